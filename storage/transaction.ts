import { Dexie } from 'dexie';
import { blockOf } from './blocks';
import { type LibraryDatabase, type LibraryState, newState, type OutboxRow } from './db';
import { freeSpace, leastSpaceForWriting } from './free-space';
import type { Annotation } from './records/annotation';

/** A full disk can leave a transaction that never settles (measured), so that waiting longer than this means: not saved. */
const settleWithinMs = 5000;

class NotSettled extends Error {
  override name = 'NotSettled';
}

/** There is too little space left to write without endangering what is kept. */
export class DiskFull extends Error {
  override name = 'DiskFull';
}

async function withinTime<T>(work: PromiseLike<T>): Promise<T> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(
      () => reject(new NotSettled('The database gave no answer in time.')),
      settleWithinMs,
    );
    stop = () => clearTimeout(timer);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}

/** One change of the library while its transaction runs. */
export interface Change {
  state: LibraryState;
  /** Marks what the outbox has to bring onwards. */
  mark: (changed: Pick<Annotation, 'sequence' | 'pageKey'>) => void;
}

/** A connection that the browser has closed stays closed; with this the next use opens a new one. */
function letReopen(db: LibraryDatabase, error: unknown): void {
  if (error instanceof Dexie.DexieError && ['DatabaseClosedError', 'OpenFailedError'].includes(error.name)) {
    db.close({ disableAutoOpen: false });
  }
}

/**
 * Runs one change over all tables in one strict transaction: rows, state and outbox are there together or not at all.
 * @throws whatever kept it from being committed within five seconds; `DiskFull` before anything is tried.
 */
export async function changeLibrary<T>(
  db: LibraryDatabase,
  work: (change: Change) => Promise<T>,
): Promise<T> {
  // Writing to a full disk is what makes Chromium drop the whole database at its next start (measured): better not to begin.
  if ((await freeSpace()) < leastSpaceForWriting) throw new DiskFull('The disk is full.');
  const tables = [db.annotations, db.reviews, db.films, db.state, db.outbox];
  try {
    return await withinTime(
      db.transaction('rw', tables, async () => {
        const state = (await db.state.get('library')) ?? newState();
        const rows = new Map<string, OutboxRow>();
        const before = JSON.stringify(state);
        const result = await work({
          state,
          mark: ({ sequence, pageKey }) => {
            state.changes += 1;
            const block = blockOf(sequence);
            rows.set(`${block} ${pageKey}`, { id: state.changes, block, pageKey });
          },
        });
        if (rows.size > 0) await db.outbox.bulkPut([...rows.values()]);
        if (JSON.stringify(state) !== before) await db.state.put(state);
        return result;
      }),
    );
  } catch (error) {
    letReopen(db, error);
    if ((await freeSpace()) < leastSpaceForWriting) throw new DiskFull('The disk is full.');
    throw error;
  }
}

/** What the library knows of itself; a new state where it knows nothing yet. */
export async function readState(db: LibraryDatabase): Promise<LibraryState> {
  return (await db.state.get('library')) ?? newState();
}
