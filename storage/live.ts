import { Dexie, liveQuery, type Observable } from 'dexie';

/** The library could not be opened or was closed by the browser; `cause` says why. */
export class UnreadableLibrary extends Error {
  override name = 'UnreadableLibrary';
}

/**
 * Follows what a reading of the library gives, as it changes. A library that cannot be opened is told to who follows: Dexie's own live query
 * says nothing of a closed database, and who waits for it would wait for ever.
 */
export function follow<T>(read: () => T | Promise<T>): Observable<T> {
  return liveQuery(async () => {
    try {
      return await read();
    } catch (error) {
      const isClosed = error instanceof Dexie.DexieError && error.name === 'DatabaseClosedError';
      throw isClosed ? new UnreadableLibrary('The library could not be read.', { cause: error }) : error;
    }
  });
}
