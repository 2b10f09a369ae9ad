/**
 * Rules for one highlight: a ground under the words or, where the passage may be another, a dashed line, which forced colours and print leave in. In
 * forced colours the system's own marker is the ground; printing leaves grounds out, so there a line under the words keeps them.
 */
export function rulesFor(name: string, ground: string, isUncertain = false): string {
  const selector = `::highlight(${name})`;
  const line = `text-decoration: underline ${isUncertain ? 'dashed' : ''} 2px ${ground};`;
  if (isUncertain) return `${selector} { ${line} }`;
  return `
${selector} { background-color: ${ground}; }
@media (forced-colors: active) { ${selector} { background-color: Mark; color: MarkText; } }
@media print { ${selector} { ${line} } }`;
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
