/**
 * `<img name="createRange">` or `<form name="createTreeWalker">` puts an element in the place of the document's own method. The prototype
 * of the document cannot be covered that way.
 */
function methodsOf(document: Document): Document {
  const prototype: unknown = Object.getPrototypeOf(document);
  return hasDocumentMethods(prototype) ? prototype : document;
}

function hasDocumentMethods(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'createTreeWalker' in value && 'createRange' in value;
}

/** NodeFilter's constants, which jsdom and a content script need not have as globals. */
const show = { element: 1, text: 4, cdata: 8 } as const;

/** The same of XPathResult. */
const firstInOrder = 9;

/** Walks elements and text, nothing else, from `root`; by its own methods, never by properties that a page can cover. */
export function walkFrom(document: Document, root: Node): TreeWalker {
  return methodsOf(document).createTreeWalker.call(document, root, show.element | show.text | show.cdata);
}

/** The first node of an XPath, or null. */
export function evaluatePath(document: Document, path: string): Node | null {
  return methodsOf(document).evaluate.call(document, path, document, null, firstInOrder).singleNodeValue;
}

export function createRange(document: Document): Range {
  return methodsOf(document).createRange.call(document);
}

/** True of text and CDATA. A form whose input is called `nodeType` is told apart too: its `nodeType` is no number. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

/** Of what a walk gives, which are elements and text. */
export function isElement(node: Node): node is Element {
  return 'localName' in node;
}

/** The name of an element. Only a form can have it covered, by an input of that name. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name : 'form';
}

/** The first elements, at most `limit`, that a selector names. */
export function select(within: Document | Element, selector: string, limit: number): Element[] {
  return [...within.querySelectorAll(selector)].slice(0, limit);
}
