/** Where a mouse has to be pressed and let go to select a passage, in viewport coordinates. */
export interface Drag {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/**
 * Runs in the page: finds the first place where the quote stands in the visible text (white space counts as one space),
 * scrolls it into view and gives the ends of the drag; null where it does not stand.
 */
export function locateQuote(quote: string): Drag | null {
  const places: { node: Text; offset: number }[] = [];
  let text = '';
  function read(root: Node): void {
    // Not by way of the document's own members, which a page's elements can stand in for.
    const walker = Document.prototype.createTreeWalker.call(
      document,
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot instanceof ShadowRoot) read(node.shadowRoot);
      if (!(node instanceof Text) || node.parentElement?.checkVisibility() !== true) continue;
      for (let offset = 0; offset < node.data.length; offset += 1) {
        const letter = node.data.charAt(offset);
        const space = /\s/.test(letter);
        if (space && (text === '' || text.endsWith(' '))) continue;
        text += space ? ' ' : letter;
        places.push({ node, offset });
      }
    }
  }
  read(document);
  const at = text.indexOf(quote);
  const first = places[at];
  const last = places[at + quote.length - 1];
  if (at < 0 || first === undefined || last === undefined) return null;

  function boxOf({ node, offset }: { node: Text; offset: number }): DOMRect | undefined {
    const range = Document.prototype.createRange.call(document);
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getClientRects()[0];
  }
  first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const start = boxOf(first);
  const end = boxOf(last);
  if (start === undefined || end === undefined) return null;
  return {
    from: { x: start.left + 0.5, y: start.top + start.height / 2 },
    to: { x: end.right - 0.5, y: end.top + end.height / 2 },
  };
}

/** Runs in the page: every painted highlight as the page itself can see it. */
export function listPainted(): { name: string; text: string }[] {
  return [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight].map((abstract) => {
      const range = Document.prototype.createRange.call(document);
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      return { name, text: range.toString() };
    }),
  );
}
