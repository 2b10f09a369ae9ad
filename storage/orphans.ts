import type { Observable } from 'dexie';
import { annotationsOfPage } from './annotations';
import type { LibraryDatabase } from './db';
import { freeSpace, spaceToWarnBelow } from './free-space';
import { follow } from './live';

/** A note whose passage was not found when its page was last open. Learned anew at each visit: part of no note, no export and no second copy. */
export interface OrphanRow {
  /** Of the annotation. */
  id: string;
  pageKey: string;
}

/** What an open page tells of the passages that are kept of it: how many stand painted, and which were not found. */
export interface PageSight {
  pageKey: string;
  painted: number;
  orphans: readonly string[];
}

/**
 * Keeps which passages were not found on a page, in place of what was known of it.
 * @returns whether the page has told of all that is kept of it. Of one that has not got them yet, or has another state of them, nothing is kept.
 */
export async function keepOrphans(
  db: LibraryDatabase,
  { pageKey, painted, orphans }: PageSight,
): Promise<boolean> {
  const annotations = await annotationsOfPage(db, pageKey);
  const passages = new Set(annotations.filter(({ selectors }) => selectors).map(({ id }) => id));
  if (painted + orphans.length !== passages.size || !orphans.every((id) => passages.has(id))) return false;
  const known = await db.orphans.where('pageKey').equals(pageKey).primaryKeys();
  const isSame = known.length === orphans.length && known.every((id) => orphans.includes(id));
  if (isSame || (await freeSpace()) < spaceToWarnBelow) return true;
  await db.transaction('rw', db.orphans, async () => {
    await db.orphans.where('pageKey').equals(pageKey).delete();
    await db.orphans.bulkPut(orphans.map((id) => ({ id, pageKey })));
  });
  return true;
}

/** The ids of all notes whose passage was not found when its page was last open, followed as they change. */
export function observeOrphans(db: LibraryDatabase): Observable<ReadonlySet<string>> {
  return follow(async () => new Set(await db.orphans.toCollection().primaryKeys()));
}
