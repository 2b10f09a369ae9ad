import { isText, nameOf, select } from './anchoring/document-access';
import { isBlock } from './anchoring/text-model';
import { isFurniture } from './article/furniture';
import { patternOf, selectorOf } from './article/page-parts';
import { foldWords } from './film/labels';
import { finish, nodesPerPart, type Parts } from './parts';

/** Where the article stands; the headline may stand outside the root. */
export interface Article {
  root: Element;
  headline?: Element;
}

/** Enough for any article; a page beyond it is read as far as this. */
const maxTextNodes = 20_000;
const maxHeadings = 300;

/** Whether an element or one of its ancestors is furniture; each element is judged once. */
function furnitureJudge(): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let verdict = false;
    for (let at = element; at; at = at.parentElement) {
      const before = known.get(at);
      if (before !== undefined) {
        verdict = before;
        break;
      }
      path.push(at);
    }
    for (const at of path.reverse()) {
      verdict = verdict || isFurniture(at);
      known.set(at, verdict);
    }
    return verdict;
  };
}

/** The element that holds most of the running text: each stretch of text speaks for its container and half for the one above. */
function* findBody(
  document: Document,
  inFurniture: (element: Element | null) => boolean,
): Parts<Element | undefined> {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const weights = new Map<Element, number>();
  const add = (element: Element | null, weight: number) => {
    if (element) weights.set(element, (weights.get(element) ?? 0) + weight);
  };
  for (let count = 0; count < maxTextNodes; count += 1) {
    const node = walker.nextNode();
    if (!node) break;
    if (count % nodesPerPart === 0) yield;
    // Asked for its length a node makes no string.
    if (!isText(node) || node.length < 40) continue;
    let block = node.parentElement;
    while (block && !isBlock(nameOf(block))) block = block.parentElement;
    if (!block || inFurniture(node.parentElement)) continue;
    const text = node.data.trim().length;
    const leaf = /^(?:p|li|dd|dt|blockquote|h\d|pre|figcaption)$/.test(nameOf(block));
    const container = leaf ? block.parentElement : block;
    add(container, text);
    add(container?.parentElement ?? null, text / 2);
  }
  let best: Element | undefined;
  for (const [element, weight] of weights) {
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = element;
  }
  return best;
}

function fold(text: string | null | undefined): string {
  return foldWords((text ?? '').slice(0, 400));
}

const headlineClass = patternOf('headlines');
const siteNameClass = patternOf('siteNames');
const frontPage = patternOf('frontPages');

/** How much speaks for an element's being the article's headline; 0 is no headline. */
function weighHeadline(
  element: Element,
  declared: string[],
  inFurniture: (element: Element | null) => boolean,
): number {
  const text = fold(element.textContent);
  if (text.length < 1 || text.length > 250 || inFurniture(element)) return 0;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`;
  let weight = { h1: 4, h2: 2, h3: 1 }[nameOf(element)] ?? 0;
  if (headlineClass().test(name.trim())) weight += 3;
  // "Synopsis:" is the heading of a part.
  if (/:\s*$/.test(element.textContent)) weight -= 3;
  if (siteNameClass().test(`${name} ${element.getAttribute('id') ?? ''}`)) weight -= 3;
  const match = declared.map((title) => {
    if (title === text) return 6;
    const most = text.length * 2 > title.length;
    if (title.startsWith(`${text} `)) return most ? 5 : 3;
    if (title.endsWith(` ${text}`)) return most ? 6 : 1;
    return title.includes(text) && text.length > 12 ? 2 : 0;
  });
  weight += Math.max(0, ...match);
  return weight;
}

/** Whether an element is a part of the page and not the whole of it. */
function isWithin(document: Document, element: Element): boolean {
  return element !== document.body && element !== document.documentElement;
}

function findHeadline(
  document: Document,
  body: Element | undefined,
  inFurniture: (element: Element | null) => boolean,
): Element | undefined {
  const declared = [
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.querySelector('title')?.textContent,
  ]
    .map(fold)
    .filter((title) => title !== '');
  const siteName = fold(document.querySelector('meta[property="og:site_name"]')?.getAttribute('content'));
  let best: { element: Element; weight: number } | undefined;
  for (const element of select(document, selectorOf('headings'), maxHeadings)) {
    let weight = weighHeadline(element, declared, inFurniture);
    if (weight <= 0) continue;
    const isSiteName = siteName !== '' && fold(element.textContent) === siteName && declared[0] !== siteName;
    if (isSiteName) weight -= 6;
    const link = element.querySelector('a') ?? element.closest('a');
    if (link && frontPage().test(link.getAttribute('href') ?? '#')) weight -= 6;
    if (element.closest(selectorOf('siteHeaders')) ?? element.closest('body > header')?.querySelector('nav'))
      weight -= 6;
    if (body) {
      // A heading after the text belongs to whatever follows the article, one that stands far from it to the site.
      if (!body.contains(element) && body.compareDocumentPosition(element) & 4) weight -= 4;
      else if (body === document.body || isWithin(document, commonAncestor(body, element))) weight += 3;
    }
    if (weight >= 3 && (best === undefined || weight > best.weight)) best = { element, weight };
  }
  return best?.element;
}

function commonAncestor(one: Element, other: Element): Element {
  let at: Element | null = one;
  while (at && !at.contains(other)) at = at.parentElement;
  return at ?? one;
}

/**
 * Finds the article of a page: the element around its running text, without the site's furniture where the page's structure allows it,
 * and the element of its headline. Falls back to the body element; never throws on odd pages.
 */
export function* findArticleInParts(document: Document): Parts<Article> {
  const inFurniture = furnitureJudge();
  const body = yield* findBody(document, inFurniture);
  yield;
  const headline = findHeadline(document, body, inFurniture);
  if (!body) return { root: document.body, ...(headline && { headline }) };
  const enclosing = body.closest(selectorOf('articles'));
  let root = enclosing && nameOf(enclosing) !== 'body' && nameOf(enclosing) !== 'html' ? enclosing : body;
  if (headline) {
    const both = commonAncestor(root, headline);
    if (isWithin(document, both)) root = both;
  }
  if (!enclosing && root === body) root = body.closest('main, [role="main"]') ?? root;
  return { root, ...(headline && { headline }) };
}

/** The same at once. */
export function findArticle(document: Document): Article {
  return finish(findArticleInParts(document));
}
