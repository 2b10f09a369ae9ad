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

/** Of all the places where the words stand, the one where their neighbours stand too. */
function findByWords(model: TextModel, sought: Sought): Span | undefined {
  const folded = model.folded();
  let best: Span | undefined;
  let bestScore = -1;
  let secondScore = -1;
  for (const at of occurrencesOf(folded.key, sought.key)) {
    const span = originOf(model.text, folded, at, at + sought.key.length);
    if (!isPassage(model.text, span, sought)) continue;
    const { before, after } = agreementAt(model.text, span, sought.context);
    const score = before + after;
    if (score > bestScore) {
      secondScore = bestScore;
      bestScore = score;
      best = span;
    } else if (score > secondScore) {
      secondScore = score;
    }
  }
  const alone = secondScore < 0;
  const sure = alone && sought.key.length >= longPassage ? true : bestScore >= sureElsewhere;
  return sure && (alone || bestScore - secondScore >= margin) ? best : undefined;
}

/**
 * Finds a described passage again: in its old place, by its elements, by its words. Every answer has been checked word for word on the
 * folded text; where several places remain, or a short phrase has lost its neighbours, the answer is `orphan`. Never throws, whatever
 * the selectors hold.
 */
export function resolveSelectors(model: TextModel, selectors: TextSelectors): Resolution {
  const { quote, position } = selectors;
  const sought = { exact: quote.exact, key: keyOf(quote.exact), context: contextOf(quote) };
  if (sought.key === '') return orphan;
  const spans = [
    () => trimSpan(model.text, position.start, position.end),
    () => spanOfEnds(model, selectors.range),
  ];
  for (const spanOf of spans) {
    const span = spanOf();
    const range = standsAt(model, span, sought) ? rangeAt(model, span.start, span.end) : undefined;
    if (range) return { status: 'exact', range };
  }
  const found = findByWords(model, sought);
  const range = found && rangeAt(model, found.start, found.end);
  return range ? { status: 'moved', range } : orphan;
}
