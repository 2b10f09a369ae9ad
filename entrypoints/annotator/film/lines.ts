import type { Fact, FactSource } from '@/storage/records/fact';
import { isElement, isText, nameOf, walkFrom } from '../anchoring/document-access';
import { isBlock } from '../anchoring/text-model';
import { isFurniture } from '../article/furniture';
import { patternOf } from '../article/page-parts';
import { finish, nodesPerPart, type Parts } from '../parts';
import { anyLetter, inRanges, plainSigns } from './letters';

/** `apart` is what only the page's style sets apart, as it may a label. */
export type MarkKind = 'italic' | 'bold' | 'quoted' | 'link' | 'apart';

/** A stretch of a line that the page sets apart; offsets into the line's text. */
export interface Mark {
  kind: MarkKind;
  start: number;
  end: number;
}

interface Piece {
  node: Text;
  /** Where this node's first kept character stands in the line. */
  start: number;
}

/** What stands between two line breaks of the page, white space folded to single spaces. */
export interface Line {
  text: string;
  /** The name of the innermost block element around it. */
  tag: string;
  block: Element;
  marks: Mark[];
  pieces: Piece[];
  /** Stands in an `<aside>`: credits may stand there, the review does not. */
  aside: boolean;
  /** Names the review's author or date by the class of an element around it. */
  byline: boolean;
}

export function isHeading({ tag }: Line): boolean {
  return /^h[1-6]$/.test(tag);
}

/** Bounds for pages of any size: what lies beyond is not read. */
const maxNodes = 60_000;
const maxLines = 4000;
const maxCharacters = 400_000;
const maxLineLength = 6000;

const markOfTag: Partial<Record<string, MarkKind>> = {
  em: 'italic',
  i: 'italic',
  cite: 'italic',
  q: 'quoted',
  b: 'bold',
  strong: 'bold',
  a: 'link',
  span: 'apart',
  label: 'apart',
};

const bylineClass = patternOf('bylines');

const quotations = new RegExp(
  `[“„]([^„“”]{1,100})[“”]|”([^„“”]{1,100})”|«\\s?([^«»]{1,100}?)\\s?»|"([^"]{1,100})"|[《『「〈<](?! )([^《『「〈<>〉」』》]{1,100})[>〉」』》]|(?<![${anyLetter}\\d])(?:[‘’]([^‘]{1,100}?)’|'([^']{1,100})')(?![${anyLetter}])`,
  'g',
);

/** What stands between opening and closing quotation marks, German, French and Chinese ones too; the straight ones close themselves. */
export function findQuotations(text: string): { start: number; end: number }[] {
  return [...text.matchAll(quotations)].map((match) => {
    const inner = match.slice(1).find(Boolean) ?? '';
    const start = match.index + match[0].indexOf(inner);
    return { start, end: start + inner.length };
  });
}

/** What is not seen: soft hyphens, spaces of no width, marks of direction. */
const unseen = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** Elements side by side that only the page's style parts: "Director" and "Ann Rook", "Runtime" and "101 min". */
const endsWord = inRanges(/[\p{L}\d)’'.…]{2}$/u);
const opensWord = inRanges(/^(?:\p{Lu}|\d\d|\d[\s\p{L}:])/u);

/** Nested `<article>` elements are cards of other posts, except the one that this page is about. */
function otherArticles(root: Element, headline: Element | undefined): (element: Element) => boolean {
  let main: Element | undefined;
  return (element) => {
    if (nameOf(element) !== 'article') return false;
    if (headline && root.contains(headline)) {
      if (element.contains(headline)) return false;
      return headline.closest('article') !== null;
    }
    main ??= element;
    return element !== main && !main.contains(element);
  };
}

/**
 * Reads an element as lines, in document order, without furniture, scripts and what is hidden. Neither changes the page nor forces layout.
 * Between links that stand side by side, as names in credits do, the line has a comma.
 * @param without a part of it that is left out.
 * @returns at most 4,000 lines of at most 6,000 characters each; longer ones go on in a further line.
 */
export function* readLinesInParts(root: Element, headline?: Element, without?: Element): Parts<Line[]> {
  const walker = walkFrom(root.ownerDocument, root);
  const isOther = otherArticles(root, headline);
  const lines: Line[] = [];
  const blocks: Element[] = [root];
  const open: { kind: MarkKind; start: number; line: Line | undefined }[] = [];
  const around = [{ aside: false, byline: false }];
  let characters = 0;
  let line: Line | undefined;
  /** Where in the line the link ended that was left last. */
  let linkEnd = 0;
  /** Whether an element begins or ends where the line has come to. */
  let isBoundary = false;

  const flush = () => {
    if (!line) return;
    line.text = line.text.trimEnd();
    for (const mark of open) {
      if (mark.line === line) closeMark(mark.kind, mark.start);
      mark.start = 0;
      mark.line = undefined;
    }
    linkEnd = 0;
    if (line.text !== '') {
      line.marks.push(...findQuotations(line.text).map((place): Mark => ({ kind: 'quoted', ...place })));
      lines.push(line);
    }
    line = undefined;
  };
  const closeMark = (kind: MarkKind, start: number) => {
    const from = line?.text[start] === ' ' ? start + 1 : start;
    if (line && line.text.length > from) line.marks.push({ kind, start: from, end: line.text.length });
  };
  const append = (node: Text) => {
    const kept = plainSigns(node.data.slice(0, maxLineLength).replace(unseen, '').replace(/\s+/g, ' '));
    const block = blocks[blocks.length - 1] ?? root;
    line ??= {
      text: '',
      tag: nameOf(block),
      block,
      marks: [],
      pieces: [],
      aside: false,
      byline: false,
      ...around.at(-1),
    };
    if (isBoundary && endsWord.test(line.text) && opensWord.test(kept)) line.text += ' ';
    const folded = line.text === '' || line.text.endsWith(' ') ? kept.trimStart() : kept;
    if (folded === '') return;
    isBoundary = false;
    line.pieces.push({ node, start: line.text.length });
    line.text += folded;
    characters += folded.length;
    if (line.text.length > maxLineLength) flush();
  };
  const enter = (element: Element): boolean => {
    const tag = nameOf(element);
    if (tag === 'br' || tag === 'hr') {
      flush();
      return false;
    }
    if (element === without || isFurniture(element) || isOther(element)) return false;
    const outer = around.at(-1);
    const isByline =
      bylineClass().test(element.getAttribute('class') ?? '') || element.getAttribute('rel') === 'author';
    if (isByline && line) line.byline = true;
    around.push({
      aside: tag === 'aside' || outer?.aside === true,
      byline: isByline || outer?.byline === true,
    });
    if (isBlock(tag)) {
      flush();
      blocks.push(element);
    }
    const kind = markOfTag[tag];
    if (line && kind === 'link' && linkEnd > 0 && line.text.trimEnd().length === linkEnd)
      line.text = `${line.text.trimEnd()}, `;
    isBoundary = tag !== 'sup';
    if (kind) open.push({ kind, start: line?.text.length ?? 0, line });
    return true;
  };
  const leave = (element: Element) => {
    const tag = nameOf(element);
    const kind = markOfTag[tag];
    if (kind) {
      const mark = open.pop();
      if (mark && (mark.line === line || mark.line === undefined)) {
        closeMark(kind, mark.start);
        if (kind === 'link' && line && line.text.length > mark.start) linkEnd = line.text.length;
      }
    }
    isBoundary = true;
    if (isBlock(tag)) {
      flush();
      blocks.pop();
    }
    around.pop();
  };

  for (let count = 0; count < maxNodes && lines.length < maxLines && characters < maxCharacters; count += 1) {
    if (count % nodesPerPart === 0) yield;
    const node = walker.currentNode;
    let descend = node === root;
    if (node !== root) {
      if (isText(node)) append(node);
      else if (isElement(node)) descend = enter(node);
    }
    if (descend && walker.firstChild()) continue;
    if (descend && node !== root && isElement(node)) leave(node);
    if (node === root) break;
    let ended = false;
    while (!walker.nextSibling()) {
      const parent = walker.parentNode();
      if (!parent || parent === root) {
        ended = true;
        break;
      }
      if (isElement(parent)) leave(parent);
    }
    if (ended) break;
  }
  flush();
  return lines;
}

/** The same at once. */
export function readLines(root: Element, headline?: Element): Line[] {
  return finish(readLinesInParts(root, headline));
}

/** Where a character of a line stands in the page. */
function locate(line: Line, offset: number): { node: Text; offset: number } | undefined {
  let piece: Piece | undefined;
  for (const candidate of line.pieces) {
    if (candidate.start > offset) break;
    piece = candidate;
  }
  if (!piece) return undefined;
  const { data } = piece.node;
  let inSpace = piece.start === 0 || line.text[piece.start - 1] === ' ';
  let at = piece.start;
  for (let index = 0; index < data.length; index += 1) {
    const isSpace = /\s/.test(data.charAt(index));
    if ((isSpace && inSpace) || data.charAt(index).search(unseen) === 0) continue;
    if (at === offset) return { node: piece.node, offset: index };
    inSpace = isSpace;
    at += 1;
  }
  return undefined;
}

/** A live range over exactly these characters of a line; undefined where they cannot be found. */
export function rangeIn(line: Line, start: number, end: number): Range | undefined {
  if (end <= start) return undefined;
  const from = locate(line, start);
  const to = locate(line, end - 1);
  if (!from || !to) return undefined;
  const range = from.node.ownerDocument.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset + 1);
  return range;
}

/** A fact read from exactly these characters of a line. */
export function factAt<T>(
  value: T,
  source: FactSource,
  line: Line,
  start: number,
  end: number,
): Fact<T, Range> {
  const place = rangeIn(line, start, end);
  return { value, source, ...(place && { place }) };
}
