import type { LibraryDatabase } from '@/storage/db';
import { keepLookUp, keepSourceFilms } from '@/storage/looked-up';
import {
  type FilmSourceName,
  filmSources,
  type SourceFilm,
  sourceFilmKey,
} from '@/storage/records/source-film';
import { LookUpFailure } from './failure';
import type { Known } from './known';
import { decide } from './matching/decide';
import type { Sought } from './matching/sought';
import type { FilmSource } from './source';

/** Asks one source for a film that another source knows, by its ids. */
async function readCounterpart(
  source: FilmSource,
  name: FilmSourceName,
  film: SourceFilm,
): Promise<SourceFilm[]> {
  const id = film.ids[name];
  const known = id === undefined ? undefined : await source.read(id);
  if (known) return [known];
  const { imdb } = film.ids;
  if (imdb === undefined) return [];
  const sought: Sought = {
    titles: [film.title],
    isTitleStated: true,
    years: film.years,
    directors: [],
    writers: [],
    cast: [],
    runningTimes: [],
    ids: { imdb: [imdb] },
  };
  const decision = decide(sought, await source.find(sought));
  return decision.verdict === 'accepted' && decision.film.ids.imdb === imdb ? [decision.film] : [];
}

/** Has everybody in a film named. */
async function readFull(source: FilmSource, film: SourceFilm): Promise<SourceFilm> {
  return film.isFull ? film : ((await source.read(film.id)) ?? film);
}

/** Reads the rest of a film that is kept, and what every other source says of it. What one source cannot tell keeps the others from nothing. */
async function readEverywhere(
  db: LibraryDatabase,
  sources: ReadonlyMap<FilmSourceName, FilmSource>,
  film: SourceFilm,
  now: number,
): Promise<void> {
  const own = sources.get(film.source);
  const full = own ? await readFull(own, film) : film;
  // What was not said again keeps its date: TMDB's terms count from it.
  if (full !== film) await keepSourceFilms(db, [full], now);
  for (const [name, source] of sources) {
    if (name !== film.source) await keepSourceFilms(db, await readCounterpart(source, name, full), now);
  }
}

/**
 * Reads the film that the reader chose, where nothing is kept of it.
 * @returns under which key it stands in its source by now.
 */
async function readMissing(
  db: LibraryDatabase,
  sources: ReadonlyMap<FilmSourceName, FilmSource>,
  key: string,
  now: number,
): Promise<string> {
  const name = filmSources.find((one) => key.startsWith(`${one}:`));
  const source = name && sources.get(name);
  if (!source) throw new LookUpFailure('key', 'The chosen film stands in a source that may not be asked.');
  const film = await source.read(key.slice(key.indexOf(':') + 1));
  if (!film) throw new LookUpFailure('broken', 'The source has the chosen film no more.');
  await keepSourceFilms(db, [film], now);
  await readEverywhere(db, sources, film, now);
  return sourceFilmKey(film);
}

/**
 * Looks a film up in the sources, one after the other, until one is sure of it, and keeps what they say.
 * @returns the key by which a film that the reader chose is to be found from now on, where nothing was kept of it.
 * @throws LookUpFailure where a source could not be asked; what others said is kept by then.
 */
export async function lookUpFilm(
  db: LibraryDatabase,
  sources: ReadonlyMap<FilmSourceName, FilmSource>,
  { sought, films: known, query, missing }: Known,
  now: number,
): Promise<string | undefined> {
  if (missing !== undefined) return readMissing(db, sources, missing, now);
  const [leader] = known;
  if (leader) {
    const source = sources.get(leader.source);
    const renewed = await source?.read(leader.id);
    // An item that Wikidata has no more is not asked for at every visit; TMDB's facts may not be kept any longer for it.
    if (renewed || leader.source === 'wikidata') await keepSourceFilms(db, [renewed ?? leader], now);
    await readEverywhere(db, sources, renewed ?? leader, now);
    return undefined;
  }
  const found: SourceFilm[] = [];
  for (const [, source] of sources) {
    const films = await source.find(sought);
    found.push(...films);
    await keepSourceFilms(db, films, now);
    const decision = decide(sought, films);
    if (decision.verdict === 'accepted') {
      await keepLookUp(db, { query, at: now, films: found.map(sourceFilmKey) });
      await readEverywhere(db, sources, decision.film, now);
      return undefined;
    }
    // Where one source has several that fit, another one's would only be the same again.
    if (decision.verdict === 'unsure') break;
  }
  await keepLookUp(db, { query, at: now, films: found.map(sourceFilmKey) });
  return undefined;
}

/** Reads a film that the reader chose. @throws LookUpFailure */
export async function readChosen(
  db: LibraryDatabase,
  sources: ReadonlyMap<FilmSourceName, FilmSource>,
  film: SourceFilm,
  now: number,
): Promise<void> {
  await readEverywhere(db, sources, film, now);
}
