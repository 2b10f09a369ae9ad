import { toRange } from 'dom-anchor-text-quote';
import { type Resolution, resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import { buildTextModel } from '@/entrypoints/annotator/anchoring/text-model';
import type { TextSelectors } from '@/storage/records/selectors';
import { findAsHypothesis, findByQuote, type PlainSelectors } from './hypothesis';
import {
  choosePassages,
  describeFor,
  type Described,
  isSame,
  overlapOf,
  type Place,
  placing,
  reword,
} from './passages';

/** What the bench asks of a page: the anchoring that ships and its peers, bundled into one. Times are milliseconds. */

const root = document.body;

function time<T>(work: () => T): { ms: number; value: T } {
  const begun = performance.now();
  const value = work();
  return { ms: performance.now() - begun, value };
}

/** It throws where its way through the nodes has lost itself. */
function findAsDomAnchor({ exact, prefix, suffix, start }: PlainSelectors): Range | undefined {
  try {
    return toRange(root, { exact, prefix, suffix }, { hint: start }) ?? undefined;
  } catch {
    return undefined;
  }
}

function rangeOf(resolution: Resolution): Range | undefined {
  return resolution.status === 'orphan' ? undefined : resolution.range;
}

/** Describes passages of the page, as a reader would keep them. */
export function describe(
  seed: number,
  count: number,
): { passages: Described[]; ms: number[]; length: number } {
  const model = buildTextModel(document);
  const place = placing(root);
  const text = root.textContent;
  const described = choosePassages(model, seed, count, 8).map((range) =>
    describeFor(model, text, range, place(range)),
  );
  return {
    passages: described.map(({ ours, plain }) => ({ ours, plain })),
    ms: described.map(({ ms }) => ms),
    length: model.text.length,
  };
}

/** A passage of the page as it was, with where it stands now; absent where it has gone. */
export interface Changed extends Described {
  place?: Place;
}

/**
 * Describes passages, then has the site's editors at the page: the even ones are reworded, the odd ones deleted, half of these with all around them; and
 * a line at the top moves everything.
 */
export function change(
  seed: number,
  count: number,
): { html: string; reworded: Changed[]; missing: Changed[] } {
  const model = buildTextModel(document);
  const before = placing(root);
  const text = root.textContent;
  // From 60 units on there are words enough of which some can change.
  const passages = choosePassages(model, seed, 2 * count, 60).map((range) => ({
    range,
    described: describeFor(model, text, range, before(range)),
  }));
  const reworded = passages.filter((_, index) => index % 2 === 0);
  const missing = passages.filter((_, index) => index % 2 === 1);
  for (const { range } of reworded) reword(range);
  missing.forEach(({ range }, index) => {
    if (index % 2 === 0) {
      const { startContainer, endContainer } = range;
      range.setStartBefore(startContainer.parentElement?.closest('p, li, article > *') ?? startContainer);
      range.setEndAfter(endContainer.parentElement?.closest('p, li, article > *') ?? endContainer);
    }
    range.deleteContents();
  });
  const line = document.createElement('p');
  line.textContent = 'Updated: our list of the best films of the year now has fifty more.';
  document.querySelector('main')?.prepend(line);
  const after = placing(root);
  const strip = ({ ours, plain }: Described): Described => ({ ours, plain });
  return {
    html: document.documentElement.outerHTML,
    reworded: reworded.map(({ range, described }) => ({ ...strip(described), place: after(range) })),
    missing: missing.map(({ described }) => strip(described)),
  };
}

/** Of one of the compared: how long it took for all it was asked for, and how many it found just where they were described. */
interface Tally {
  ms: number;
  found: number;
}

function tally(passages: readonly Described[], find: () => (Range | undefined)[]): Tally {
  const { ms, value: ranges } = time(find);
  const place = placing(root);
  const found = ranges.filter(
    (range, index) => range && passages[index] && isSame(place(range), passages[index].plain),
  );
  return { ms, found: found.length };
}

function findOurs(passages: readonly TextSelectors[]): Resolution[] {
  const model = buildTextModel(document);
  return passages.map((selectors) => resolveSelectors(model, selectors));
}

/** All passages of an unchanged page; ours goes first, so that it pays for what the browser makes but once. */
export function findAll(passages: Described[]): { first: Tally; again: Tally; hypothesis: Tally } {
  const ours = (): (Range | undefined)[] =>
    findOurs(passages.map((passage) => passage.ours)).map((answer) =>
      answer.status === 'exact' ? answer.range : undefined,
    );
  const first = tally(passages, ours);
  const hypothesis = tally(passages, () => passages.map(({ plain }) => findAsHypothesis(root, plain)));
  return { first, again: tally(passages, ours), hypothesis };
}

/** The same by their words alone, as though nothing were known of their places; the peers find the first few only. */
export function findAllByQuote(
  passages: Described[],
  few: { hypothesis: number; domAnchor: number },
): { ours: Tally; hypothesis: Tally; domAnchor: Tally } {
  const nowhere = { type: 'TextPositionSelector', start: 0, end: 0 } as const;
  const bare = passages.map(({ ours: { quote, evidence } }) => ({
    quote,
    position: nowhere,
    ...(evidence && { evidence }),
  }));
  const some = passages.slice(0, few.hypothesis);
  const fewer = passages.slice(0, few.domAnchor);
  return {
    ours: tally(passages, () => findOurs(bare).map(rangeOf)),
    hypothesis: tally(some, () => some.map(({ plain }) => findByQuote(root, plain))),
    domAnchor: tally(fewer, () => fewer.map(({ plain }) => findAsDomAnchor(plain))),
  };
}

/** What one of the compared answers: whether it gives a place at all, and how much of it is right. */
interface Answer {
  ms: number;
  isFound: boolean;
  overlap: number;
}

/** One passage of a changed page, found by all in turn. */
export interface Found {
  ours: Answer & { status: Resolution['status'] };
  hypothesis: Answer;
  domAnchor?: Answer;
}

/** What the parts of a text model take, each by itself. */
export function makeParts(): { build: number; fold: number; grams: number } {
  const { ms: build, value: model } = time(() => buildTextModel(document));
  return { build, fold: time(() => model.folded()).ms, grams: time(() => model.grams()).ms };
}

/** The first passage of a page that has just been opened, with code that has never run: the text model, and then all that is made when first asked for. */
export function findCold({ ours }: Changed): { build: number; find: number } {
  const { ms: build, value: model } = time(() => buildTextModel(document));
  return { build, find: time(() => resolveSelectors(model, ours)).ms };
}

/** Passages of a changed page, one after the other, each by all in turn; dom-anchor-text-quote has the first few only. */
export function findEach(passages: Changed[], fewDomAnchor: number): Found[] {
  const model = buildTextModel(document);
  model.grams();
  const placeOf = placing(root);
  const judge = (ms: number, range: Range | undefined, right: Place | undefined): Answer => ({
    ms,
    isFound: range !== undefined,
    overlap: range && right ? overlapOf(placeOf(range), right) : 0,
  });
  return passages.map(({ ours, plain, place }, index) => {
    const resolved = time(() => resolveSelectors(model, ours));
    const hypothesis = time(() => findAsHypothesis(root, plain));
    const domAnchor = index < fewDomAnchor ? time(() => findAsDomAnchor(plain)) : undefined;
    return {
      ours: { ...judge(resolved.ms, rangeOf(resolved.value), place), status: resolved.value.status },
      hypothesis: judge(hypothesis.ms, hypothesis.value, place),
      ...(domAnchor && { domAnchor: judge(domAnchor.ms, domAnchor.value, place) }),
    };
  });
}
