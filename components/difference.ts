import { diffArrays } from 'diff';

/** A stretch of words: of both texts, or of one alone. */
export interface Piece {
  kind: 'kept' | 'removed' | 'added';
  words: string;
}

/** Words that both texts have, and what comes behind them in one and in the other. */
interface Step {
  kept: string;
  removed: string;
  added: string;
}

/** Texts longer than this are not compared, so that the panel never stands still. */
const longest = 20_000;
/** Nor are those of which more words and spaces than this differ: comparing takes the square of it (a tenth of a second, measured), and nobody reads it. */
const mostChanged = 700;

/** Words, spaces and marks, one by one; also of scripts that put no space between words. */
function wordsIn(segmenter: Intl.Segmenter, text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function isReplaced({ removed, added }: Step): boolean {
  return removed !== '' && added !== '';
}

/** Words that were replaced one after the other are read as one stretch, with the spaces between them. */
function joinReplaced(steps: Step[]): Step[] {
  const joined: Step[] = [];
  for (const step of steps) {
    const last = joined.at(-1);
    if (last && isReplaced(last) && isReplaced(step) && step.kept.trim() === '') {
      last.removed += step.kept + step.removed;
      last.added += step.kept + step.added;
    } else joined.push(step);
  }
  return joined;
}

/**
 * What of a text was kept, removed and added, word by word and in the order in which it is read: kept and removed pieces make up the text as it was, kept
 * and added ones the text as it is.
 * @returns undefined where the texts are too long, or too far from each other, to be compared.
 */
export function differenceOf(before: string, now: string): Piece[] | undefined {
  if (before.length > longest || now.length > longest) return undefined;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  const changes = diffArrays(wordsIn(segmenter, before), wordsIn(segmenter, now), {
    maxEditLength: mostChanged,
  });
  if (!changes) return undefined;
  const steps: Step[] = [{ kept: '', removed: '', added: '' }];
  for (const { value, removed, added } of changes) {
    const words = value.join('');
    const last = steps.at(-1);
    if (last && removed) last.removed += words;
    else if (last && added) last.added += words;
    else steps.push({ kept: words, removed: '', added: '' });
  }
  const pieces = joinReplaced(steps).flatMap(({ kept, removed, added }): Piece[] => [
    { kind: 'kept', words: kept },
    { kind: 'removed', words: removed },
    { kind: 'added', words: added },
  ]);
  return pieces.filter(({ words }) => words !== '');
}
