import type { Fit } from './fit';
import type { Word } from './words';

/** Words that turn a sentence into its opposite, in the languages that reviews are read in. */
const negations = new Set(
  'no not never none nor nothing nobody without cannot nicht nichts kein keine nie ohne ne pas jamais sans non mai senza nunca sin não nem sem'.split(
    ' ',
  ),
);

function isNegation({ key }: Word): boolean {
  return negations.has(key) || key.endsWith("n't");
}

function isNumber({ key }: Word): boolean {
  return /\p{N}/u.test(key);
}

/** The end of what stands before the first word of a sentence. */
const opening = /(?:^|[.!?…:"'“”‘’])\s*$/u;

/**
 * Whether a place differs from the passage as a look-alike would, by words that make it another statement: a number or a name in the place of
 * another, or a negation more or less.
 */
export function differsInSubstance(fit: Fit, text: string, exact: string): boolean {
  const removed = fit.removed.filter(({ key }) => !fit.added.some((word) => word.key === key));
  const added = fit.added.filter(({ key }) => !fit.removed.some((word) => word.key === key));
  const both = (test: (word: Word, source: string) => boolean): boolean =>
    removed.some((word) => test(word, exact)) && added.some((word) => test(word, text));
  const isName =
    (isOpening: boolean) =>
    ({ start, end }: Word, source: string): boolean => {
      const spelling = source.slice(start, end);
      return (
        /^\p{Lu}/u.test(spelling) &&
        opening.test(source.slice(Math.max(0, start - 3), start)) === isOpening &&
        // Any word has a capital there; but few that are no names stand nowhere on the page without one.
        !(isOpening && text.includes(` ${spelling.toLowerCase()}`))
      );
    };
  return (
    removed.some(isNegation) !== added.some(isNegation) ||
    both(isNumber) ||
    both(isName(false)) ||
    both(isName(true))
  );
}
