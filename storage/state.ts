import type { LibraryRecord } from './exchange/lines';

/** What has been committed and is still to be brought to the second copy, the page index, the badge and the open pages. */
export interface OutboxRow {
  /** The number of the change; see `LibraryState.changes`. */
  id: number;
  /** The blocks of the second copy to be written anew. */
  blocks: number[];
  /** The pages of which something changed that they show. */
  pageKeys: string[];
  /** The films whose facts changed, which are found with all their notes. */
  filmKeys: string[];
  /** What the reader says of films has changed (`records/own-facts.ts`). */
  ownFacts?: true;
}

/** Records that wait to be taken into the library; see `importRecords`. */
export interface IncomingPiece {
  id: number;
  records: LibraryRecord[];
}

/** What the library knows of itself: one row, written in the transaction of every change. */
export interface LibraryState {
  name: 'library';
  /** Made with the library and gone with it: another one in the second copy means that the browser has lost this database. */
  epoch: string;
  /** Rises by one with each change. The second copy names the last one that it holds: being ahead of the database, it knows of losses. */
  changes: number;
  /** The last number given to an annotation. */
  sequence: number;
  /** How many annotations are kept, those in the trash left out; `count()` takes half a second over a hundred thousand rows. */
  kept: number;
  /** Epochs whose notes the reader deleted, all of them: a second copy of these is removed, never restored. */
  ended: string[];
  /** How many notes came back from the second copy, until the reader has read of it; milliseconds since 1970. */
  restored?: { count: number; at: number };
  /** The database came up empty although notes had been kept, and there was no second copy of them. */
  lost?: { at: number };
  /** When the trash was last looked through, by the clock of that time. */
  trashSeenAt?: number;
  /** An import that is decided: what still waits in `incoming` goes into the library, whatever happens meanwhile. */
  importing?: {
    /** Lies before the numbers of the records that wait. */
    before: number;
    /** What became of the pieces that are taken. */
    outcome: ImportOutcome;
  };
}

/** A state for a library without notes. */
export function newState(): LibraryState {
  return { name: 'library', epoch: crypto.randomUUID(), changes: 0, sequence: 0, kept: 0, ended: [] };
}

/** What became of an import: of its annotations, and of what it says of films. */
export interface ImportOutcome {
  /** New here. */
  added: number;
  /** Newer than what was kept under the same id, which they replaced, or taken out of the trash. */
  updated: number;
  /** Kept here already, in the same words or in newer ones. */
  unchanged: number;
  /** Other words of the same revision, kept beside those that were here. */
  conflicts: number;
  /** What the reader says of films, new here: choices and corrections. */
  ownFacts: number;
}

export const noOutcome: Readonly<ImportOutcome> = {
  added: 0,
  updated: 0,
  unchanged: 0,
  conflicts: 0,
  ownFacts: 0,
};
