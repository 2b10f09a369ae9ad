import type { HeadlineWords } from '@/storage/records/languages';
import { listWords, spellWords } from '../recognition/vocabulary';

/** The letter for each kind of word; see `HeadlineWord`. */
const kinds = {
  review: 'R',
  reviews: 'V',
  film: 'F',
  films: 'P',
  disc: 'D',
  medium: 'M',
  art: 'A',
  form: 'O',
  part: 'S',
  number: 'N',
  best: 'B',
  things: 'T',
} as const;

/** The letter for each thing that a headline says outright; see `HeadlineSaying`. */
const sayings = { list: 'L', news: 'N', feature: 'F', several: 'S', other: 'O' } as const;

let words = listWords({});
let phrases = listWords({});

/** Learns what the words of headlines are; by itself this script knows no language. */
export function learnHeadlines({
  list,
  news,
  feature,
  several,
  other,
  ...kindsOfWords
}: HeadlineWords): void {
  words = listWords(kindsOfWords);
  phrases = listWords({ list, news, feature, several, other });
}

/** "Movie Review: Her" as "FFFFF RRRRRR: her", "Filmkritik" as "FFFFRRRRRR": each character in its place. */
export function spellKinds(text: string): string {
  return spellWords(words, kinds, ['review', 'reviews'], text);
}

/** "Her: first trailer" as "her: first NNNNNNN": each character in its place. */
export function spellSayings(text: string): string {
  return spellWords(phrases, sayings, [], text);
}

/** What films are called where they are reviewed. */
export const aFilm = '[FP]+';
/** The same, or what they are seen on. */
export const aWork = '[FPDM]+';
/** A review, or several: "review", "Filmkritik", "Blu-ray-Test", "Heimkino-Kritik". */
export const aReview = '(?:[FPDMA]+-)?[FPDMA]*[RV]+';
