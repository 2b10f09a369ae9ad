import { Dexie, type EntityTable } from 'dexie';
import type { Annotation } from './records/annotation';
import type { Film } from './records/film';
import type { Review } from './records/review';

/** What has been committed and is still to be brought to the page index, the badge and the open pages. */
export interface OutboxRow {
  id: number;
  pageKey: string;
}

/** A running number of the library; `sequence` is the last one given to an annotation. */
export interface Counter {
  name: 'sequence';
  value: number;
}

/** The library's tables. It must be opened in the extension's own origin only: elsewhere it would be the host page's database. */
export class LibraryDatabase extends Dexie {
  readonly annotations!: EntityTable<Annotation, 'id'>;
  readonly reviews!: EntityTable<Review, 'pageKey'>;
  readonly films!: EntityTable<Film, 'key'>;
  readonly outbox!: EntityTable<OutboxRow, 'id'>;
  readonly counters!: EntityTable<Counter, 'name'>;

  constructor(name = 'cinemargin') {
    // Both browsers default to relaxed: an acknowledged note could be lost with the power. Dexie hands the option to every browser,
    // whatever its name says.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      annotations: '&id, [pageKey+sequence], [filmKey+sequence], sequence, deletedAt',
      reviews: '&pageKey, filmKey',
      films: '&key',
      outbox: '++id',
      counters: '&name',
    });
  }
}
