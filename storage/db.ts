import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation } from './records/annotation';
import type { Film } from './records/film';
import type { CorrectedFilm, FilmChoice } from './records/own-facts';
import type { Review } from './records/review';
import type { OrphanRow } from './orphans';
import { schemaVersions } from './schema';
import type { SearchRow } from './search/blocks';
import type { SourceFilm } from './records/source-film';
import type { IncomingPiece, LibraryState, OutboxRow } from './state';

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
  readonly filmChoices!: EntityTable<FilmChoice, 'pageKey'>;
  readonly filmCorrections!: EntityTable<CorrectedFilm, 'subject'>;
  readonly orphans!: EntityTable<OrphanRow, 'id'>;
  readonly incoming!: EntityTable<IncomingPiece, 'id'>;

  constructor(name = 'cinemargin') {
    // Both browsers default to relaxed: an acknowledged note could be lost with the power. Dexie hands the option to every browser,
    // whatever its name says.
    // Dexie's cache of live queries hears of its own writes only (`observers.ts`).
    super(name, { chromeTransactionDurability: 'strict', indexedDB: ownVersionsOnly, cache: 'disabled' });
    for (const [index, { stores, upgrade }] of schemaVersions.entries()) {
      const version = this.version(index + 1).stores(stores);
      if (upgrade) version.upgrade(upgrade);
    }
  }
}
