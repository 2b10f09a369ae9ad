import { alignWords } from './align';
import type { Span } from './text-model';
import { likenessOf, sumWeights, type Word, wordsOf } from './words';

/** What is looked for: a passage and its old neighbours, as words. */
export interface SoughtWords {
  exact: string;
  /** Prefix, passage and suffix, one after the other. */
  words: Word[];
  /** The passage's own among them. */
  from: number;
  to: number;
}

/** How a passage and its neighbours stand at a place; the shares from 0 to 1, 1 being word for word. */
export interface Fit {
  span: Span;
  passage: number;
  before: number;
  after: number;
  /** All of it together. */
  score: number;
  /** Words of the passage that the place has not; and those that it has instead or besides, or beside its ends where words are missing there. */
  removed: Word[];
  added: Word[];
}

export function readSought(prefix: string, exact: string, suffix: string): SoughtWords {
  const before = wordsOf(prefix);
  const own = wordsOf(exact);
  return {
    exact,
    words: [...before, ...own, ...wordsOf(suffix)],
    from: before.length,
    to: before.length + own.length,
  };
}

const sign = /[\p{P}\p{S}]/u;

/** Gives a span of words the sign before it and those after it, where the passage had some there too. */
function takeSigns(text: string, { start, end }: Span, exact: string): Span {
  let to = end;
  if (sign.test(exact.slice(-1))) while (to < end + 3 && sign.test(text.charAt(to))) to += 1;
  const isQuoted = sign.test(exact.charAt(0)) && sign.test(text.charAt(start - 1));
  return { start: isQuoted ? start - 1 : start, end: to };
}

/** As many words that come between are a gap, where they are more than twice as many as the words before it. */
const wideGap = 4;

/** How many of the first found words a wide gap parts from the rest: they belong to something else. */
function countStray(found: readonly number[], partners: Int32Array): number {
  let stray = 0;
  for (let at = 1; at < found.length / 2; at += 1) {
    const [here = 0, last = 0] = [found[at], found[at - 1]];
    const gap = Math.abs((partners[here] ?? 0) - (partners[last] ?? 0)) - Math.abs(here - last);
    if (gap > Math.max(wideGap, 2 * at)) stray = at;
  }
  return stray;
}

/** So many words beside an end may be what its own words were changed to. */
const beside = 2;

interface Bounds {
  /** The first and last word on the page that belong to the passage. */
  start: number;
  end: number;
  /** The same with the words beside them that may be what words at the ends were changed to. */
  from: number;
  to: number;
}

/**
 * From the first found word of the passage to its last; and where its own first or last words are not there, what stands in their stead up to the
 * neighbours.
 */
function boundsOf({ from, to }: SoughtWords, partners: Int32Array, count: number): Bounds | undefined {
  const indices = Array.from(partners.keys()).filter((index) => (partners[index] ?? -1) >= 0);
  const own = indices.filter((index) => index >= from && index < to);
  const stray = countStray(own, partners);
  const strayAfter = countStray(own.toReversed(), partners);
  const [first, last] = [own[stray], own[own.length - 1 - strayAfter]];
  if (first === undefined || last === undefined) return undefined;
  const at = (index: number | undefined, otherwise: number): number => partners[index ?? -1] ?? otherwise;
  const floor =
    at(
      indices.findLast((index) => index < from),
      -1,
    ) + 1;
  const ceiling =
    at(
      indices.find((index) => index >= to),
      count,
    ) - 1;
  const [lead, trail] = [first - from, to - 1 - last];
  const start = stray > 0 || lead === 0 ? at(first, 0) : Math.max(floor, at(first, 0) - 2 * lead - 1);
  const end = strayAfter > 0 || trail === 0 ? at(last, 0) : Math.min(ceiling, at(last, 0) + 2 * trail + 1);
  return {
    start,
    end,
    from: start - (stray > 0 ? beside : 0),
    to: end + (strayAfter > 0 ? beside : 0),
  };
}

function share(part: number, whole: number): number {
  // At an end of the text there is no neighbour to hold the passage.
  return whole === 0 ? 0 : part / whole;
}

/** How much weight of the neighbours on one side agrees with the page's words there, and how much there is. */
type Side = [agreed: number, all: number];

function sideOf(words: readonly Word[], partners: Int32Array, page: readonly Word[]): Side {
  let agreed = 0;
  words.forEach((word, index) => {
    const other = page[partners[index] ?? -1];
    if (other) agreed += likenessOf(word.key, other.key) * word.weight;
  });
  return [agreed, sumWeights(words)];
}

function makeFit(span: Span, before: Side, own: Side, after: Side, removed: Word[], added: Word[]): Fit {
  return {
    span,
    passage: share(...own),
    before: share(...before),
    after: share(...after),
    score: share(before[0] + own[0] + after[0], before[1] + own[1] + after[1]),
    removed,
    added,
  };
}

/** Fits the passage into a part of the page's text; undefined where none of its words is there. */
export function fitInto(text: string, window: Span, sought: SoughtWords): Fit | undefined {
  const page = wordsOf(text, window.start, window.end);
  const { words, from, to } = sought;
  const partners = alignWords(words, page);
  const bounds = boundsOf(sought, partners, page.length);
  if (!bounds) return undefined;
  const { start, end } = bounds;
  const removed: Word[] = [];
  const paired = new Set<number>();
  let agreed = 0;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    const place = partners[index] ?? -1;
    const other = place >= start && place <= end ? page[place] : undefined;
    if (!word) continue;
    const likeness = other ? likenessOf(word.key, other.key) : 0;
    agreed += 2 * likeness * word.weight;
    if (likeness === 1) paired.add(place);
    else removed.push(word);
  }
  const inside = page.slice(start, end + 1);
  const span = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
  return makeFit(
    takeSigns(text, span, sought.exact),
    sideOf(words.slice(0, from), partners, page),
    [agreed, sumWeights(words.slice(from, to)) + sumWeights(inside)],
    sideOf(words.slice(to), partners.subarray(to), page),
    removed,
    page.filter((_, index) => index >= bounds.from && index <= bounds.to && !paired.has(index)),
  );
}

/** Fits the neighbours beside a place where the passage itself stands word for word. */
export function fitAround(text: string, span: Span, sought: SoughtWords, reach: number): Fit {
  const { words, from, to } = sought;
  const sideAt = (part: Word[], start: number, end: number): Side => {
    const page = wordsOf(text, Math.max(0, start), end);
    return sideOf(part, alignWords(part, page), page);
  };
  const own = 2 * sumWeights(words.slice(from, to));
  return makeFit(
    span,
    sideAt(words.slice(0, from), span.start - reach, span.start),
    [own, own],
    sideAt(words.slice(to), span.end, span.end + reach),
    [],
    [],
  );
}
