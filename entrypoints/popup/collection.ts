import { liveQuery } from 'dexie';
import { annotationsOfPage, newestAnnotations } from '@/storage/annotations';
import type { LibraryDatabase } from '@/storage/db';
import { filmsByKey, reviewsByPage } from '@/storage/films';
import type { Annotation } from '@/storage/records/annotation';
import type { Film } from '@/storage/records/film';
import type { Review } from '@/storage/records/review';
import type { Observable } from '@/components/observe';

/** The newest notes with their films and pages. */
export interface Collection {
  annotations: Annotation[];
  films: Map<string, Film>;
  reviews: Map<string, Review>;
  /** There are older notes than these. */
  hasMore: boolean;
}

/** The newest notes of the whole library, followed as they change. */
export function observeCollection(db: LibraryDatabase, limit: number): Observable<Collection> {
  return liveQuery(async () => {
    const found = await newestAnnotations(db, limit + 1);
    const annotations = found.slice(0, limit);
    const films = await filmsByKey(db, [...new Set(annotations.map(({ filmKey }) => filmKey))]);
    const reviews = await reviewsByPage(db, [...new Set(annotations.map(({ pageKey }) => pageKey))]);
    return { annotations, films, reviews, hasMore: found.length > limit };
  });
}

/** The notes of one page in reading order, followed as they change. */
export function observePage(db: LibraryDatabase, pageKey: string | undefined): Observable<Annotation[]> {
  return liveQuery(() => (pageKey === undefined ? [] : annotationsOfPage(db, pageKey)));
}

/** Notes of one film. */
export interface FilmGroup {
  filmKey: string;
  annotations: Annotation[];
}

/** Groups notes by film; films and notes keep the order in which they come. */
export function groupByFilm(annotations: Annotation[]): FilmGroup[] {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.filmKey);
    if (group) group.push(annotation);
    else groups.set(annotation.filmKey, [annotation]);
  }
  return [...groups].map(([filmKey, members]) => ({ filmKey, annotations: members }));
}
