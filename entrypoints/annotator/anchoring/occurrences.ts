/** Past this many a passage is told apart by its place alone. */
export const maxOccurrences = 1000;

/** The offsets at which `words` stand in `key`, overlapping ones too; at most `maxOccurrences`. */
export function occurrencesOf(key: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  let at = key.indexOf(words);
  while (at >= 0 && found.length < maxOccurrences) {
    found.push(at);
    at = key.indexOf(words, at + 1);
  }
  return found;
}
