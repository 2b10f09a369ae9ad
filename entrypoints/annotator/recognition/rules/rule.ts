import type { Topics } from '../lexicon';
import type { Subject } from '../subject';

/** How strongly a rule speaks, 0 to 1, and the words of the page that it rests on. */
export interface Finding {
  strength: number;
  words?: string;
}

/** One thing that a reader would look at too. */
export type Rule = (subject: Subject) => Finding | undefined;

/** Rules by their names; `weights.ts` says how much each counts. */
export type Rules = Readonly<Record<string, Rule>>;

/** Rises from 0 at `none` to 1 at `full`, which may lie below it. */
export function between(none: number, full: number, value: number): number {
  return Math.min(1, Math.max(0, (value - none) / (full - none)));
}

/** A finding of this strength; none at 0. */
export function when(strength: number | boolean, words?: string): Finding | undefined {
  const given = Number(strength);
  if (!(given > 0)) return undefined;
  return { strength: given, ...(words && { words }) };
}

/** A finding of full strength that rests on these words; none without words. */
export function said(words: string | undefined): Finding | undefined {
  return when(Boolean(words), words);
}

/** How often anything of a list stands in a thousand words; a text of fewer words than `least` counts as one of so many. */
export function rate(list: string, { topics }: Subject, least = 150): number {
  return (1000 * topics.count(list)) / Math.max(topics.words, least);
}

/** How much room a text has to say things more than once: 1 from 500 words on. */
export function breadth({ words }: Topics): number {
  return Math.min(1, Math.max(0.3, words / 500));
}

/** How often a pattern stands in a text. */
export function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
