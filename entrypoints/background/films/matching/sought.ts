import type { FactSource } from '@/storage/records/fact';
import type { FilmFacts } from '@/storage/records/film';
import type { PageReading } from '@/storage/records/review';
import type { FilmIds } from '@/storage/records/source-film';

/** Every id of a film that a page links to; it may link to other films too. */
export type LinkedIds = { [Name in keyof FilmIds]?: string[] };

/** What is known of the film that is looked for. */
export interface Sought {
  /** The title first, then what else the page calls it. */
  titles: string[];
  /** The page says for certain which words are the title: in its data or its credits, not in running text. */
  isTitleStated: boolean;
  years: number[];
  directors: string[];
  writers: string[];
  cast: string[];
  /** In minutes. */
  runningTimes: number[];
  /** The year in which the review appeared. */
  reviewedIn?: number;
  ids: LinkedIds;
}

const stating: FactSource[] = ['reader', 'structured-data', 'credits'];

function namesOf(facts: FilmFacts['directors']): string[] {
  return facts.map(({ value }) => value.name);
}

/** What a page says of the film it reviews, as far as it helps to find that film. */
export function soughtFilm(
  { film, review }: Pick<PageReading, 'film' | 'review'>,
  ids: LinkedIds = {},
): Sought {
  const reviewedIn = Number(review.publishedOn[0]?.value.slice(0, 4));
  return {
    titles: [...film.title, ...film.originalTitle].map(({ value }) => value),
    isTitleStated: film.title.slice(0, 1).some(({ source }) => stating.includes(source)),
    years: film.year.map(({ value }) => value),
    directors: namesOf(film.directors),
    writers: namesOf(film.writers),
    cast: namesOf(film.cast),
    runningTimes: film.runningTime.map(({ value }) => value),
    ...(reviewedIn > 1800 && { reviewedIn }),
    ids,
  };
}
