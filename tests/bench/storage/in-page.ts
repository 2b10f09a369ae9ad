import { Dexie } from 'dexie';
import { save } from '@/entrypoints/background/annotations';
import { drainOutbox } from '@/entrypoints/background/outbox';
import { newestAnnotations } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import type { LibraryRecord } from '@/storage/exchange/lines';
import { freeSpace } from '@/storage/free-space';
import { importRecords } from '@/storage/import-records';
import { type KeptPage, saveAnnotation } from '@/storage/library';
import { openLibrary } from '@/storage/open';
import { type Annotation, type AnnotationDraft, draftOf, makeId } from '@/storage/records/annotation';
import { markAllBlocks } from '@/storage/second-copy/restore';
import { originPrivateCopy } from '@/storage/second-copy/second-copy';
import { writeSecondCopy } from '@/storage/second-copy/write';
import { newState } from '@/storage/state';
import { readState } from '@/storage/transaction';
import { generateLibrary } from '../../generator/library';

/** What the bench asks of the storage that ships, bundled as it is and run in the extension's own origin. Times are milliseconds. */

const seed = 20;
const bareName = 'bare';
let db: LibraryDatabase | undefined;

function library(): LibraryDatabase {
  db ??= openLibrary();
  return db;
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });
}

function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(String(transaction.error)));
  });
}

/** A database with one store of annotations and the indexes that the library's has. */
async function openBare(): Promise<IDBDatabase> {
  const request = indexedDB.open(bareName, 1);
  request.onupgradeneeded = () => {
    const store = request.result.createObjectStore('annotations', { keyPath: 'id' });
    store.createIndex('[pageKey+sequence]', ['pageKey', 'sequence']);
    store.createIndex('[filmKey+sequence]', ['filmKey', 'sequence']);
    store.createIndex('sequence', 'sequence');
    store.createIndex('deletedAt', 'deletedAt');
  };
  return settle(request);
}

/** A clock of the bench's own: what it measures may be told another time (`passTime`). */
const clock = performance.now.bind(performance);

/** Lets the library believe that a while has passed, as between two passages that a reader keeps. */
function passTime(milliseconds: number): void {
  const later = performance.now() + milliseconds - clock();
  performance.now = () => clock() + later;
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = clock();
  await work();
  return clock() - start;
}

type Work = () => Promise<unknown>;

/**
 * Ours, peer, peer, ours; then the other way round. The first two rounds warm up and are left out. What `prepare` gives is made outside of the time
 * that is taken.
 */
async function inTurnPrepared<T>(
  rounds: number,
  prepare: () => T | Promise<T>,
  ours: (prepared: T) => Promise<unknown>,
  peer: (prepared: T) => Promise<unknown>,
): Promise<{ ours: number[]; peer: number[] }> {
  const times = { ours: new Array<number>(), peer: new Array<number>() };
  for (let round = -2; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [ours, peer, peer, ours] : [peer, ours, ours, peer];
    const sum = { ours: 0, peer: 0 };
    for (const work of order) {
      const prepared = await prepare();
      sum[work === ours ? 'ours' : 'peer'] += await time(() => work(prepared));
    }
    if (round < 0) continue;
    times.ours.push(sum.ours / 2);
    times.peer.push(sum.peer / 2);
  }
  return times;
}

function inTurn(rounds: number, ours: Work, peer: Work): Promise<{ ours: number[]; peer: number[] }> {
  return inTurnPrepared(rounds, () => undefined, ours, peer);
}

interface Saving {
  page: KeptPage;
  draft: AnnotationDraft;
  row: Annotation;
}

/** New annotations as a reader makes them: some on one page, then some on the next, each sent with what was read of its page. */
function* savings(): Generator<Saving, never> {
  for (const { annotations, reviews, films } of generateLibrary({ seed: seed + 1, annotations: 1e6 })) {
    for (const row of annotations) {
      const review = reviews.find(({ pageKey }) => pageKey === row.pageKey);
      const film = films.find(({ key }) => key === row.filmKey);
      const id = makeId();
      const { pageKey } = row;
      const page: KeptPage = {
        pageKey,
        url: review?.url ?? `https://${pageKey}`,
        title: review?.title ?? '',
        ...(review &&
          film && {
            reading: {
              recognition: { isReview: true, confidence: 1, evidence: [] },
              film: film.facts,
              review: review.facts,
            },
          }),
      };
      yield { page, draft: { ...draftOf(row), id, revision: 0 }, row: { ...row, id } };
    }
  }
  throw new Error('The generated library came to its end.');
}

function begin(database: IDBDatabase, stores: string[]): IDBTransaction {
  return database.transaction(stores, 'readwrite', { durability: 'strict' });
}

function putBare(database: IDBDatabase, row: Annotation): Promise<void> {
  const transaction = begin(database, ['annotations']);
  transaction.objectStore('annotations').put(row);
  return complete(transaction);
}

/** How a save of the library is measured: until it is committed; the same, the last one being a while ago; or until the second copy holds it. */
export type SaveKind = 'committed' | 'after a pause' | 'acknowledged';

/** A save of the library, and a bare put of the same row with the same indexes and durability. */
export async function compareSaves(
  rounds: number,
  kind: SaveKind,
): Promise<{ ours: number[]; peer: number[] }> {
  const bare = await openBare();
  const next = savings();
  const times = await inTurnPrepared(
    rounds,
    async () => {
      if (kind === 'after a pause') passTime(100_000);
      // Between two passages that a reader marks there is time to bring the first one everywhere.
      if (kind === 'acknowledged') await drainOutbox(library());
      return next.next().value;
    },
    async ({ page, draft }) => {
      if (kind === 'acknowledged') return save(library(), page, draft);
      const outcome = await saveAnnotation(library(), page, draft, Date.now());
      if (!outcome.saved) throw new Error(outcome.reason);
      return outcome;
    },
    ({ row }) => putBare(bare, row),
  );
  bare.close();
  return times;
}

/** What each promise of a save costs at least: bare requests to the library's own tables, in turn. */
export async function dissectSave(rounds: number): Promise<Record<string, number[]>> {
  const tables = library();
  await tables.open();
  const database = tables.backendDB();
  const bare = await openBare();
  const next = savings();
  let change = 1e9;
  const putWith = (transaction: IDBTransaction, row: Annotation): void => {
    change += 1;
    transaction.objectStore('annotations').put(row);
    transaction.objectStore('state').put({ ...newState(), name: 'bench', changes: change });
    transaction.objectStore('outbox').put({ id: change, blocks: [0], pageKeys: [row.pageKey], filmKeys: [] });
  };
  const works: Record<string, (saving: Saving) => Promise<unknown>> = {
    'a bare put': ({ row }) => putBare(bare, row),
    'with state and outbox (all or nothing)': ({ row }) => {
      const transaction = begin(database, ['annotations', 'state', 'outbox']);
      putWith(transaction, row);
      return complete(transaction);
    },
    '… and a look at state and id (nothing twice, nothing overwritten)': ({ row }) => {
      const transaction = begin(database, ['annotations', 'state', 'outbox']);
      const state = transaction.objectStore('state').get('library');
      transaction.objectStore('annotations').getKey(row.id);
      putWith(transaction, row);
      state.onsuccess = () => transaction.commit();
      return complete(transaction);
    },
    '… and page and film (at the first passage of a page)': ({ row, page }) => {
      const transaction = begin(database, ['annotations', 'state', 'outbox', 'reviews', 'films']);
      const state = transaction.objectStore('state').get('library');
      transaction.objectStore('annotations').getKey(row.id);
      putWith(transaction, row);
      transaction.objectStore('reviews').put({ ...page, filmKey: row.filmKey });
      transaction.objectStore('films').put({ key: row.filmKey, facts: page.reading?.film });
      state.onsuccess = () => transaction.commit();
      return complete(transaction);
    },
    'free space, asked anew': freeSpace,
    'a put through Dexie': ({ row }) => tables.annotations.put(row),
    'a whole save': ({ page, draft }) => saveAnnotation(tables, page, draft, Date.now()),
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const saving = next.next().value;
      const row = { ...saving.row, id: makeId() };
      (times[name] ??= []).push(await time(() => work({ ...saving, row })));
    }
  }
  await Promise.all(tables.tables.map((table) => table.clear()));
  bare.close();
  return times;
}

/** Takes the database away, so that what follows begins on an empty one. */
export async function beginAnew(): Promise<void> {
  library().close();
  db = undefined;
  await Dexie.delete('cinemargin');
  await originPrivateCopy().clear();
}

/** Imports a generated library as a file of it is imported once it is read; gives the milliseconds without those of the generating. */
export async function importAll(annotations: number): Promise<number> {
  const tables = library();
  await tables.open();
  let generating = 0;
  async function* pieces(): AsyncGenerator<LibraryRecord[], void> {
    const batches = generateLibrary({ seed, annotations });
    for (;;) {
      const start = clock();
      const { done, value } = batches.next();
      if (done) return;
      const piece: LibraryRecord[] = [
        ...value.films.map((film) => ({ film })),
        ...value.reviews.map((review) => ({ review })),
        ...value.annotations.map((annotation) => ({ annotation })),
      ];
      generating += clock() - start;
      yield await Promise.resolve(piece);
    }
  }
  const spent = await time(async () => {
    const { added } = await importRecords(tables, pieces(), Date.now());
    if (added !== annotations) throw new Error(`${added} of ${annotations} were imported.`);
  });
  return spent - generating;
}

/** Puts a generated library straight into the tables, by Dexie's bulk put as it comes; gives the milliseconds of the writing alone. */
export async function fill(annotations: number): Promise<number> {
  const tables = library();
  const state = await readState(tables);
  await tables.annotations.clear();
  let spent = 0;
  let kept = 0;
  for (const batch of generateLibrary({ seed, annotations })) {
    kept += batch.annotations.length;
    spent += await time(() =>
      tables.transaction('rw', [tables.annotations, tables.reviews, tables.films], async () => {
        await tables.films.bulkPut(batch.films);
        await tables.reviews.bulkPut(batch.reviews);
        await tables.annotations.bulkPut(batch.annotations);
      }),
    );
  }
  await tables.state.put({ ...state, sequence: kept, kept });
  return spent;
}

/** Has the whole library written to the second copy, as after a first start with one; gives how long it took. */
export async function copyWhole(): Promise<number> {
  const tables = library();
  await tables.transaction('rw', tables.tables, async () => markAllBlocks(tables, await readState(tables)));
  const rows = await tables.outbox.toArray();
  const spent = await time(() => writeSecondCopy(tables, originPrivateCopy(), rows, Date.now()));
  await tables.outbox.clear();
  return spent;
}

/** The newest annotations, as the popup asks for them. */
export async function readNewest(rounds: number, limit: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    times.push(await time(() => newestAnnotations(library(), limit)));
  return times;
}

/** One frame. */
export async function readFrame(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    times.push(await time(() => new Promise((resolve) => requestAnimationFrame(resolve))));
  return times;
}

/** Opening with the check against the second copy, and opening without one, each up to the first answer. */
export async function compareOpenings(rounds: number): Promise<{ ours: number[]; peer: number[] }> {
  library().close();
  db = undefined;
  const read = async (opened: LibraryDatabase): Promise<void> => {
    await opened.state.get('library');
    opened.close();
  };
  return inTurn(
    rounds,
    () => read(openLibrary()),
    () => read(new LibraryDatabase()),
  );
}

/** What the opening check reads of the second copy. */
export async function readCopyState(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    times.push(await time(() => originPrivateCopy().readState()));
  return times;
}

/** Loses the database and opens it again; gives how long the restoration took, and how many annotations there were and are. */
export async function loseAndRestore(): Promise<{ ms: number; before: number; after: number }> {
  const before = await library().annotations.count();
  library().close();
  db = undefined;
  await Dexie.delete('cinemargin');
  const ms = await time(async () => library().open());
  return { ms, before, after: await library().annotations.count() };
}

/** The address of a page with annotations. */
export async function pageWithNotes(): Promise<string> {
  const review = await library().reviews.orderBy('pageKey').last();
  return review?.url ?? '';
}
