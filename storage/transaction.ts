import { Dexie } from 'dexie';
import { blockOf } from './blocks';
import type { LibraryDatabase } from './db';
import { freeSpace, leastSpaceForWriting, spaceToWarnBelow } from './free-space';
import type { Annotation } from './records/annotation';
import { type LibraryState, newState } from './state';

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
  /** Marks what the outbox has to bring onwards; `filmKey` names a film whose facts changed with it. */
  mark: (changed: Pick<Annotation, 'sequence' | 'pageKey'>, filmKey?: string) => void;
  /** What is being written; it is waited for together with state and outbox, since each wait of its own costs a way to the database and back. */
  writes: PromiseLike<unknown>[];
}

/** What was free at the last look; nothing is known before the first. */
let lastFree = 0;

/** @throws DiskFull */
async function lookAtSpace(): Promise<void> {
  lastFree = await freeSpace();
  if (lastFree < leastSpaceForWriting) throw new DiskFull('The disk is full.');
}

/**
 * Looks whether there is space. Writing to a full disk is what makes Chromium drop the whole database at its next start (measured): near that, nothing
 * is begun before the answer. Else the tables are read meanwhile.
 * @returns the answer, to be waited for before anything is written.
 */
async function beginLookingAtSpace(): Promise<{ answer: Promise<void> }> {
  const answer = lookAtSpace();
  answer.catch(() => undefined);
  if (lastFree < spaceToWarnBelow) await answer;
  return { answer };
}

/** A connection that the browser has closed stays closed; with this the next use opens a new one. */
function letReopen(db: LibraryDatabase, error: unknown): void {
  if (error instanceof Dexie.DexieError && ['DatabaseClosedError', 'OpenFailedError'].includes(error.name)) {
    db.close({ disableAutoOpen: false });
  }
}

/**
 * Runs one change over all tables in one strict transaction: rows, state and outbox are there together or not at all.
 * @param read reads what the change depends on, within the transaction and at the same time as the state.
 * @throws whatever kept it from being committed within five seconds; `DiskFull` before anything is written.
 */
export async function readAndChange<Found, T>(
  db: LibraryDatabase,
  read: () => PromiseLike<Found>,
  work: (change: Change, found: Found) => T | Promise<T>,
): Promise<T> {
  const space = await beginLookingAtSpace();
  const tables = [db.annotations, db.reviews, db.films, db.state, db.outbox, db.incoming];
  try {
    return await withinTime(
      db.transaction('rw', tables, async () => {
        const [known, found] = await Promise.all([
          db.state.get('library'),
          read(),
          Dexie.waitFor(space.answer),
        ]);
        const state = known ?? newState();
        const blocks = new Set<number>();
        const pageKeys = new Set<string>();
        const filmKeys = new Set<string>();
        const writes: PromiseLike<unknown>[] = [];
        const before = JSON.stringify(state);
        const mark: Change['mark'] = ({ sequence, pageKey }, filmKey) => {
          blocks.add(blockOf(sequence));
          pageKeys.add(pageKey);
          if (filmKey !== undefined) filmKeys.add(filmKey);
        };
        const result = await work({ state, mark, writes }, found);
        if (blocks.size > 0) {
          state.changes += 1;
          const changed = { blocks: [...blocks], pageKeys: [...pageKeys], filmKeys: [...filmKeys] };
          writes.push(db.outbox.put({ id: state.changes, ...changed }));
        }
        if (JSON.stringify(state) !== before) writes.push(db.state.put(state));
        await Promise.all(writes);
        return result;
      }),
    );
  } catch (error) {
    letReopen(db, error);
    await lookAtSpace();
    throw error;
  }
}

/** A change that depends on nothing but the state; see `readAndChange`. */
export function changeLibrary<T>(db: LibraryDatabase, work: (change: Change) => T | Promise<T>): Promise<T> {
  return readAndChange(db, () => Promise.resolve(), work);
}

/** What the library knows of itself; a new state where it knows nothing yet. */
export async function readState(db: LibraryDatabase): Promise<LibraryState> {
  return (await db.state.get('library')) ?? newState();
}
