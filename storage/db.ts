import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Annotation } from './records/annotation';
import type { Film } from './records/film';
import type { FilmCorrection } from './records/film-card';
import type { Review } from './records/review';
import type { SearchRow } from './search/blocks';
import type { SourceFilm } from './records/source-film';

/** What has been committed and is still to be brought to the second copy, the page index, the badge and the open pages. */
export interface OutboxRow {
  /** The number of the change; see `LibraryState.changes`. */
  id: number;
  /** The block of the second copy to be written anew. */
  block: number;
  /** Absent where nothing changed that a page shows. */
  pageKey?: string;
  /** Present where the facts of a film changed, which are found with all its notes. */
  filmKey?: string;
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
}

/** What a source said of one film, kept for every review of it. */
export interface SourceFilmRow extends SourceFilm {
  /** `sourceFilmKey`. */
  key: string;
  /** By what titles it may be found again; see `titleKeysOf`. */
  titleKeys: string[];
  /** When the source said it; milliseconds since 1970. */
  saidAt: number;
}

/** What came of looking for a film. */
export interface LookUpRow {
  /** What was asked for: the film's title and year, as `filmKeyOf` gives them. */
  query: string;
  at: number;
  /** The films that were found, also where none of them is for certain the one; empty where there is none. */
  films: string[];
}

/** Which film the reader says a page is of. */
export interface FilmChoiceRow {
  pageKey: string;
  /** Keys of source films, the one chosen first; empty for "none of these". */
  films: string[];
}

/** What the reader corrected of one film. */
export interface FilmCorrectionRow {
  /** A source film's key, a film's key (`filmKeyOf`), or `page:` and a page's key where no film is known. */
  subject: string;
  correction: FilmCorrection;
}

/** A state for a library without notes. */
export function newState(): LibraryState {
  return { name: 'library', epoch: crypto.randomUUID(), changes: 0, sequence: 0, kept: 0, ended: [] };
}

/** The schema's version before that of this source, as its table of counters held it. */
interface CounterOfVersion1 {
  name: string;
  value: number;
}

async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  const counter = await transaction.table<CounterOfVersion1>('counters').get('sequence');
  const annotations = transaction.table<Annotation>('annotations');
  const trashed = await annotations.where('deletedAt').above(Dexie.minKey).count();
  const kept = (await annotations.count()) - trashed;
  // What waits there has no block. The index it was meant for is brought up to date with the next change of the page.
  await transaction.table('outbox').clear();
  await transaction.table<LibraryState>('state').put({ ...newState(), sequence: counter?.value ?? 0, kept });
}

/** The library was written by a newer version of the extension than this one. */
export class NewerLibrary extends Error {
  override name = 'NewerLibrary';
}

/**
 * The browser's databases, those of a newer version left out: told that one is newer, Dexie opens it without naming a version and adapts it
 * without a word.
 */
const ownVersionsOnly: IDBFactory = {
  open(name, version) {
    if (version === undefined) throw new NewerLibrary('This library was written by a newer version.');
    return indexedDB.open(name, version);
  },
  cmp: (first, second) => indexedDB.cmp(first, second),
  databases: () => indexedDB.databases(),
  deleteDatabase: (name) => indexedDB.deleteDatabase(name),
};

/** The library's tables. It must be opened in the extension's own origin only: elsewhere it would be the host page's database. */
export class LibraryDatabase extends Dexie {
  readonly annotations!: EntityTable<Annotation, 'id'>;
  readonly reviews!: EntityTable<Review, 'pageKey'>;
  readonly films!: EntityTable<Film, 'key'>;
  readonly outbox!: EntityTable<OutboxRow, 'id'>;
  readonly state!: EntityTable<LibraryState, 'name'>;
  /** Derived from the others; see `search/blocks.ts`. */
  readonly search!: Table<SearchRow, [string, number, number]>;
  readonly sourceFilms!: EntityTable<SourceFilmRow, 'key'>;
  readonly lookUps!: EntityTable<LookUpRow, 'query'>;
  readonly filmChoices!: EntityTable<FilmChoiceRow, 'pageKey'>;
  readonly filmCorrections!: EntityTable<FilmCorrectionRow, 'subject'>;

  constructor(name = 'cinemargin') {
    // Both browsers default to relaxed: an acknowledged note could be lost with the power. Dexie hands the option to every browser,
    // whatever its name says.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: ownVersionsOnly });
    this.version(1).stores({
      annotations: '&id, [pageKey+sequence], [filmKey+sequence], sequence, deletedAt',
      reviews: '&pageKey, filmKey',
      films: '&key',
      outbox: '++id',
      counters: '&name',
    });
    this.version(2).stores({ counters: null, state: '&name' }).upgrade(upgradeToVersion2);
    this.version(3).stores({ search: '[epoch+number+stamp]' });
    this.version(4).stores({
      sourceFilms: '&key, *titleKeys',
      lookUps: '&query',
      filmChoices: '&pageKey',
      filmCorrections: '&subject',
    });
    this.version(5).stores({
      annotations: '&id, [pageKey+sequence], [filmKey+sequence], sequence, deletedAt, *tags',
    });
  }
}
