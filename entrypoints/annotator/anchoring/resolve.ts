import type { RangeSelector, TextSelectors, XPathSelector } from '@/storage/records/selectors';
import { agreementAt, contextOf, type Context } from './context';
import { elementAt } from './element-path';
import { keyOf, originOf } from './folding';
import { occurrencesOf } from './occurrences';
import { rangeAt, startOfElement, trimSpan, type Span, type TextModel } from './text-model';

/** `exact`: the same words in their old place. `moved`: the same words elsewhere. `orphan`: not found, or not told apart from others. */
export type Resolution = { status: 'exact' | 'moved'; range: Range } | { status: 'orphan' };

const orphan: Resolution = { status: 'orphan' };

/** From this many folded units on, some five words, a passage is one of a kind: elsewhere on a page it stands by quotation alone. */
const longPassage = 24;
/** A shorter one in its old place needs this much of its old neighbours: chance gives one or two units. */
const sureInPlace = 4;
/** A shorter one elsewhere needs so much that the sentence around it must be the same. */
const sureElsewhere = 12;
/** Of several places the best must have this much more of the context than any other. */
const margin = 6;

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
  if (sought.key.length >= longPassage) return true;
  const { context } = sought;
  const { before, after } = agreementAt(model.text, span, context);
  return (
    before + after >= sureInPlace || (before === context.prefix.length && after === context.suffix.length)
  );
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

/**
 * Of the places where the words stand, the one whose neighbours agree clearly better than any other's, and well enough.
 */
function chooseByContext(text: string, spans: readonly Span[], sought: Sought): Span | undefined {
  let best: Span | undefined;
  let bestScore = -1;
  let secondScore = -1;
  for (const span of spans) {
    const { before, after } = agreementAt(text, span, sought.context);
    const score = before + after;
    if (score > bestScore) {
      secondScore = bestScore;
      bestScore = score;
      best = span;
    } else if (score > secondScore) {
      secondScore = score;
    }
  }
  if (spans.length === 1 && sought.key.length >= longPassage) return best;
  if (bestScore < sureElsewhere) return undefined;
  return spans.length === 1 || bestScore - secondScore >= margin ? best : undefined;
}

function placesOf(model: TextModel, sought: Sought): Span[] {
  const folded = model.folded();
  return occurrencesOf(folded.key, sought.key)
    .map((at) => originOf(model.text, folded, at, at + sought.key.length))
    .filter((span) => isPassage(model.text, span, sought));
}

function resolved(model: TextModel, status: 'exact' | 'moved', span: Span): Resolution {
  const range = rangeAt(model, span.start, span.end);
  return range ? { status, range } : orphan;
}

/**
 * Finds a described passage again: in its old place; else by its words, told apart by their neighbours; where these tell nothing, by its
 * old elements. Every answer has been checked word for word on the folded text. Where several places remain, or a short phrase has
 * lost its neighbours, the answer is `orphan`. Never throws, whatever the selectors hold.
 */
export function resolveSelectors(model: TextModel, selectors: TextSelectors): Resolution {
  const { quote, position } = selectors;
  const sought = { exact: quote.exact, key: keyOf(quote.exact), context: contextOf(quote) };
  if (sought.key === '') return orphan;
  const old = trimSpan(model.text, position.start, position.end);
  if (standsAt(model, old, sought)) return resolved(model, 'exact', old);
  const places = placesOf(model, sought);
  if (places.length === 0) return orphan;
  const chosen = chooseByContext(model.text, places, sought);
  if (chosen) return resolved(model, 'moved', chosen);
  const within = spanOfEnds(model, selectors.range);
  return standsAt(model, within, sought) ? resolved(model, 'exact', within) : orphan;
}
