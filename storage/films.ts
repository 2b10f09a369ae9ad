import type { LibraryDatabase } from './db';
import type { Film } from './records/film';
import type { Review } from './records/review';

/** The films of the given keys; unknown keys are left out. */
export async function filmsByKey(db: LibraryDatabase, keys: string[]): Promise<Map<string, Film>> {
  const films = await db.films.bulkGet(keys);
  return new Map(films.filter((film) => film !== undefined).map((film) => [film.key, film]));
}

/** The pages of the given keys; unknown keys are left out. */
export async function reviewsByPage(db: LibraryDatabase, pageKeys: string[]): Promise<Map<string, Review>> {
  const reviews = await db.reviews.bulkGet(pageKeys);
  return new Map(reviews.filter((review) => review !== undefined).map((review) => [review.pageKey, review]));
}
