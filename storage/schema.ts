import { Dexie, type Transaction } from 'dexie';
import type { Annotation } from './records/annotation';
import type { CorrectedFilm } from './records/own-facts';
import { type LibraryState, newState, type OutboxRow } from './state';

/** One version of the schema: the tables that changed since the one before, null for one that goes, and how what is kept is brought to it. */
interface SchemaVersion {
  stores: Record<string, string | null>;
  /** Runs within the one transaction of the whole upgrade, so that a library killed meanwhile is the old one. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** The table of counters of version 1. */
interface Counter {
  name: string;
  value: number;
}

async function countIntoState(transaction: Transaction): Promise<void> {
  const counter = await transaction.table<Counter>('counters').get('sequence');
  const annotations = transaction.table<Annotation>('annotations');
  const trashed = await annotations.where('deletedAt').above(Dexie.minKey).count();
  const kept = (await annotations.count()) - trashed;
  // What waits there has no block. The index it was meant for is brought up to date with the next change of the page.
  await transaction.table('outbox').clear();
  await transaction.table<LibraryState>('state').put({ ...newState(), sequence: counter?.value ?? 0, kept });
}

/** In versions 2 to 5 each row of the outbox named one block and perhaps one page and one film. */
interface SingleOutboxRow {
  id: number;
  block: number;
  pageKey?: string;
  filmKey?: string;
}

async function gatherOutbox(transaction: Transaction): Promise<void> {
  const rows = await transaction.table<SingleOutboxRow>('outbox').toArray();
  const gathered: OutboxRow[] = rows.map(({ id, block, pageKey, filmKey }) => ({
    id,
    blocks: [block],
    pageKeys: pageKey === undefined ? [] : [pageKey],
    filmKeys: filmKey === undefined ? [] : [filmKey],
  }));
  await transaction.table<OutboxRow>('outbox').bulkPut(gathered);
}

/** What the reader said of films was in no second copy before version 7, and named no film but its own. */
async function carryOwnFacts(transaction: Transaction): Promise<void> {
  const corrections = transaction.table<CorrectedFilm>('filmCorrections');
  await corrections.toCollection().modify((row) => {
    row.names = [];
  });
  const count = (await corrections.count()) + (await transaction.table('filmChoices').count());
  if (count === 0) return;
  const state = (await transaction.table<LibraryState>('state').get('library')) ?? newState();
  state.changes += 1;
  await transaction.table<LibraryState>('state').put(state);
  const row: OutboxRow = { id: state.changes, blocks: [], pageKeys: [], filmKeys: [], ownFacts: true };
  await transaction.table<OutboxRow>('outbox').put(row);
}

/**
 * Every version there ever was, from the first; the last is that of this source. What was released is never changed: a new version is one entry
 * more, and a case in `tests/unit/storage/schema.test.ts` that opens a library of the version before it.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    stores: {
      annotations: '&id, [pageKey+sequence], [filmKey+sequence], sequence, deletedAt',
      reviews: '&pageKey, filmKey',
      films: '&key',
      outbox: '++id',
      counters: '&name',
    },
  },
  { stores: { counters: null, state: '&name' }, upgrade: countIntoState },
  { stores: { search: '[epoch+number+stamp]' } },
  {
    stores: {
      sourceFilms: '&key, *titleKeys',
      lookUps: '&query',
      filmChoices: '&pageKey',
      filmCorrections: '&subject',
    },
  },
  {
    stores: { annotations: '&id, [pageKey+sequence], [filmKey+sequence], sequence, deletedAt, *tags' },
  },
  { stores: { incoming: '++id' }, upgrade: gatherOutbox },
  { stores: { filmCorrections: '&subject, *names' }, upgrade: carryOwnFacts },
  { stores: { orphans: '&id, pageKey' } },
];
