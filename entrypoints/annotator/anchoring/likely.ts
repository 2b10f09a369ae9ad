import type { TextQuoteSelector } from '@/storage/records/selectors';
import { contextOf, cutsWordAt } from './context';
import { type Fit, fitAround, fitInto, readSought, type SoughtWords } from './fit';
import { keyOf, originOf } from './folding';
import { likelyPlacesOf, occurrencesOf } from './grams';
import type { Span, TextModel } from './text-model';

/** From this many folded units on, some six words, a passage is one of a kind: twice on a page it stands by quotation alone. */
export const longPassage = 32;
/** Of very many places with the same words those that their neighbours do not find are left out. */
const maxTwins = 100;

/** Likenesses that differ by less are not told apart. */
export const clear = 0.1;
function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where the passage stands word for word, with its neighbours. */
function fitTwins(model: TextModel, quote: TextQuoteSelector, sought: SoughtWords): Fit[] {
  const { text } = model;
  const context = contextOf(quote);
  const key = keyOf(quote.exact);
  const reach = 40 + Math.max(quote.prefix.length, quote.suffix.length);
  return occurrencesOf(model.grams(), key)
    .slice(0, maxTwins)
    .map((at) => originOf(text, model.folded(), at, at + key.length))
    .filter((span) => key.length >= longPassage || !cutsWordAt(text, span, context))
    .map((span) => fitAround(text, span, sought, reach));
}

function without({ start, end }: Span, part: Span): Span[] {
  return [
    { start, end: part.start },
    { start: part.end, end },
  ];
}

/**
 * The places where the passage may stand, best first; none overlaps another.
 * @param except a place that is not asked for.
 */
export function findFits(model: TextModel, quote: TextQuoteSelector, except?: Span): Fit[] {
  const { text } = model;
  const folded = model.folded();
  const sought = readSought(quote.prefix, quote.exact, quote.suffix);
  const whole = keyOf(quote.prefix + quote.exact + quote.suffix);
  const slack = 40 + (whole.length >> 1);
  const twins = fitTwins(model, quote, sought);
  const fits = [...twins];
  for (const place of likelyPlacesOf(model.grams(), whole)) {
    const from = Math.max(0, place - slack);
    const to = Math.min(folded.key.length, place + whole.length + slack);
    if (from >= to) continue;
    const window = originOf(text, folded, from, to);
    const parts = except && overlap(window, except) ? without(window, except) : [window];
    for (const part of parts) {
      const fit = fitInto(text, part, sought);
      if (fit) fits.push(fit);
    }
  }
  return (
    fits
      // Where the passage stands word for word, that is its place.
      .filter((fit) => twins.includes(fit) || !twins.some(({ span }) => overlap(span, fit.span)))
      .filter(({ span }) => !except || !overlap(span, except))
      .sort((one, other) => other.score - one.score)
      .filter((fit, index, all) => all.findIndex(({ span }) => overlap(span, fit.span)) === index)
  );
}
