import type { LibraryDatabase } from './db';
import { changeLibrary } from './transaction';

const dayMs = 24 * 60 * 60 * 1000;
const trashedForMs = 30 * dayMs;
/** A trash last looked through longer ago than this, or in the future, says that the clock may have been set, not that time has passed. */
const trustedGapMs = 60 * dayMs;

/**
 * Removes for good what has lain in the trash for 30 days; gives how many annotations went. The second copy follows from the outbox.
 * A clock that has jumped removes nothing at once: the jump is noted, and only the next look, a day later, believes it.
 * @param now milliseconds since 1970.
 */
export async function purgeTrash(db: LibraryDatabase, now: number): Promise<number> {
  return changeLibrary(db, async ({ state, mark }) => {
    const gap = state.trashSeenAt === undefined ? undefined : now - state.trashSeenAt;
    state.trashSeenAt = now;
    if (gap === undefined || gap < 0 || gap > trustedGapMs) return 0;
    // Deleted by a clock that ran ahead: its thirty days begin now.
    await db.annotations
      .where('deletedAt')
      .above(now + dayMs)
      .modify({ deletedAt: now });
    const old = await db.annotations
      .where('deletedAt')
      .below(now - trashedForMs)
      .toArray();
    await db.annotations.bulkDelete(old.map(({ id }) => id));
    for (const annotation of old) mark(annotation);
    return old.length;
  });
}

/**
 * Deletes every note, page and film for good. The epoch ends with them, so that a second copy which could not be removed any more is not
 * restored either.
 */
export async function deleteEverything(db: LibraryDatabase): Promise<void> {
  await changeLibrary(db, async ({ state, mark }) => {
    const pageKeys = await db.reviews.toCollection().primaryKeys();
    const tables = [db.annotations, db.reviews, db.films, db.outbox, db.incoming];
    await Promise.all(tables.map((table) => table.clear()));
    state.ended.push(state.epoch);
    state.epoch = crypto.randomUUID();
    state.kept = 0;
    delete state.restored;
    delete state.lost;
    delete state.importing;
    for (const pageKey of pageKeys) mark({ pageKey, sequence: state.sequence });
  });
}
