import { Dexie } from 'dexie';
import browser from 'webextension-polyfill';
import { LibraryDatabase, NewerLibrary } from './db';
import { UnreadableLibrary } from './live';
import { isKeptPageIndexKey } from './records/page-key';
import { isNothing, settleGone, withLibraryAlone } from './second-copy/gone';
import { markAllBlocks, restoreFromCopy } from './second-copy/restore';
import { originPrivateCopy, type SecondCopy } from './second-copy/second-copy';
import { newState } from './state';
import { readState } from './transaction';

/** Whether a failure to open says that the library is newer than this version. Dexie hands such a failure on inside one of its own. */
export function isNewerLibrary(error: unknown): boolean {
  if (error instanceof NewerLibrary) return true;
  if (error instanceof UnreadableLibrary) return isNewerLibrary(error.cause);
  return error instanceof Dexie.DexieError && error.inner !== undefined && isNewerLibrary(error.inner);
}

/** What stands outside the database and knows of its notes. */
export interface LibraryWitnesses {
  copy: SecondCopy;
  /** Whether the detector's index still names pages with notes. */
  hadNotes: () => Promise<boolean>;
}

async function isAnyPageKept(): Promise<boolean> {
  return Object.keys(await browser.storage.local.get(null)).some(isKeptPageIndexKey);
}

/**
 * Compares the database with its second copy, and brings back what the database has lost. Runs at each opening, before anything is read or
 * written, so that nobody ever sees a library that is empty by accident.
 */
async function verify(db: LibraryDatabase, { copy, hadNotes }: LibraryWitnesses): Promise<void> {
  // Side by side: popup and page wait for it.
  const [held, state, gone] = await Promise.all([copy.readState(), db.state.get('library'), copy.readGone()]);
  const isEnded = held !== undefined && state?.ended.includes(held.epoch) === true;
  if (held && state && !isEnded) {
    if (state.epoch !== held.epoch || state.changes < held.changes)
      await restoreFromCopy(db, copy, held, Date.now());
  } else if (!state) {
    const { epochs } = gone;
    if (epochs.length > 0 && (!held || epochs.includes(held.epoch))) return beginAnew(db, epochs);
    const restored = await restoreFromCopy(db, copy, held, Date.now());
    if (restored === 0 && (await hadNotes())) await sayLost(db);
  } else if (!held && state.changes > 0 && (await db.outbox.count()) === 0) {
    await markAllBlocks(db, state);
  }
  if (state && !isNothing(gone)) await settleGone(db, copy);
}

/** The lost database was one whose notes the reader had deleted, all of them: the copy is removed with the next delivery. */
async function beginAnew(db: LibraryDatabase, ended: string[]): Promise<void> {
  await db.transaction('rw', [db.state, db.outbox], async () => {
    await db.state.put({ ...newState(), changes: 1, ended });
    await db.outbox.put({ id: 1, blocks: [0], pageKeys: [], filmKeys: [] });
  });
}

async function sayLost(db: LibraryDatabase): Promise<void> {
  await db.state.put({ ...(await readState(db)), lost: { at: Date.now() } });
}

/**
 * The library of this origin. It opens with its first use; each opening is compared with the second copy first, one page or worker after
 * the other.
 */
export function openLibrary(
  witnesses: LibraryWitnesses = { copy: originPrivateCopy(), hadNotes: isAnyPageKept },
  name?: string,
): LibraryDatabase {
  const db = new LibraryDatabase(name);
  const check = async (opened: unknown): Promise<void> => {
    if (!(opened instanceof LibraryDatabase)) return;
    await withLibraryAlone(() => verify(opened, witnesses));
  };
  db.on('ready', check, true);
  return db;
}
