import type {
  PassageEvidence,
  RangeSelector,
  TextSelectors,
  XPathSelector,
} from '@/storage/records/selectors';
import { isElement } from './document-access';
import { pathOf } from './element-path';
import { keyOf } from './folding';
import { occurrencesOf } from './grams';
import { findFits, longPassage } from './likely';
import { nodeAt, offsetsOf, type Span, splitsCharacter, startOfElement, type TextModel } from './text-model';

/** The shortest context kept on either side, where the page has that much. */
const minContext = 32;
const maxContext = 256;
/** How far a context is lengthened to reach the border of a word; writing without spaces is cut where it is. */
const maxWord = 32;

function contextStart(text: string, start: number, length: number): number {
  const wanted = Math.max(0, start - length);
  if (wanted === 0) return 0;
  const space = text.lastIndexOf(' ', wanted - 1);
  if (space >= wanted - maxWord) return space + 1;
  return splitsCharacter(text, wanted) ? wanted - 1 : wanted;
}

function contextEnd(text: string, end: number, length: number): number {
  const wanted = Math.min(text.length, end + length);
  if (wanted === text.length) return wanted;
  const space = text.indexOf(' ', wanted);
  if (space >= 0 && space <= wanted + maxWord) return space;
  return splitsCharacter(text, wanted) ? wanted + 1 : wanted;
}

/** The shortest context, from `minContext` on, by which no other place on the page has the same words with the same neighbours. */
function contextOf(model: TextModel, span: Span): Span {
  const { text } = model;
  const folded = model.folded();
  const exactKey = keyOf(text.slice(span.start, span.end));
  const others = occurrencesOf(model.grams(), exactKey);
  let length = minContext;
  for (;;) {
    const context = {
      start: contextStart(text, span.start, length),
      end: contextEnd(text, span.end, length),
    };
    const before = keyOf(text.slice(context.start, span.start));
    const after = keyOf(text.slice(span.end, context.end));
    const alike = others.filter(
      (at) =>
        folded.key.startsWith(before, at - before.length) &&
        folded.key.startsWith(after, at + exactKey.length),
    );
    if (alike.length <= 1 || length >= maxContext) return context;
    length *= 2;
  }
}

function describeEnd(model: TextModel, span: Span, offset: number): XPathSelector | undefined {
  const parent = nodeAt(model, offset === span.end ? offset - 1 : offset)?.parentNode;
  // No path leads into a shadow tree.
  if (!parent || !isElement(parent) || parent.getRootNode() !== model.document) return undefined;
  const value = pathOf(model.document, parent);
  const elementStart = startOfElement(model, parent);
  if (value === undefined || elementStart === undefined) return undefined;
  const distance = offset - elementStart;
  return {
    type: 'XPathSelector',
    value,
    refinedBy: { type: 'TextPositionSelector', start: distance, end: distance },
  };
}

function describeEnds(model: TextModel, span: Span): RangeSelector | undefined {
  const startSelector = describeEnd(model, span, span.start);
  const endSelector = describeEnd(model, span, span.end);
  return startSelector && endSelector && { type: 'RangeSelector', startSelector, endSelector };
}

/**
 * Describes a passage so that it can be found again: its words with at least 32 characters before and after, up to the border of a word
 * and up to 256 where that makes it the only such place on the page; its offsets in the model; its elements.
 * @returns undefined for a range without text of the model.
 */
export function describeRange(model: TextModel, range: Range): TextSelectors | undefined {
  const span = offsetsOf(model, range);
  if (!span) return undefined;
  const { text } = model;
  const context = contextOf(model, span);
  const ends = describeEnds(model, span);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: text.slice(context.start, span.start),
      suffix: text.slice(span.end, context.end),
    },
    position: { type: 'TextPositionSelector', ...span },
    ...(ends && { range: ends }),
  };
}

/** How alike other places of the page are: see `PassageEvidence`. */
function evidenceOf(model: TextModel, { quote, position }: TextSelectors): PassageEvidence {
  const isShort = keyOf(quote.exact).length < longPassage;
  const fits = findFits(model, quote, position);
  const greatest = (list: number[]): number => Math.round(Math.max(0, ...list) * 100) / 100;
  return {
    rival: greatest(fits.map(({ passage, score }) => (isShort ? score : passage))),
    twin: greatest(fits.map(({ passage, score }) => (passage === 1 ? score : 0))),
  };
}

/** Describes a passage that is to be kept: as `describeRange` does, with the evidence by which later answers are judged. */
export function describePassage(model: TextModel, range: Range): TextSelectors | undefined {
  const selectors = describeRange(model, range);
  return selectors && { ...selectors, evidence: evidenceOf(model, selectors) };
}
