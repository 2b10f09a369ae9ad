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

/** So many units on either side are the neighbours that stand next to a passage. */
const nextTo = 16;
/** As much text as can hold these, with spaces and invisible characters. */
const reach = 48;

/** Whether a place begins or ends within a word where the passage is known not to have done so: "one of" within "none of". */
export function cutsWordAt(text: string, { start, end }: Span, context: Context): boolean {
  return (
    (context.prefix !== '' &&
      !context.cutsStart &&
      cutsWord(text.slice(Math.max(0, start - 2), start), text.slice(start, start + 2))) ||
    (context.suffix !== '' &&
      !context.cutsEnd &&
      cutsWord(text.slice(end - 2, end), text.slice(end, end + 2)))
  );
}

/** Whether the old neighbours stand next to a place, on both sides. */
export function hasNeighbours(text: string, span: Span, context: Context): boolean {
  return (
    !cutsWordAt(text, span, context) &&
    keyOf(text.slice(Math.max(0, span.start - reach), span.start)).endsWith(context.prefix.slice(-nextTo)) &&
    keyOf(text.slice(span.end, span.end + reach)).startsWith(context.suffix.slice(0, nextTo))
  );
}
