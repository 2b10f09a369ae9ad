import type { HeadlineForms } from '@/storage/records/headline-forms';
import { spellKinds, spellSayings } from '../film/headline-words';
import { letter } from '../film/letters';
import type { Subject } from './subject';

let forms: Partial<HeadlineForms> = {};
const made = new Map<string, RegExp>();

/** Learns what headlines say by the order of their words. Comes before the first page is judged; by itself this script knows no form. */
export function learnHeadlineForms(learned: HeadlineForms): void {
  forms = learned;
  made.clear();
}

export type HeadlineForm = keyof HeadlineForms;

/** Where a text that `spellKinds` has spelt is of this form. */
export function findForm(form: HeadlineForm, kinds: string): RegExpExecArray | null {
  const known = made.get(form);
  const pattern =
    known ?? new RegExp(`(?<![\\d_A-Z${letter}])(?:${forms[form] ?? '(?!)'})(?![\\d_A-Z${letter}])`);
  if (!known) made.set(form, pattern);
  return pattern.exec(kinds);
}

/** The same by single words and phrases, as `spellSayings` spells them. */
const sayings: Partial<Record<HeadlineForm, RegExp>> = {
  list: /L+/,
  news: /N+/,
  feature: /F+/,
  severalFilms: /S+/,
  other: /O+/,
};

/** What the line below the headline may say as well. */
const belowToo = new Set<HeadlineForm>(['other', 'severalFilms', 'feature']);

/** Lines with what their words are: of the same length, each character in its place. */
export interface SpeltLines {
  text: string;
  kinds: string;
  sayings: string;
}

/** Headlines as the rules look at them, alone and with the line below; see `headlineSays`. */
export function spellHeadlines(
  headlines: readonly string[],
  standfirst: string,
  title: string | undefined,
): Record<'alone' | 'withBelow', SpeltLines> {
  const spell = (lines: readonly string[]): SpeltLines => {
    // A title that the text keeps naming says nothing of its own: "How to Train Your Dragon", "The Interview".
    const text = title ? lines.join('\n').replaceAll(title, '·') : lines.join('\n');
    return { text, kinds: spellKinds(text), sayings: spellSayings(text) };
  };
  return { alone: spell(headlines), withBelow: spell([...headlines, standfirst]) };
}

/**
 * What the headline says, without the site's name, which may hold any of these words: `Cinema Review`, `The Movie List`.
 * @returns the words that say so, undefined where it does not.
 */
export function headlineSays({ spelt }: Subject, form: HeadlineForm): string | undefined {
  const lines = spelt[belowToo.has(form) ? 'withBelow' : 'alone'];
  const match = findForm(form, lines.kinds) ?? sayings[form]?.exec(lines.sayings);
  return match ? lines.text.slice(match.index, match.index + match[0].length).trim() : undefined;
}

/** Whether a short text calls something a review of a film, or of whatever it does not name. */
export function namesReview(text: string): boolean {
  return findForm('review', spellKinds(text)) !== null;
}

/** Whether it calls something a review of a film outright. */
export function namesFilmReview(text: string): boolean {
  return findForm('filmReview', spellKinds(text)) !== null;
}
