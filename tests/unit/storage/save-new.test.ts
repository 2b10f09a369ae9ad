import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotationsOfPage, newestAnnotations } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import { deleteAnnotation, type KeptPage, saveAnnotation } from '@/storage/library';
import { draft, readingOf } from './sample';

const now = Date.UTC(2026, 0, 1);
const page: KeptPage = {
  pageKey: 'a.example/her',
  url: 'https://a.example/her',
  title: 'Her',
  reading: readingOf('Her', 2013),
};
const other: KeptPage = {
  pageKey: 'b.example/paterson',
  url: 'https://b.example/paterson',
  title: 'Paterson',
  reading: readingOf('Paterson', 2016),
};

let name: string;
let db: LibraryDatabase;

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
  db = new LibraryDatabase(name);
});

afterEach(async () => {
  await db.delete();
});

async function everything(of: LibraryDatabase): Promise<unknown[]> {
  const { epoch, ...state } = (await of.state.get('library')) ?? {};
  expect(epoch).toBeDefined();
  const tables = [of.annotations, of.reviews, of.films, of.outbox];
  return [state, ...(await Promise.all(tables.map((table) => table.toArray())))];
}

/** Whether saves went past Dexie's transactions. */
function watchDexie() {
  return vi.spyOn(db, 'transaction');
}

describe('the quick way to keep a new passage', () => {
  it('leaves what the usual way leaves, page after page', async () => {
    const usual = new LibraryDatabase(`test-${crypto.randomUUID()}`);
    try {
      for (const [at, place] of [page, page, other, page, other, other].entries()) {
        const sent = draft(`note ${at}`);
        const quick = await saveAnnotation(db, place, sent, now + at);
        // A context that has not written yet knows nothing, and takes the usual way.
        const fresh = new LibraryDatabase(usual.name);
        expect(await saveAnnotation(fresh, place, sent, now + at)).toEqual(quick);
        fresh.close();
      }
      expect(await everything(db)).toEqual(await everything(usual));
    } finally {
      await usual.delete();
    }
  });

  it('is taken from the second save on, in one strict transaction', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    const begun = watchDexie();
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveAnnotation(db, page, draft('two'), now);
    await saveAnnotation(db, other, draft('three'), now);
    expect(begun).not.toHaveBeenCalled();
    expect(begin.mock.calls.map(([, mode, options]) => [mode, options])).toEqual([
      ['readwrite', { durability: 'strict' }],
      ['readwrite', { durability: 'strict' }],
    ]);
  });

  it('notices what another context wrote in between, and overwrites nothing of it', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    const elsewhere = new LibraryDatabase(name);
    await saveAnnotation(elsewhere, page, draft('two'), now);
    await deleteAnnotation(elsewhere, 'one', now);
    await saveAnnotation(db, page, draft('three'), now);
    await saveAnnotation(elsewhere, page, draft('four'), now);
    elsewhere.close();
    const newest = await newestAnnotations(db, 9);
    expect(newest.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['four', 4],
      ['three', 3],
      ['two', 2],
    ]);
    expect(await db.state.get('library')).toMatchObject({ kept: 3, sequence: 4, changes: 5 });
  });

  it('leaves a film whose facts have changed to the usual way, which has its other notes found by them', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await saveAnnotation(db, other, draft('two'), now);
    const { reading } = page;
    const changed: KeptPage = {
      ...page,
      ...(reading && {
        reading: { ...reading, film: { ...reading.film, runningTime: [{ value: 126, source: 'credits' }] } },
      }),
    };
    await saveAnnotation(db, changed, draft('three'), now);
    expect((await db.outbox.toArray()).map(({ filmKeys }) => filmKeys)).toEqual([[], [], ['her|2013']]);
  });

  it('keeps each of many saves that two contexts send at once', async () => {
    const elsewhere = new LibraryDatabase(name);
    await saveAnnotation(db, page, draft('first'), now);
    await saveAnnotation(elsewhere, page, draft('second'), now);
    const ids = Array.from({ length: 40 }, (_, at) => `note ${at}`);
    const saves = ids.map((id, at) => saveAnnotation(at % 2 ? db : elsewhere, page, draft(id), now));
    expect((await Promise.all(saves)).every(({ saved }) => saved)).toBe(true);
    elsewhere.close();
    const rows = await db.annotations.toArray();
    expect(new Set(rows.map(({ sequence }) => sequence)).size).toBe(42);
    expect(await db.state.get('library')).toMatchObject({ kept: 42, sequence: 42, changes: 42 });
  });

  it('changes nothing when the same draft is sent again, as a retry does', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    const first = await saveAnnotation(db, page, draft('two'), now);
    expect(await saveAnnotation(db, page, draft('two'), now + 5)).toEqual(first);
    expect(await db.annotations.count()).toBe(2);
    expect(await db.state.get('library')).toMatchObject({ kept: 2, changes: 2 });
  });

  it('tells the live queries of every context', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    const seen: string[][] = [];
    const following = liveQuery(() => annotationsOfPage(db, page.pageKey)).subscribe((rows) => {
      seen.push(rows.map(({ id }) => id));
    });
    const newest: string[] = [];
    const followingNewest = liveQuery(() => newestAnnotations(db, 1)).subscribe(([row]) => {
      newest.push(row?.id ?? '');
    });
    await vi.waitFor(() => expect(seen).toEqual([['one']]));
    const begun = watchDexie();
    await saveAnnotation(db, page, draft('two'), now);
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['one', 'two']));
    await vi.waitFor(() => expect(newest.at(-1)).toBe('two'));
    expect(begun).not.toHaveBeenCalled();
    following.unsubscribe();
    followingNewest.unsubscribe();
  });

  it('gives way to the usual one when the database aborts it', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function (
      this: IDBObjectStore,
    ) {
      this.transaction.abort();
      throw new DOMException('The transaction has been aborted.', 'AbortError');
    });
    expect(await saveAnnotation(db, page, draft('two'), now)).toMatchObject({ saved: true });
    expect(put).toHaveBeenCalled();
    expect(await db.state.get('library')).toMatchObject({ kept: 2, sequence: 2 });
  });

  it('is "not saved" when the database never answers, and is kept once when it is sent again', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
      this.oncomplete = null;
    });
    const outcome = saveAnnotation(db, page, draft('two'), now);
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(6000);
    expect(await outcome).toMatchObject({ saved: false, reason: 'failed' });
    vi.useRealTimers();
    // What was said to be unsaved may have come to pass.
    expect(await saveAnnotation(db, page, draft('two'), now)).toMatchObject({ saved: true });
    expect((await db.annotations.toArray()).map(({ id }) => id).sort()).toEqual(['one', 'two']);
    expect(await db.state.get('library')).toMatchObject({ kept: 2, sequence: 2 });
  });
});
