import type { Phrases } from '@/storage/records/languages';

let phrases: Partial<Phrases> = {};

/** Learns what stands beside numbers and names; see `Phrase`. Comes before the first of them is asked for; by itself this script knows no language. */
export function learnPhrases(learned: Phrases): void {
  phrases = learned;
}

/** The alternatives of one kind for a pattern; of what was not learned one that matches nothing. */
const alternatives = (kind: keyof Phrases): string => phrases[kind] ?? '(?!)';

/** What is made of these words when it is first asked for. */
export function withPhrases<T>(make: (of: typeof alternatives) => T): () => T {
  let made: T | undefined;
  return () => (made ??= make(alternatives));
}

/** The words of one kind. */
export function phrasesOf(kind: keyof Phrases): () => ReadonlySet<string> {
  return withPhrases((of) => new Set(of(kind).split('|')));
}
