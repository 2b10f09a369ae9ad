import type { LibraryDatabase } from './db';
import type { Annotation } from './records/annotation';
import { removeForGood } from './second-copy/gone';
import { nameGone, originPrivateCopy, type SecondCopy } from './second-copy/second-copy';
import type { LibraryState } from './state';
import { changeLibrary, readState } from './transaction';

const dayMs = 24 * 60 * 60 * 1000;
const trashedForMs = 30 * dayMs;
/** A trash last looked through longer ago than this, or in the future, says that the clock may have been set, not that time has passed. */
const trustedGapMs = 60 * dayMs;

/** Whether time has passed since the trash was last looked through, and the clock was not set. */
function isClockTrusted({ trashSeenAt }: LibraryState, now: number): boolean {
  return trashSeenAt !== undefined && now >= trashSeenAt && now - trashSeenAt <= trustedGapMs;
}

function oldOf(db: LibraryDatabase, now: number): PromiseLike<Annotation[]> {
  return db.annotations
    .where('deletedAt')
    .below(now - trashedForMs)
    .toArray();
}

/**
 * Removes for good what has lain in the trash for 30 days; gives how many annotations went. The second copy follows from the outbox.
 * A clock that has jumped removes nothing at once: the jump is noted, and only the next look, a day later, believes it.
 * @param now milliseconds since 1970.
 */
export async function purgeTrash(
  db: LibraryDatabase,
  now: number,
  copy: SecondCopy = originPrivateCopy(),
): Promise<number> {
  const purge = (told: ReadonlySet<string>): Promise<number> =>
    changeLibrary(db, async ({ state, mark }) => {
      const isTrusted = isClockTrusted(state, now);
      state.trashSeenAt = now;
      if (!isTrusted) return 0;
      // Deleted by a clock that ran ahead: its thirty days begin now.
      await db.annotations
        .where('deletedAt')
        .above(now + dayMs)
        .modify({ deletedAt: now });
      const old = (await oldOf(db, now)).filter((annotation) => told.has(nameGone(annotation)));
      const ids = old.map(({ id }) => id);
      await Promise.all([db.annotations.bulkDelete(ids), db.orphans.bulkDelete(ids)]);
      for (const annotation of old) mark(annotation);
      return old.length;
    });
  const old = isClockTrusted(await readState(db), now) ? (await oldOf(db, now)).map(nameGone) : [];
  if (old.length === 0) return purge(new Set());
  return removeForGood(db, copy, { annotations: old }, () => purge(new Set(old)));
}

/**
 * Deletes every note, page and film for good, and whatever else the library keeps. The epoch ends with them, so that a second copy which could not be removed any more is not
 * restored either.
 */
export async function deleteEverything(
  db: LibraryDatabase,
  copy: SecondCopy = originPrivateCopy(),
): Promise<void> {
  const known = await db.state.get('library');
  await removeForGood(db, copy, { epochs: known ? [known.epoch] : [] }, () =>
    changeLibrary(db, async ({ state, mark, markOwnFacts }) => {
      if (known && state.epoch !== known.epoch)
        throw new Error('The library has become another one meanwhile.');
      const pageKeys = await db.reviews.toCollection().primaryKeys();
      // What waits for delivery goes on waiting: until then the copy holds what was deleted before.
      const tables = db.tables.filter(({ name }) => name !== 'state' && name !== 'outbox');
      await Promise.all(tables.map((table) => table.clear()));
      state.ended.push(state.epoch);
      state.epoch = crypto.randomUUID();
      state.kept = 0;
      delete state.restored;
      delete state.lost;
      delete state.importing;
      for (const pageKey of pageKeys) mark({ pageKey, sequence: state.sequence });
      // Also where there was no page, the copy is to be cleared.
      markOwnFacts();
    }),
  );
}
