import type { Hue } from './colours';

/** The line under a passage: none under one that stands as it was kept, another under other words, another where the passage may not be the one. */
export const lines = { exact: '', moved: '', edited: 'dotted', uncertain: 'dashed' } as const;
export type Line = (typeof lines)[keyof typeof lines];

/**
 * Rules for one highlight: a ground under the words, with their line; where the passage may be another its line alone. In forced colours the system's own
 * marker is the ground; printing leaves grounds out, so there a line under the words keeps them all.
 */
export function rulesFor(name: string, { hue, share }: Hue, line: Line = ''): string {
  const selector = `::highlight(${name})`;
  const under = `text-decoration: underline ${line} 2px rgb(${hue});`;
  if (line === 'dashed') return `${selector} { ${under} }`;
  return `
${selector} { background-color: rgb(${hue} / ${share}); ${line && under} }
@media (forced-colors: active) { ${selector} { background-color: Mark; color: MarkText; } }
@media print { ${selector} { ${under} } }`;
}

/** Adds a sheet after the page's own ones, unless it is there. */
export function adopt(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

export function abandon(root: DocumentOrShadowRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
}
