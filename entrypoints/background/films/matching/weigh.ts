import { foldTitle, mainTitleOf, withoutArticle } from '@/storage/records/title';
import type { SourceFilm } from '@/storage/records/source-film';
import { isSamePerson, lettersApart } from '@/storage/records/likeness';
import type { Sought } from './sought';

/** How two titles agree, the best first. */
export type TitleMatch = 'exact' | 'alias' | 'article' | 'part' | 'misspelt' | 'none';

/** What is known for and against a film's being the one that is looked for. */
export interface Weight {
  film: SourceFilm;
  title: TitleMatch;
  /** How far the nearest years lie apart; undefined where one side states none. */
  yearsApart?: number;
  /** undefined where one side names none. */
  director?: boolean;
  /** How many actors both name. */
  castInCommon: number;
  writerInCommon: boolean;
  hasLinkedId: boolean;
  /** It appeared after its review. */
  isTooLate: boolean;
  /** For ordering and for the margin between two; 1 for the very title and nothing else. */
  score: number;
}

const titleScores: Record<TitleMatch, number> = {
  exact: 1,
  alias: 0.95,
  article: 0.9,
  part: 0.75,
  misspelt: 0.6,
  none: 0,
};
const titleOrder: TitleMatch[] = ['exact', 'alias', 'article', 'part', 'misspelt', 'none'];

/** How many letters may be wrong in a title of this length; in a short one each letter makes another title. */
function mostWrong(length: number): number {
  if (length < 4) return 0;
  return length < 5 ? 1 : 2;
}

function isMisspelt(ours: string, theirs: string): boolean {
  const most = mostWrong(Math.min(ours.length, theirs.length));
  return most > 0 && lettersApart(ours, theirs, most) !== undefined;
}

function compareTitles(sought: string, title: string, isOther: boolean): TitleMatch {
  const [ours, theirs] = [foldTitle(sought), foldTitle(title)];
  if (ours === theirs) return isOther ? 'alias' : 'exact';
  if (withoutArticle(ours) === withoutArticle(theirs)) return 'article';
  const [ourMain, theirMain] = [mainTitleOf(sought), mainTitleOf(title)];
  if (ourMain === theirs || theirMain === ours) return 'part';
  return isMisspelt(ours, theirs) || isMisspelt(withoutArticle(ours), withoutArticle(theirs))
    ? 'misspelt'
    : 'none';
}

function matchTitle(sought: Sought, film: SourceFilm): TitleMatch {
  const own = new Set([film.title, film.originalTitle]);
  const found = new Set<TitleMatch>();
  for (const words of sought.titles) {
    for (const title of own) if (title !== undefined) found.add(compareTitles(words, title, false));
    for (const title of film.otherTitles) if (!own.has(title)) found.add(compareTitles(words, title, true));
  }
  return titleOrder.find((match) => found.has(match)) ?? 'none';
}

function leastApart(first: readonly number[], second: readonly number[]): number | undefined {
  const all = first.flatMap((one) => second.map((other) => Math.abs(one - other)));
  return all.length === 0 ? undefined : Math.min(...all);
}

function countCommon(first: readonly string[], second: readonly string[]): number {
  return first.filter((name) => second.some((other) => isSamePerson(name, other))).length;
}

function agree(first: readonly string[], second: readonly string[]): boolean | undefined {
  return first.length === 0 || second.length === 0 ? undefined : countCommon(first, second) > 0;
}

function hasLinkedId({ ids }: Sought, film: SourceFilm): boolean {
  const names = ['wikidata', 'imdb', 'tmdb', 'letterboxd', 'rottenTomatoes', 'metacritic'] as const;
  return names.some((name) => {
    const id = film.ids[name];
    return id !== undefined && ids[name]?.includes(id) === true;
  });
}

/** A year off by one is usual: festivals, regional releases. */
function yearScore(apart: number | undefined): number {
  if (apart === undefined) return 0;
  return [0.25, 0.05, -0.15][apart] ?? -0.5;
}

function timeScore(apart: number | undefined): number {
  if (apart === undefined || (apart > 3 && apart <= 20)) return 0;
  return apart <= 3 ? 0.1 : -0.1;
}

/** Weighs all that a page and a source say of a film against each other. */
export function weigh(sought: Sought, film: SourceFilm): Weight {
  const title = matchTitle(sought, film);
  // A page may give the year of a release in its own country, so that any of the years will do.
  const yearsApart = leastApart(sought.years, film.years);
  const director = agree(
    sought.directors,
    film.people.directors.map(({ name }) => name),
  );
  const cast = film.people.cast.map(({ name }) => name);
  const castInCommon = countCommon(sought.cast, cast);
  const writerInCommon =
    agree(
      sought.writers,
      film.people.writers.map(({ name }) => name),
    ) === true;
  const first = film.years[0];
  const { reviewedIn } = sought;
  // A review may come before a release that its source dates by the calendar of another country, but not years before.
  const isTooLate = reviewedIn !== undefined && first !== undefined && first > reviewedIn + 1;
  const isLinked = hasLinkedId(sought, film);
  const isNew =
    reviewedIn !== undefined && first !== undefined && reviewedIn - first >= 0 && reviewedIn - first <= 1;
  const strangers = castInCommon === 0 && sought.cast.length >= 3 && cast.length >= 3;
  const time = leastApart(
    sought.runningTimes,
    film.runningTimes.map(({ minutes }) => minutes),
  );
  const score =
    titleScores[title] +
    yearScore(yearsApart) +
    (director === undefined ? 0 : director ? 0.3 : -0.4) +
    (strangers ? -0.2 : Math.min(castInCommon, 3) * 0.1) +
    (writerInCommon ? 0.1 : 0) +
    timeScore(time) +
    (isLinked ? 0.6 : 0) +
    (isNew && sought.years.length === 0 ? 0.05 : 0) +
    (film.kind === 'film' ? 0 : -0.5) +
    (isTooLate ? -1 : 0);
  return {
    film,
    title,
    ...(yearsApart !== undefined && { yearsApart }),
    ...(director !== undefined && { director }),
    castInCommon,
    writerInCommon,
    hasLinkedId: isLinked,
    isTooLate,
    score,
  };
}
