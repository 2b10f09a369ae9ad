import type { LibraryDatabase } from './db';
import type { LibraryState } from './state';

/** What a context knows of the library since it last wrote. Others may have written since: whoever builds on it asks the database. */
export interface Known {
  state: LibraryState;
  /** The page and film that were written then, as text. */
  page?: string;
}

const known = new WeakMap<LibraryDatabase, Known>();

/** Keeps what is known of the library as of a change of this context that was committed. */
export function keepKnown(db: LibraryDatabase, now: Known): void {
  known.set(db, now);
}

/** What this context knows of the library; undefined before its first change. */
export function readKnown(db: LibraryDatabase): Known | undefined {
  return known.get(db);
}
