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

/**
 * Calls back with each entry that holds the needle, in order, once.
 * @param among 1 for each entry that is asked about, 0 for those passed over.
 */
export function findEntries(
  { text, starts }: PackedText,
  needle: Needle,
  among: Uint8Array,
  found: (entry: number) => void,
): void {
  const next = (from: number): number => among.indexOf(1, from);
  for (let entry = next(0); entry !== -1; entry = next(entry + 1)) {
    const at = findNeedle(text, needle, starts[entry]);
    if (at === -1) return;
    while ((starts[entry + 1] ?? Infinity) <= at) entry += 1;
    if (among[entry] === 1) found(entry);
  }
}
