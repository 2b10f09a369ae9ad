import * as v from 'valibot';
import { describePassage } from '@/entrypoints/annotator/anchoring/describe';
import { keyOf, originOf } from '@/entrypoints/annotator/anchoring/folding';
import { type Resolution, resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import { buildTextModel, offsetsOf, rangeAt, type Span } from '@/entrypoints/annotator/anchoring/text-model';
import { selectors as selectorsShape } from '@/storage/shapes';
import type { TextSelectors } from '@/storage/records/selectors';
import { adoptSelectors, type ForeignSelector, rangeOfSelector } from './foreign-selectors';

/** What the evaluation asks of a page; bundled from the very modules that ship, and run in the page under test. */

/** An answer as the report holds it. `keyStart` and `keyEnd` are its place in the page's text without spaces. */
export interface Answer {
  status: Resolution['status'];
  score: number;
  text: string;
  prefix: string;
  suffix: string;
  keyStart: number;
  keyEnd: number;
  ms: number;
}

const around = 64;

const model = buildTextModel(document);
const folded = model.folded();
/** What a browser shows of the page: by this, and by our own text, a case counts or is left out. */
// eslint-disable-next-line no-restricted-syntax -- the page's own text as the browser gives it is the yardstick here; layout is free to happen.
const pageKey = keyOf(document.body.innerText);

function keyOffset(offset: number): number {
  let low = 0;
  let high = folded.origins.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((folded.origins[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function occurrences(key: string): number[] {
  const found: number[] = [];
  for (let at = folded.key.indexOf(key); at >= 0 && key !== ''; at = folded.key.indexOf(key, at + 1)) {
    found.push(at);
  }
  return found;
}

function commonEnd(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one.at(-1 - same) === other.at(-1 - same)) same += 1;
  return same;
}

function commonStart(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same;
}

/** The place of a quote whose neighbours agree best with those given. */
function findQuote(quote: string, prefix: string, suffix: string): Span | undefined {
  const key = keyOf(quote);
  const before = keyOf(prefix);
  const after = keyOf(suffix);
  const rated = occurrences(key).map((at) => ({
    at,
    agreement:
      commonEnd(before, folded.key.slice(Math.max(0, at - before.length), at)) +
      commonStart(after, folded.key.slice(at + key.length, at + key.length + after.length)),
  }));
  rated.sort((one, other) => other.agreement - one.agreement);
  const at = rated[0]?.at;
  return at === undefined ? undefined : originOf(model.text, folded, at, at + key.length);
}

function stored(selectors: TextSelectors | undefined): TextSelectors | undefined {
  return selectors && v.parse(selectorsShape, JSON.parse(JSON.stringify(selectors)));
}

/** Whether the page has these words, spaces aside; also where a style sheet hides them. */
export function shows(words: string): boolean {
  const key = keyOf(words);
  return pageKey.includes(key) || folded.key.includes(key);
}

/** Selectors of a quote as the library would keep them. */
export function describeQuote(quote: string, prefix: string, suffix: string): TextSelectors | undefined {
  const span = findQuote(quote, prefix, suffix);
  const range = span && rangeAt(model, span.start, span.end);
  return range && stored(describePassage(model, range));
}

function answerOf(resolution: Resolution, ms: number): Answer {
  const span = resolution.status === 'orphan' ? undefined : offsetsOf(model, resolution.range);
  const { start, end } = span ?? { start: 0, end: 0 };
  return {
    status: resolution.status,
    score: 'score' in resolution && typeof resolution.score === 'number' ? resolution.score : span ? 1 : 0,
    text: model.text.slice(start, end),
    prefix: model.text.slice(Math.max(0, start - around), start),
    suffix: span ? model.text.slice(end, end + around) : '',
    keyStart: keyOffset(start),
    keyEnd: keyOffset(end),
    ms,
  };
}

/** Finds one annotation and times it. */
export function resolveStored(selectors: TextSelectors): Answer {
  const startedAt = performance.now();
  const resolution = resolveSelectors(model, selectors);
  return answerOf(resolution, performance.now() - startedAt);
}

/** Where the words stand in the page's text without spaces; all places, as pairs of offsets. */
export function placesOf(words: string): [number, number][] {
  const key = keyOf(words);
  return occurrences(key).map((at) => [at, at + key.length]);
}

/** The places of `words` within the places of `context`; of several within one, that nearest to `distance` characters from its start. */
export function placesWithin(words: string, context: string, distance: number): [number, number][] {
  const key = keyOf(words);
  const contextKey = keyOf(context);
  const wanted = keyOf(context.slice(0, distance)).length;
  let best = contextKey.indexOf(key);
  for (let at = best; at >= 0; at = contextKey.indexOf(key, at + 1)) {
    if (Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  if (best < 0) return [];
  return occurrences(contextKey).map((at) => [at + best, at + best + key.length]);
}

/** What a foreign annotation's selectors, together and each alone, give here. */
export function resolveForeign(list: ForeignSelector[]): Answer {
  const startedAt = performance.now();
  const adopted = adoptSelectors(model, document, list);
  const resolution: Resolution =
    'quote' in adopted
      ? resolveSelectors(model, adopted.quote)
      : adopted.range
        ? { status: 'exact', range: adopted.range, score: 1 }
        : { status: 'orphan' };
  return answerOf(resolution, performance.now() - startedAt);
}

/** Our own description of what a foreign selector names. */
export function describeForeign(selector: ForeignSelector): TextSelectors | undefined {
  const range = rangeOfSelector(document, selector);
  return range && stored(describePassage(model, range));
}

/** Our own selectors, one at a time: the others say nothing. */
export function alone(selectors: TextSelectors): Record<string, TextSelectors> {
  const nowhere = { type: 'TextPositionSelector', start: 0, end: 0 } as const;
  const { quote, position, range } = selectors;
  const bare = { ...quote, prefix: '', suffix: '' };
  return {
    quote: { quote, position: nowhere },
    position: { quote: bare, position },
    ...(range && { range: { quote: bare, position: nowhere, range } }),
  };
}

/** The place of a range, for comparing. */
export function placeOfForeign(selector: ForeignSelector): [number, number] | undefined {
  const range = rangeOfSelector(document, selector);
  const span = range && offsetsOf(model, range);
  return span && [keyOffset(span.start), keyOffset(span.end)];
}

/** The words that a foreign selector names, as the DOM gives them. */
export function textOfForeign(selector: ForeignSelector): string | undefined {
  return rangeOfSelector(document, selector)?.toString();
}

export { keyOf };
