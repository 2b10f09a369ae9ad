import type { RangeSelector, TextSelectors, XPathSelector } from '@/storage/records/selectors';
import { agreementAt, contextOf, lengthOf, type Context } from './context';
import { elementAt } from './element-path';
import { keyOf, originOf } from './folding';
import { maxOccurrences, occurrencesOf } from './occurrences';
import { rangeAt, startOfElement, trimSpan, type Span, type TextModel } from './text-model';

/** `exact`: the same words in their old place. `moved`: the same words elsewhere. `orphan`: not found, or not told apart from others. */
export type Resolution = { status: 'exact' | 'moved'; range: Range } | { status: 'orphan' };

const orphan: Resolution = { status: 'orphan' };

/** From this many folded units on, some six words, a passage is one of a kind: twice on a page it stands by quotation alone. */
const longPassage = 32;
/** A shorter one in its old place needs this many units of its old neighbours on either side: the next sentence may begin alike. */
const sureInPlace = 4;
/**
 * A shorter one elsewhere needs this share of them: set phrases bring whole neighbours along ("National | Institute on Aging"), so that one
 * side alone proves nothing. Measured on phrases whose own sentence had been cut out of real pages while the same words stood elsewhere.
 */
const sureElsewhere = 0.75;
/** And this many units at the least, however little context was kept. */
const leastElsewhere = 8;
/** Of several places the best must have this many units more than any other. */
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
  const { prefix, suffix } = sought.context;
  const { before, after } = agreementAt(model.text, span, sought.context);
  return before >= Math.min(sureInPlace, prefix.length) && after >= Math.min(sureInPlace, suffix.length);
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

/** Where `before`, the passage and `after` stand together: the spans of the passage. */
function placesOf(model: TextModel, sought: Sought, before = '', after = ''): Span[] {
  const folded = model.folded();
  return occurrencesOf(folded.key, before + sought.key + after)
    .map((at) => at + before.length)
    .map((at) => originOf(model.text, folded, at, at + sought.key.length))
    .filter((span) => isPassage(model.text, span, sought));
}

/** Of the places where the words stand, the one whose neighbours agree well, and clearly better than any other's. */
function chooseByContext(text: string, spans: readonly Span[], sought: Sought): Span | undefined {
  const candidates = spans.map((span) => {
    const { before, after } = agreementAt(text, span, sought.context);
    return { span, score: before + after };
  });
  candidates.sort((one, other) => other.score - one.score);
  const [best, second] = candidates;
  if (!best) return undefined;
  if (!second && sought.key.length >= longPassage) return best.span;
  const needed = Math.max(leastElsewhere, sureElsewhere * lengthOf(sought.context));
  const isClear = !second || best.score - second.score >= margin;
  return best.score >= needed && isClear ? best.span : undefined;
}

/** The place where the words stand with all their neighbours, if there is one such; else with most of them. */
function findByWords(model: TextModel, sought: Sought): Span | undefined {
  const { prefix, suffix } = sought.context;
  if (lengthOf(sought.context) >= leastElsewhere) {
    const [first, another] = placesOf(model, sought, prefix, suffix);
    if (first) return another ? undefined : first;
  }
  const spans = placesOf(model, sought);
  return spans.length < maxOccurrences ? chooseByContext(model.text, spans, sought) : undefined;
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
  const found = findByWords(model, sought);
  if (found) return resolved(model, 'moved', found);
  const within = spanOfEnds(model, selectors.range);
  return standsAt(model, within, sought) ? resolved(model, 'exact', within) : orphan;
}
