import type { TextQuoteSelector } from '@/storage/records/selectors';
import { keyOf } from './folding';
import type { Span } from './text-model';

/** The words around a passage when it was described. */
export interface Context {
  /** Folded. */
  prefix: string;
  suffix: string;
  /** The passage began or ended within a word. */
  cutsStart: boolean;
  cutsEnd: boolean;
}

/** In folded units, both sides together. */
export function lengthOf(context: Context): number {
  return context.prefix.length + context.suffix.length;
}

/** How many units of a folded context, counted from the passage outwards, stand at a place too. */
export interface Agreement {
  before: number;
  after: number;
}

/** Longer contexts than this are not ours; the part next to the passage is used. */
const maxContext = 600;

const endsInWord = /[\p{L}\p{N}\p{M}]$/u;
const beginsInWord = /^[\p{L}\p{N}\p{M}]/u;

function cutsWord(before: string, after: string): boolean {
  return beginsInWord.test(after.slice(0, 2)) && endsInWord.test(before.slice(-2));
}

export function contextOf(quote: TextQuoteSelector): Context {
  const prefix = quote.prefix.slice(-maxContext);
  const suffix = quote.suffix.slice(0, maxContext);
  return {
    prefix: keyOf(prefix),
    suffix: keyOf(suffix),
    cutsStart: cutsWord(prefix, quote.exact),
    cutsEnd: cutsWord(quote.exact, suffix),
  };
}

/** As much of a text as can hold the words of a folded context, its spaces and invisible characters included. */
function reach(contextKey: string): number {
  return 2 * contextKey.length + 16;
}

/**
 * How well the words around a place agree with a context. A place that cuts a word where the passage did not ("one of" within "none
 * of") has nothing in common with it on that side.
 */
export function agreementAt(text: string, span: Span, context: Context): Agreement {
  const before = text.slice(Math.max(0, span.start - reach(context.prefix)), span.start);
  const after = text.slice(span.end, span.end + reach(context.suffix));
  const cutsStart = cutsWord(before, text.slice(span.start, span.start + 2));
  const cutsEnd = cutsWord(text.slice(span.end - 2, span.end), after);
  return {
    before: cutsStart && !context.cutsStart ? 0 : commonEnd(keyOf(before), context.prefix),
    after: cutsEnd && !context.cutsEnd ? 0 : commonStart(keyOf(after), context.suffix),
  };
}

function commonStart(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let same = 0;
  while (same < length && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
}

function commonEnd(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  let same = 0;
  while (
    same < length &&
    one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)
  ) {
    same += 1;
  }
  return same;
}
