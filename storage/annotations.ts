import { Dexie } from 'dexie';
import type { LibraryDatabase } from './db';
import type { Annotation } from './records/annotation';

/** Whether an annotation lies outside the trash. */
export function isKept(annotation: Annotation): boolean {
  return annotation.deletedAt === undefined;
}

/** The order in which passages stand on their page; notes on the page as a whole come first. */
export function inReadingOrder(annotations: Annotation[]): Annotation[] {
  const placeOf = ({ selectors }: Annotation): number => selectors?.position.start ?? -1;
  return annotations.toSorted((a, b) => placeOf(a) - placeOf(b) || a.sequence - b.sequence);
}

/** The kept annotations of one page, in the order in which their passages stand there. */
export async function annotationsOfPage(db: LibraryDatabase, pageKey: string): Promise<Annotation[]> {
  const rows = await db.annotations
    .where('[pageKey+sequence]')
    .between([pageKey, Dexie.minKey], [pageKey, Dexie.maxKey])
    .toArray();
  return inReadingOrder(rows.filter(isKept));
}

/** The newest kept annotations of the whole library, newest first. */
export function newestAnnotations(db: LibraryDatabase, limit: number): Promise<Annotation[]> {
  return db.annotations.orderBy('sequence').reverse().filter(isKept).limit(limit).toArray();
}

/** Every tag of the library in the order of its letters, those of notes in the trash too. */
export async function tagsOfLibrary(db: LibraryDatabase): Promise<string[]> {
  const tags = await db.annotations.orderBy('tags').uniqueKeys();
  return tags.filter((tag) => typeof tag === 'string');
}

/** One annotation, in the trash or not. */
export function annotationById(db: LibraryDatabase, id: string): Promise<Annotation | undefined> {
  return db.annotations.get(id);
}
