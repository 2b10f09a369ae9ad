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

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Where the passage stands word for word, with its neighbours. */
function fitTwins(model: TextModel, quote: TextQuoteSelector, sought: SoughtWords): Fit[] {
  const { text } = model;
  const key = keyOf(quote.exact);
  const context = contextOf(quote);
  const reach = 40 + Math.max(quote.prefix.length, quote.suffix.length);
  return occurrencesOf(model.grams(), key)
    .slice(0, maxTwins)
    .map((at) => originOf(text, model.folded(), at, at + key.length))
    .filter((span) => key.length >= longPassage || !cutsWordAt(text, span, context))
    .map((span) => fitAround(text, span, sought, reach));
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
    const parts =
      except && overlap(window, except)
        ? [
            { start: window.start, end: except.start },
            { start: except.end, end: window.end },
          ]
        : [window];
    for (const part of parts) {
      const fit = part.start < part.end ? fitInto(text, part, sought) : undefined;
      // Where the passage stands word for word, that is its place.
      if (fit && !twins.some(({ span }) => overlap(span, fit.span))) fits.push(fit);
    }
  }
  return fits
    .filter(({ span }) => !except || !overlap(span, except))
    .sort((one, other) => other.score - one.score)
    .filter((fit, index, all) => all.findIndex(({ span }) => overlap(span, fit.span)) === index);
}
