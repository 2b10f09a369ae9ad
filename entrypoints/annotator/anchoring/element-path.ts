import { evaluatePath, isElement, nameOf, walkFrom } from './document-access';

/** Deeper, and among more siblings, a path says little that a small change would not undo, and costs much. */
const maxDepth = 200;
const maxSiblings = 5000;

const plainName = /^[a-z][\w-]*$/i;

/**
 * The path of an element from the root, as XPath: `/html[1]/body[1]/p[3]`.
 * @returns undefined where the element lies too deep, among too many siblings, or under a name that no path can spell.
 */
export function pathOf(document: Document, element: Element): string | undefined {
  const walker = walkFrom(document, document);
  walker.currentNode = element;
  const steps: string[] = [];
  for (let node: Node | null = element; node !== null && isElement(node); node = walker.parentNode()) {
    const name = nameOf(node);
    if (steps.length === maxDepth || !plainName.test(name)) return undefined;
    let position = 1;
    let siblings = 0;
    for (let before = walker.previousSibling(); before !== null; before = walker.previousSibling()) {
      siblings += 1;
      if (siblings === maxSiblings) return undefined;
      if (isElement(before) && nameOf(before) === name) position += 1;
    }
    steps.unshift(`${name}[${position}]`);
  }
  return steps.length > 0 ? `/${steps.join('/')}` : undefined;
}

/** Finds the element of a path made by `pathOf`; no other XPath is understood, so that none can be made costly. */
export function elementAt(document: Document, path: string): Element | undefined {
  if (!/^(?:\/[a-z][\w-]*\[\d{1,5}\]){1,200}$/i.test(path)) return undefined;
  const node = evaluatePath(document, path);
  return node && isElement(node) ? node : undefined;
}
