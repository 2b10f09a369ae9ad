import { Dexie } from 'dexie';
import { save } from '@/entrypoints/background/annotations';
import { newestAnnotations } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import { freeSpace } from '@/storage/free-space';
import { type KeptPage, saveAnnotation } from '@/storage/library';
import { openLibrary } from '@/storage/open';
import { type Annotation, type AnnotationDraft, draftOf, makeId } from '@/storage/records/annotation';
import { markAllBlocks } from '@/storage/second-copy/restore';
import { originPrivateCopy } from '@/storage/second-copy/second-copy';
import { writeSecondCopy } from '@/storage/second-copy/write';
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

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Ours, peer, peer, ours; then the other way round. The first two rounds warm up and are left out. */
async function inTurn(
  rounds: number,
  ours: () => Promise<unknown>,
  peer: () => Promise<unknown>,
): Promise<{ ours: number[]; peer: number[] }> {
  const times = { ours: new Array<number>(), peer: new Array<number>() };
  for (let round = -2; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [ours, peer, peer, ours] : [peer, ours, ours, peer];
    const sum = { ours: 0, peer: 0 };
    for (const work of order) sum[work === ours ? 'ours' : 'peer'] += await time(work);
    if (round < 0) continue;
    times.ours.push(sum.ours / 2);
    times.peer.push(sum.peer / 2);
  }
  return times;
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

/** A save of the library, and a bare put of the same row with the same durability. `acknowledged` waits for the second copy too, as the background does. */
export async function compareSaves(
  rounds: number,
  acknowledged: boolean,
): Promise<{ ours: number[]; peer: number[] }> {
  const bare = await openBare();
  const next = savings();
  const times = await inTurn(
    rounds,
    async () => {
      const { page, draft } = next.next().value;
      if (acknowledged) return save(library(), page, draft);
      const outcome = await saveAnnotation(library(), page, draft, Date.now());
      if (!outcome.saved) throw new Error(outcome.reason);
      return outcome;
    },
    async () => {
      const transaction = bare.transaction(['annotations'], 'readwrite', { durability: 'strict' });
      transaction.objectStore('annotations').put(next.next().value.row);
      await complete(transaction);
    },
  );
  bare.close();
  return times;
}

/** Where a save's time goes: each of its parts alone, and a bare put, in turn. */
export async function dissectSave(rounds: number): Promise<Record<string, number[]>> {
  const tables = library();
  const all = [tables.annotations, tables.reviews, tables.films, tables.state, tables.outbox];
  const bare = await openBare();
  const next = savings();
  const read = (row: Annotation): Promise<unknown> =>
    Promise.all([
      tables.state.get('library'),
      tables.annotations.get(row.id),
      tables.reviews.get(row.pageKey),
      tables.films.get(row.filmKey),
    ]);
  const works: Record<string, (saving: Saving) => Promise<unknown>> = {
    'free space': freeSpace,
    'what it reads': async ({ row }) => tables.transaction('rw', all, () => read(row)),
    'what it reads, with free space': async ({ row }) =>
      tables.transaction('rw', all, () => Promise.all([read(row), Dexie.waitFor(freeSpace())])),
    'a whole save': ({ page, draft }) => saveAnnotation(tables, page, draft, Date.now()),
    'a bare put': ({ row }) => {
      const transaction = bare.transaction(['annotations'], 'readwrite', { durability: 'strict' });
      transaction.objectStore('annotations').put(row);
      return complete(transaction);
    },
    'bare puts of all it writes': ({ row }) => {
      const transaction = tables
        .backendDB()
        .transaction(['annotations', 'state', 'outbox'], 'readwrite', { durability: 'strict' });
      transaction.objectStore('annotations').put(row);
      transaction.objectStore('state').put({ ...row, name: 'bench' });
      transaction.objectStore('outbox').put({ id: 1, block: 0 });
      return complete(transaction);
    },
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const saving = next.next().value;
      (times[name] ??= []).push(await time(() => work(saving)));
    }
  }
  await Promise.all(all.map((table) => table.clear()));
  bare.close();
  return times;
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
  await tables.transaction('rw', [tables.state, tables.outbox], async () =>
    markAllBlocks(tables, await readState(tables)),
  );
  const rows = await tables.outbox.toArray();
  const spent = await time(() =>
    writeSecondCopy(
      tables,
      originPrivateCopy(),
      rows.flatMap(({ blocks }) => blocks),
      rows.at(-1)?.id ?? 0,
      Date.now(),
    ),
  );
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
