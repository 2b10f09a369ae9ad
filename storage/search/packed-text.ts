import { findNeedle, fold, frame, type Needle } from './fold';

/**
 * Folded texts one behind the other, so that all are searched in one go: the text of entry `n` goes from `starts[n]` to `starts[n + 1]`.
 */
export interface PackedText {
  text: string;
  starts: Uint32Array;
}

/** Between the texts of one entry; no folded text holds it. */
const between = '\n';

/** Packs entries of several texts each. What stands in different texts is never found as neighbours. */
export function pack(entries: readonly (readonly string[])[]): PackedText {
  const starts = new Uint32Array(entries.length + 1);
  const parts: string[] = [];
  let length = 0;
  entries.forEach((texts, index) => {
    for (const text of texts) {
      const folded = fold(text);
      if (folded === '') continue;
      const part = frame(folded) + between;
      parts.push(part);
      length += part.length;
    }
    starts[index + 1] = length;
  });
  return { text: parts.join(''), starts };
}

/** Calls back with each entry that holds the needle, in order, once. */
export function findEntries(
  { text, starts }: PackedText,
  needle: Needle,
  found: (entry: number) => void,
): void {
  let entry = 0;
  for (let at = findNeedle(text, needle); at !== -1; at = findNeedle(text, needle, starts[entry])) {
    while ((starts[entry + 1] ?? Infinity) <= at) entry += 1;
    found(entry);
    entry += 1;
  }
}
