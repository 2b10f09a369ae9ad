import { keyOf } from './folding';
import type { Span } from './text-model';

/** A word, as far as comparing goes: a run of letters and digits, apostrophes within it included; in writing without spaces one character. */
export interface Word extends Span {
  /** Folded, in lower case. */
  key: string;
  weight: number;
}

const wordPattern =
  /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\p{Z}\p{P}\p{S}\p{Cc}\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]+(?:['’][^\p{Z}\p{P}\p{S}\p{Cc}]+)*/gu;

/** Long words say more than short ones, but not without end. */
function weightOf(key: string): number {
  return Math.min(8, key.length + 1);
}

/** The words from `start` to `end` of a text. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  for (const { 0: spelling, index } of text.slice(start, end).matchAll(wordPattern)) {
    const key = keyOf(spelling).toLowerCase();
    const from = start + index;
    if (key !== '') words.push({ key, weight: weightOf(key), start: from, end: from + spelling.length });
  }
  return words;
}

/** How alike two words are, from 0 to 1: what they have in common from their starts and from their ends. Less than half counts as nothing. */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const least = Math.min(one.length, other.length);
  const most = Math.max(one.length, other.length);
  if (2 * least < most) return 0;
  let start = 0;
  while (start < least && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < least - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const share = (start + end) / most;
  return share < 0.5 ? 0 : 0.9 * share;
}

export function sumWeights(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
