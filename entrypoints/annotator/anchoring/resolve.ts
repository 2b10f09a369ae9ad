import type { RangeSelector, TextSelectors, XPathSelector } from '@/storage/records/selectors';
import { agreementAt, contextOf, lengthOf, type Context } from './context';
import { elementAt } from './element-path';
import { keyOf, originOf } from './folding';
import { occurrencesOf } from './occurrences';
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

interface Candidate {
  span: Span;
  /** Units of the context that stand there too. */
  score: number;
}

/** Of the places where the words stand, the one whose neighbours agree well, and clearly better than any other's. */
function chooseByContext(text: string, spans: readonly Span[], sought: Sought): Span | undefined {
  const whole = lengthOf(sought.context);
  let best: Candidate | undefined;
  let second: Candidate | undefined;
  for (const span of spans) {
    const { before, after } = agreementAt(text, span, sought.context);
    const candidate = { span, score: before + after };
    if (!best || candidate.score > best.score) {
      second = best;
      best = candidate;
    } else if (!second || candidate.score > second.score) {
      second = candidate;
    }
  }
  if (!best) return undefined;
  if (!second && sought.key.length >= longPassage) return best.span;
  if (best.score < sureElsewhere * whole) return undefined;
  const lead = best.score - (second?.score ?? -margin);
  // A description is lengthened until no other place has the whole of it.
  return lead >= margin || (best.score === whole && lead > 0) ? best.span : undefined;
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
