import type { Phrases } from '@/storage/records/languages';

/** Matches nothing: by itself this script knows no language. */
const nothing = '(?!)';
let phrases: Phrases = {
  hours: nothing,
  minutes: nothing,
  and: nothing,
  stars: nothing,
  ratings: nothing,
  outOf: nothing,
};

/** Learns what stands beside numbers and between names; see `Phrase`. Comes before the first pattern is asked for. */
export function learnPhrases(learned: Phrases): void {
  phrases = learned;
}

/** A pattern over these words, made when it is first asked for. */
export function withPhrases(make: (words: Phrases) => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make(phrases));
}
