import { Dexie } from 'dexie';
import { blockOf } from './blocks';
import type { LibraryDatabase } from './db';
import { beginLookingAtSpace, lookAtSpace } from './free-space';
import { inTime } from './in-time';
import { keepKnown } from './known-state';
import type { Annotation } from './records/annotation';
import { type LibraryState, newState, type OutboxRow } from './state';

/** One change of the library while its transaction runs. */
export interface Change {
  state: LibraryState;
  /** Marks what the outbox has to bring onwards; `filmKey` names a film whose facts changed with it. */
  mark: (changed: Pick<Annotation, 'sequence' | 'pageKey'>, filmKey?: string) => void;
  /** Marks that what the reader says of films has changed. */
  markOwnFacts: () => void;
  /** What is being written; it is waited for together with state and outbox, since each wait of its own costs a way to the database and back. */
  writes: PromiseLike<unknown>[];
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
  try {
    const { result, state } = await inTime(
      db.transaction('rw', db.tables, async () => {
        const [known, found] = await Promise.all([
          db.state.get('library'),
          read(),
          Dexie.waitFor(space.answer),
        ]);
        const state = known ?? newState();
        const blocks = new Set<number>();
        const pageKeys = new Set<string>();
        const filmKeys = new Set<string>();
        const own: Pick<OutboxRow, 'ownFacts'> = {};
        const writes: PromiseLike<unknown>[] = [];
        const before = JSON.stringify(state);
        const mark: Change['mark'] = ({ sequence, pageKey }, filmKey) => {
          blocks.add(blockOf(sequence));
          pageKeys.add(pageKey);
          if (filmKey !== undefined) filmKeys.add(filmKey);
        };
        const markOwnFacts = (): void => void (own.ownFacts = true);
        const result = await work({ state, mark, markOwnFacts, writes }, found);
        if (blocks.size > 0 || own.ownFacts) {
          state.changes += 1;
          const changed = { blocks: [...blocks], pageKeys: [...pageKeys], filmKeys: [...filmKeys] };
          writes.push(db.outbox.put({ id: state.changes, ...changed, ...own }));
        }
        if (JSON.stringify(state) !== before) writes.push(db.state.put(state));
        await Promise.all(writes);
        return { result, state };
      }),
    );
    keepKnown(db, { state });
    return result;
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
