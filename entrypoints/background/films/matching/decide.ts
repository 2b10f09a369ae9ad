import type { SourceFilm } from '@/storage/records/source-film';
import { foldTitle, withoutArticle } from '@/storage/records/title';
import type { Sought } from './sought';
import { type Weight, weigh } from './weigh';

/** Which film it is, or which it may be; `none` where nothing that was found comes near. */
export type Decision =
  | { verdict: 'accepted'; film: SourceFilm }
  | { verdict: 'unsure'; films: SourceFilm[] }
  | { verdict: 'none' };

/** A film is accepted only so far ahead of the next one. */
const leastMargin = 0.15;
const mostCandidates = 5;

/** So short a title is a common word in running text, and the title of several films: Her, It, Us, Up, M, Big, She. */
function isCommon(title: string): boolean {
  const words = withoutArticle(foldTitle(title)).split(' ');
  return words.length === 1 && (words[0] ?? '').length <= 4;
}

/**
 * Whether title and one more kind of evidence, independent of it, speak for a film and none against it. The less of the title agrees, the more is
 * asked of the rest; a running time alone, which many films share, proves nothing.
 */
function isProven(sought: Sought, weight: Weight): boolean {
  const { title, yearsApart, director, castInCommon, writerInCommon, hasLinkedId, isTooLate, film } = weight;
  if (isTooLate || film.kind !== 'film' || title === 'none') return false;
  const isPeopled = director === true || castInCommon >= 2 || (castInCommon === 1 && writerInCommon);
  if (director === false && !hasLinkedId && castInCommon < 3) return false;
  if (
    yearsApart !== undefined &&
    yearsApart > 2 &&
    !hasLinkedId &&
    !(director === true && castInCommon >= 1)
  ) {
    return false;
  }
  if (hasLinkedId) return true;
  switch (title) {
    case 'exact': {
      const isYearNear = yearsApart !== undefined && yearsApart <= 1;
      if (isPeopled) return true;
      if (isCommon(sought.titles[0] ?? '')) return isYearNear && sought.isTitleStated;
      return isYearNear || castInCommon === 1;
    }
    case 'alias':
    case 'article':
      return isPeopled || (yearsApart === 0 && !isCommon(sought.titles[0] ?? ''));
    case 'part':
      return isPeopled;
    case 'misspelt':
      return isPeopled && yearsApart !== undefined && yearsApart <= 1;
  }
}

/** A film that may be asked about. */
function isPossible(weight: Weight): boolean {
  if (weight.isTooLate) return false;
  return weight.title !== 'none' || weight.hasLinkedId;
}

/**
 * Which of the films that were found is the one that is looked for. Accepted only when proven by two independent kinds of evidence and clearly ahead of every
 * other; else the best five are asked about, the likeliest first.
 */
export function decide(sought: Sought, films: readonly SourceFilm[]): Decision {
  const weights = films
    .map((film) => weigh(sought, film))
    .filter(isPossible)
    .sort((a, b) => b.score - a.score);
  const [best, next] = weights;
  if (!best) return { verdict: 'none' };
  const isAhead = next === undefined || best.score - next.score >= leastMargin;
  if (isAhead && isProven(sought, best)) return { verdict: 'accepted', film: best.film };
  return { verdict: 'unsure', films: weights.slice(0, mostCandidates).map(({ film }) => film) };
}
