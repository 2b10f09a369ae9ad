/**
 * Rules for one highlight. In forced colours the system's own marker is used; printing leaves grounds out, so there a line under the
 * words keeps them.
 */
export function rulesFor(name: string, ground: string): string {
  return `
::highlight(${name}) { background-color: ${ground}; }
@media (forced-colors: active) { ::highlight(${name}) { background-color: Mark; color: MarkText; } }
@media print { ::highlight(${name}) { text-decoration: underline 2px ${ground}; } }`;
}

/** Adds a sheet after the page's own ones, unless it is there. */
export function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

export function abandon(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
}
