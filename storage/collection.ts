import { Dexie, type Observable } from 'dexie';
import { annotationsOfPage, isKept } from './annotations';
import type { LibraryDatabase } from './db';
import { filmsByKey, reviewsByPage } from './films';
import { follow } from './live';
import type { Annotation } from './records/annotation';
import type { Film } from './records/film';
import type { Review } from './records/review';

/** Notes with their films and pages. */
export interface Collection {
  annotations: Annotation[];
  films: Map<string, Film>;
  reviews: Map<string, Review>;
}

async function collect(db: LibraryDatabase, annotations: Annotation[]): Promise<Collection> {
  const [films, reviews] = await Promise.all([
    filmsByKey(db, [...new Set(annotations.map(({ filmKey }) => filmKey))]),
    reviewsByPage(db, [...new Set(annotations.map(({ pageKey }) => pageKey))]),
  ]);
  return { annotations, films, reviews };
}

/** Certain notes, those in the trash left out, followed as they change. */
export function observeNotes(db: LibraryDatabase, ids: readonly string[]): Observable<Collection> {
  return follow(async () => {
    const found = await db.annotations.bulkGet([...ids]);
    return collect(db, found.filter((annotation) => annotation !== undefined).filter(isKept));
  });
}

/** How many notes of one film are read at once. */
const notesAtOnce = 200;

/**
 * All kept notes, film by film, the film annotated last first, its newest note first: piece by piece, so that no more of the library is read than is
 * wanted of it.
 * @param newest the newest number that the library has given, as its state says.
 */
export async function* walkFilms(db: LibraryDatabase, newest: number): AsyncGenerator<Annotation[], void> {
  const seen = new Set<string>();
  // The first few are wanted at once.
  let size = stride / 10;
  let end = newest;
  while (end > 0) {
    const rows = await db.annotations
      .where('sequence')
      .between(end - size, end, false, true)
      .toArray();
    for (const { filmKey } of rows.filter(isKept).reverse()) {
      if (seen.has(filmKey)) continue;
      seen.add(filmKey);
      yield* walkFilm(db, filmKey);
    }
    end -= size;
    size = stride;
    // Numbers lie far apart where much was deleted.
    if (rows.length === 0) end = (await lastUpTo(db, end))?.sequence ?? 0;
  }
}

function lastUpTo(db: LibraryDatabase, sequence: number): PromiseLike<Annotation | undefined> {
  return db.annotations.where('sequence').belowOrEqual(sequence).last();
}

async function* walkFilm(db: LibraryDatabase, filmKey: string): AsyncGenerator<Annotation[], void> {
  let before: unknown = Dexie.maxKey;
  for (;;) {
    const rows = await db.annotations
      .where('[filmKey+sequence]')
      .between([filmKey, Dexie.minKey], [filmKey, before], false, false)
      .reverse()
      .limit(notesAtOnce)
      .toArray();
    const kept = rows.filter(isKept);
    if (kept.length > 0) yield kept;
    if (rows.length < notesAtOnce) return;
    before = rows.at(-1)?.sequence;
  }
}

/** The notes of one page in reading order, followed as they change. */
export function observePage(db: LibraryDatabase, pageKey: string | undefined): Observable<Annotation[]> {
  return follow(() => (pageKey === undefined ? [] : annotationsOfPage(db, pageKey)));
}

/** The newest notes of one film, followed as they change. */
export function observeFilm(
  db: LibraryDatabase,
  filmKey: string,
  limit: number,
): Observable<Collection & { hasMore: boolean }> {
  return follow(async () => {
    const found = await db.annotations
      .where('[filmKey+sequence]')
      .between([filmKey, Dexie.minKey], [filmKey, Dexie.maxKey])
      .reverse()
      .filter(isKept)
      .limit(limit + 1)
      .toArray();
    const collection = { ...(await collect(db, found.slice(0, limit))), hasMore: found.length > limit };
    if (collection.films.has(filmKey)) return collection;
    // With its last note in the trash a film still has its name.
    return { ...collection, films: await filmsByKey(db, [filmKey]) };
  });
}

/** The films with notes, the film annotated last first. */
export interface FilmList {
  /** Film keys; the empty one stands for notes without a film. */
  keys: string[];
  films: Map<string, Film>;
  hasMore: boolean;
}

/** How many sequences are read at once on the way back through the library; in one bulk read, since a cursor takes ten times as long. */
const stride = 500;

/** The films of the newest notes, followed as they change. It reads no further back than it must. */
export function observeFilms(db: LibraryDatabase, limit: number): Observable<FilmList> {
  return follow(async () => {
    const keys = new Set<string>();
    const newest = await db.annotations.orderBy('sequence').last();
    for (let end = newest?.sequence ?? 0; end > 0 && keys.size <= limit; end -= stride) {
      const rows = await db.annotations
        .where('sequence')
        .between(end - stride, end, false, true)
        .toArray();
      for (const { filmKey } of rows.filter(isKept).reverse()) keys.add(filmKey);
    }
    const listed = [...keys].slice(0, limit);
    return { keys: listed, films: await filmsByKey(db, listed), hasMore: keys.size > limit };
  });
}

/** Notes that belong together. */
export interface Group {
  /** The film's key or the page's. */
  key: string;
  annotations: Annotation[];
}

/** Groups notes by film or by page; groups and notes keep the order in which they come. */
export function groupBy(property: 'filmKey' | 'pageKey', annotations: Annotation[]): Group[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation[property]);
    if (group) group.push(annotation);
    else groups.set(annotation[property], [annotation]);
  }
  return [...groups].map(([key, members]) => ({ key, annotations: members }));
}
