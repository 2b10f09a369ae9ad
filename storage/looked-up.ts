import type { LibraryDatabase, LookUpRow, SourceFilmRow } from './db';
import { type SourceFilm, sourceFilmKey, titlesOf } from './records/source-film';
import { titleKeysOf } from './records/title';

const day = 24 * 60 * 60 * 1000;
/** How long what was found counts as fresh; older facts are still shown, and asked for again where the reader allows it. */
export const freshForMs = 90 * day;
/** How long "no such film" is believed. */
const nothingForMs = 7 * day;
/** TMDB's terms allow no longer. */
const tmdbForMs = 180 * day;

function isAllowed({ source, saidAt }: SourceFilmRow, now: number): boolean {
  return source !== 'tmdb' || now - saidAt < tmdbForMs;
}

/** Keeps what a source said of films, in place of what it said before. A film that is only partly named never replaces one that is full. */
export async function keepSourceFilms(
  db: LibraryDatabase,
  films: readonly SourceFilm[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.sourceFilms, async () => {
    const known = await db.sourceFilms.bulkGet(films.map(sourceFilmKey));
    const rows = films.flatMap((film, index): SourceFilmRow[] =>
      known[index]?.isFull && !film.isFull
        ? []
        : [{ ...film, key: sourceFilmKey(film), titleKeys: titleKeysOf(titlesOf(film)), saidAt: now }],
    );
    await db.sourceFilms.bulkPut(rows);
  });
}

/** The source films of the given keys in their order; those unknown, or kept as long as their source allows, are left out. */
export async function sourceFilmsByKey(
  db: LibraryDatabase,
  keys: readonly string[],
  now: number,
): Promise<SourceFilmRow[]> {
  const rows = await db.sourceFilms.bulkGet([...keys]);
  return rows.filter((row) => row !== undefined).filter((row) => isAllowed(row, now));
}

/** The source films that may go by one of these titles. */
export async function sourceFilmsByTitle(
  db: LibraryDatabase,
  titles: readonly string[],
  now: number,
): Promise<SourceFilmRow[]> {
  if (titles.length === 0) return [];
  const rows = await db.sourceFilms
    .where('titleKeys')
    .anyOf(titleKeysOf(titles))
    .distinct()
    .limit(50)
    .toArray();
  return rows.filter((row) => isAllowed(row, now));
}

/** What is known of one film by all sources: that of the given key, then the same film by the ids that it states. */
export async function sameFilm(db: LibraryDatabase, film: SourceFilm, now: number): Promise<SourceFilmRow[]> {
  const { wikidata, tmdb } = film.ids;
  const keys = new Set([
    sourceFilmKey(film),
    ...(wikidata === undefined ? [] : [`wikidata:${wikidata}`]),
    ...(tmdb === undefined ? [] : [`tmdb:${tmdb}`]),
  ]);
  const rows = await sourceFilmsByKey(db, [...keys].sort().reverse(), now);
  return rows;
}

/** Keeps what came of looking for a film. */
export async function keepLookUp(db: LibraryDatabase, row: LookUpRow): Promise<void> {
  await db.lookUps.put(row);
}

/** What came of looking for a film, as long as that is believed. */
export async function readLookUp(
  db: LibraryDatabase,
  query: string,
  now: number,
): Promise<LookUpRow | undefined> {
  const row = query === '' ? undefined : await db.lookUps.get(query);
  if (!row) return undefined;
  const age = now - row.at;
  return age < (row.films.length > 0 ? freshForMs : nothingForMs) ? row : undefined;
}

/** Removes what may not be kept longer, and what is no longer believed. */
export async function purgeLookedUp(db: LibraryDatabase, now: number): Promise<void> {
  await db.sourceFilms.filter((row) => !isAllowed(row, now)).delete();
  await db.lookUps.filter(({ at }) => now - at > freshForMs).delete();
}
