import type {
  PassageEvidence,
  RangeSelector,
  TextSelectors,
  XPathSelector,
} from '@/storage/records/selectors';
import { contextOf, type Context, hasNeighbours } from './context';
import { differsInSubstance } from './differences';
import { elementAt } from './element-path';
import type { Fit } from './fit';
import { keyOf, originOf } from './folding';
import { occurrencesOf } from './grams';
import { clear, findFits, longPassage } from './likely';
import { rangeAt, startOfElement, trimSpan, type Span, type TextModel } from './text-model';

/**
 * `exact`: the same words in their old place. `moved`: the same words elsewhere. `edited`: its place, other words. `uncertain`: perhaps its place.
 * `orphan`: not found, or not told apart from others.
 */
export type Resolution =
  { status: 'exact' | 'moved' | 'edited' | 'uncertain'; range: Range; score: number } | { status: 'orphan' };

const orphan: Resolution = { status: 'orphan' };

interface Sought {
  exact: string;
  key: string;
  context: Context;
}

function isPassage(text: string, span: Span, sought: Sought): boolean {
  if (span.end - span.start > 4 * sought.exact.length + 16) return false;
  const words = text.slice(span.start, span.end);
  return words === sought.exact || keyOf(words) === sought.key;
}

/** Whether the passage stands at a place that a selector names. */
function standsAt(model: TextModel, span: Span | undefined, sought: Sought): span is Span {
  if (!span || !isPassage(model.text, span, sought)) return false;
  return sought.key.length >= longPassage || hasNeighbours(model.text, span, sought.context);
}

function offsetOfEnd(model: TextModel, selector: XPathSelector): number {
  const element = elementAt(model.document, selector.value);
  const start = element && startOfElement(model, element);
  return start === undefined ? Number.NaN : start + selector.refinedBy.start;
}

function spanOfEnds(model: TextModel, ends: RangeSelector | undefined): Span | undefined {
  if (!ends) return undefined;
  const start = offsetOfEnd(model, ends.startSelector);
  return Number.isNaN(start) ? undefined : trimSpan(model.text, start, offsetOfEnd(model, ends.endSelector));
}

/** The place where the words stand with all their neighbours, if there is just one. */
function findWithNeighbours(model: TextModel, sought: Sought): Span | undefined {
  const { key, context } = sought;
  const [at, another] = occurrencesOf(model.grams(), context.prefix + key + context.suffix);
  if (at === undefined || another !== undefined) return undefined;
  const from = at + context.prefix.length;
  const span = originOf(model.text, model.folded(), from, from + key.length);
  return isPassage(model.text, span, sought) ? span : undefined;
}

function resolved(
  model: TextModel,
  status: 'exact' | 'moved' | 'edited' | 'uncertain',
  span: Span,
  score = 1,
): Resolution {
  const range = rangeAt(model, span.start, span.end);
  return range ? { status, range, score } : orphan;
}

/** A rival this near leaves room for the whole only. */
const alike = 0.7;
const whole = 0.99;
/** Neighbours that agree this well, on both sides, hold a passage in its place. */
const held = 0.6;
/** Less of a passage is not it. */
const leastPassage = 0.5;
const leastScore = 0.4;

/** What the best fit proves; undefined where it proves nothing. */
function judge(
  { text }: TextModel,
  fits: readonly Fit[],
  sought: Sought,
  { rival, twin = rival }: PassageEvidence,
): { status: 'moved' | 'edited' | 'uncertain'; fit: Fit } | undefined {
  const { exact, key } = sought;
  const isShort = key.length < longPassage;
  const isSame = ({ span }: Fit): boolean => keyOf(text.slice(span.start, span.end)) === key;
  // Long words are the passage wherever they stand: twice on a page they are a quotation of themselves.
  const fit = (isShort ? undefined : fits.find(isSame)) ?? fits[0];
  if (!fit || fit.passage < leastPassage) return undefined;
  const { passage, before, after, score } = fit;
  const isSecond = fits.some((other) => other !== fit && score - other.score < clear);
  const near = rival ?? 0;
  const isHeld = Math.min(before, after) >= held;
  if (isSame(fit)) {
    // But of a line that a list repeats the one may go and the other stay.
    if (!isShort && (near < whole || key.length > 2 * longPassage || isHeld)) return { status: 'moved', fit };
    const others = twin ?? 0;
    const isAlone = fits.filter(isSame).length === 1;
    // A place like this one was there besides the passage: that is it.
    if (isShort && !isHeld && score <= others + clear / 2) return undefined;
    if (score < leastPassage && !(isAlone && Math.max(before, after) >= leastPassage)) return undefined;
    const isSure =
      isShort &&
      !isSecond &&
      (twin === 0 && isAlone
        ? score >= held
        : isHeld && score >= (others > alike ? whole : others + 2 * clear));
    return { status: isSure ? 'moved' : 'uncertain', fit };
  }
  // What was there besides the passage before does not become it by the passage's going.
  if (score < (isShort ? leastPassage : leastScore) || (!isHeld && passage <= near + clear / 5))
    return undefined;
  const isSure =
    passage >= held &&
    !isSecond &&
    (isShort ? isHeld && score >= near + 2 * clear : isHeld || passage >= (rival ?? alike) + clear) &&
    !differsInSubstance(fit, text, exact);
  return { status: isSure ? 'edited' : 'uncertain', fit };
}

/**
 * Finds a described passage again: in its old place; else by its words, told apart by their neighbours; where these tell nothing, by its
 * old elements; where its words have changed, by what is left of them and their neighbours. Never throws, whatever the selectors hold.
 */
export function resolveSelectors(model: TextModel, selectors: TextSelectors): Resolution {
  const { quote, position, evidence } = selectors;
  const { exact, prefix, suffix } = quote;
  const old = trimSpan(model.text, position.start, position.end);
  // Nearly all stand word for word where they stood, their neighbours too; to see that nothing need be folded.
  if (
    old &&
    old.start >= prefix.length &&
    old.end - old.start === exact.length &&
    model.text.startsWith(prefix + exact + suffix, old.start - prefix.length)
  ) {
    return resolved(model, 'exact', old);
  }
  const sought = { exact, key: keyOf(exact), context: contextOf(quote) };
  if (sought.key === '') return orphan;
  if (standsAt(model, old, sought)) return resolved(model, 'exact', old);
  const found = findWithNeighbours(model, sought);
  if (found) return resolved(model, 'moved', found);
  const within = spanOfEnds(model, selectors.range);
  if (standsAt(model, within, sought)) return resolved(model, 'exact', within);
  const answer = judge(model, findFits(model, quote), sought, evidence ?? {});
  return answer ? resolved(model, answer.status, answer.fit.span, answer.fit.score) : orphan;
}
