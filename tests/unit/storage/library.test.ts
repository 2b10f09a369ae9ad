import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotationsOfPage, newestAnnotations, tagsOfLibrary } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import { deleteAnnotation, type KeptPage, restoreAnnotation, saveAnnotation } from '@/storage/library';
import { readRecord, writeRecord } from '@/storage/exchange/lines';
import { deleteEverything, purgeTrash } from '@/storage/trash';
import { draft, readingOf, selectorsAt } from './sample';

const page: KeptPage = { pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };
const now = Date.UTC(2026, 0, 1);
const day = 24 * 60 * 60 * 1000;

let db: LibraryDatabase;

beforeEach(() => {
  db = new LibraryDatabase(`test-${crypto.randomUUID()}`);
});

afterEach(async () => {
  await db.delete();
});

describe('saving', () => {
  it('keeps annotation, page, film, state and outbox together', async () => {
    const outcome = await saveAnnotation(db, { ...page, reading: readingOf('Her', 2013) }, draft('one'), now);
    expect(outcome).toMatchObject({
      saved: true,
      annotation: { revision: 1, sequence: 1, filmKey: 'her|2013' },
    });
    expect(await db.annotations.get('one')).toMatchObject({ pageKey: page.pageKey, createdAt: now });
    expect(await db.reviews.get(page.pageKey)).toMatchObject({ url: page.url, filmKey: 'her|2013' });
    expect(await db.films.get('her|2013')).toBeDefined();
    expect(await db.outbox.toArray()).toEqual([
      { id: 1, blocks: [0], pageKeys: [page.pageKey], filmKeys: [] },
    ]);
    expect(await db.state.get('library')).toMatchObject({ changes: 1, sequence: 1, kept: 1 });
  });

  it('asks the database for strict durability', async () => {
    const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await saveAnnotation(db, page, draft('one'), now);
    expect(begin).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });

  it('changes nothing when the same draft is saved again, as a retry does', async () => {
    const first = await saveAnnotation(db, page, draft('one'), now);
    const again = await saveAnnotation(db, page, draft('one'), now + day);
    expect(again).toEqual(first);
    expect(await db.annotations.count()).toBe(1);
  });

  it('edits from the kept revision', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    const edited = await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine' }), now + 1);
    expect(edited).toMatchObject({ saved: true, annotation: { revision: 2, note: 'mine', createdAt: now } });
  });

  it.each([
    ['page', page],
    ['popup', undefined],
  ])('keeps words of an older revision beside the newer ones, written in the %s', async (_where, place) => {
    await saveAnnotation(db, page, draft('one'), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine' }), now + 1);
    const stale = await saveAnnotation(db, place, draft('one', { revision: 1, note: 'theirs' }), now + 2);
    expect(stale).toMatchObject({
      saved: true,
      annotation: { note: 'theirs', conflictOf: 'one', revision: 1 },
    });
    expect(await db.annotations.get('one')).toMatchObject({ note: 'mine' });
    expect((await annotationsOfPage(db, page.pageKey)).map(({ note }) => note)).toEqual(['mine', 'theirs']);
    expect(await db.state.get('library')).toMatchObject({ kept: 2, sequence: 2 });
  });

  it('sends words of an older revision that are sent again, or with more behind them, to the same copy', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine' }), now);
    for (const note of ['theirs', 'theirs', 'theirs and more']) {
      await saveAnnotation(db, page, draft('one', { revision: 1, note }), now);
    }
    const notes = (await annotationsOfPage(db, page.pageKey)).map(({ note }) => note);
    expect(notes).toEqual(['mine', 'theirs and more']);
  });

  it('makes no copy where no words would be lost: another colour, the same words with more behind them, none', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine' }), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine', colour: 'blue' }), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine, all mine' }), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine, all' }), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: '' }), now);
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ note: 'mine, all mine' }]);
  });

  it('keeps tags, takes them off again, and loses none that were given elsewhere meanwhile', async () => {
    await saveAnnotation(db, page, draft('one', { tags: ['noir'] }), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, tags: ['noir', 'slow'] }), now);
    await saveAnnotation(db, page, draft('one', { revision: 1, tags: ['noir', 'light'] }), now);
    expect(await db.annotations.get('one')).toMatchObject({ revision: 3, tags: ['noir', 'slow', 'light'] });
    expect(await tagsOfLibrary(db)).toEqual(['light', 'noir', 'slow']);
    await saveAnnotation(db, page, draft('one', { revision: 3 }), now);
    expect(await db.annotations.get('one')).not.toHaveProperty('tags');
    expect(await tagsOfLibrary(db)).toEqual([]);
  });

  it('keeps a note on the page as a whole, before those on its passages', async () => {
    await saveAnnotation(db, page, draft('passage'), now);
    const { selectors, ...whole } = draft('whole', { quote: '', note: 'A review of reviews.' });
    expect(selectors).toBeDefined();
    expect(await saveAnnotation(db, page, whole, now)).toMatchObject({ saved: true });
    expect((await annotationsOfPage(db, page.pageKey)).map(({ id }) => id)).toEqual(['whole', 'passage']);
    for (const annotation of await annotationsOfPage(db, page.pageKey)) {
      expect(readRecord(writeRecord({ annotation }))).toEqual({ record: { annotation } });
    }
  });

  it('brings a deleted note back for who was still writing on it', async () => {
    await saveAnnotation(db, page, draft('one', { note: 'mine' }), now);
    await deleteAnnotation(db, 'one', now);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine, and more' }), now);
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ id: 'one', note: 'mine, and more' }]);
    expect(await db.state.get('library')).toMatchObject({ kept: 1 });
  });

  describe('on a disk that fills', () => {
    /** Sets what is free, a while after the last look. */
    const freeBytes = (free: number): void => {
      const later = performance.now() + 100_000;
      vi.spyOn(performance, 'now').mockReturnValue(later);
      vi.stubGlobal('navigator', {
        storage: { estimate: () => Promise.resolve({ quota: 25e6 + free, usage: 25e6 }) },
      });
    };
    afterEach(() => vi.unstubAllGlobals());

    it('is refused before anything is begun when it was nearly full before', async () => {
      freeBytes(30e6);
      await saveAnnotation(db, page, draft('one'), now);
      const begin = vi.spyOn(db, 'transaction');
      freeBytes(5e6);
      expect(await saveAnnotation(db, page, draft('two'), now)).toEqual({
        saved: false,
        reason: 'disk-full',
      });
      expect(begin).not.toHaveBeenCalled();
    });

    it('is refused before anything is written when it is full at once', async () => {
      freeBytes(500e6);
      await saveAnnotation(db, page, draft('one'), now);
      const put = vi.spyOn(IDBObjectStore.prototype, 'put');
      freeBytes(5e6);
      expect(await saveAnnotation(db, page, draft('two'), now)).toEqual({
        saved: false,
        reason: 'disk-full',
      });
      expect(put).not.toHaveBeenCalled();
      expect(await db.annotations.count()).toBe(1);
    });
  });

  it('refuses an id that another page holds, so that no page reaches the notes of another', async () => {
    await saveAnnotation(db, page, draft('one', { note: 'mine' }), now);
    const other = { pageKey: 'evil.example/', url: 'https://evil.example/', title: '' };
    const outcome = await saveAnnotation(db, other, draft('one', { revision: 1, note: 'gone' }), now);
    expect(outcome).toEqual({ saved: false, reason: 'gone' });
    expect(await db.annotations.get('one')).toMatchObject({ note: 'mine', pageKey: page.pageKey });
  });

  it('leaves nothing behind when one of its tables fails', async () => {
    vi.spyOn(db.outbox, 'put').mockImplementation(() => {
      throw new Error('disk full');
    });
    const outcome = await saveAnnotation(db, page, draft('one'), now);
    expect(outcome).toMatchObject({ saved: false, reason: 'failed' });
    expect(await db.annotations.count()).toBe(0);
    expect(await db.reviews.count()).toBe(0);
    expect(await db.state.count()).toBe(0);
  });

  it('says "not saved" when the database never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      await db.open();
      vi.spyOn(db, 'transaction').mockReturnValue(new Dexie.Promise<never>(() => undefined));
      const outcome = saveAnnotation(db, page, draft('one'), now);
      await vi.advanceTimersByTimeAsync(6000);
      expect(await outcome).toMatchObject({ saved: false, reason: 'failed' });
    } finally {
      vi.useRealTimers();
    }
  });

  it('keeps a film that is known when the page is later saved without one', async () => {
    await saveAnnotation(db, { ...page, reading: readingOf('Her', 2013) }, draft('one'), now);
    const second = await saveAnnotation(db, page, draft('two'), now);
    expect(second).toMatchObject({ saved: true, annotation: { filmKey: 'her|2013' } });
  });
});

describe('reading', () => {
  it('gives the notes of a page in the order of their passages', async () => {
    await saveAnnotation(db, page, draft('late', { selectors: selectorsAt(900, 'late') }), now);
    await saveAnnotation(db, page, draft('early', { selectors: selectorsAt(10, 'early') }), now);
    await saveAnnotation(db, { ...page, pageKey: 'b.example/' }, draft('elsewhere'), now);
    expect((await annotationsOfPage(db, page.pageKey)).map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('gives the newest first by the order of making, whatever the clock said', async () => {
    await saveAnnotation(db, page, draft('first'), now);
    await saveAnnotation(db, page, draft('second'), now - 3650 * day);
    await saveAnnotation(db, page, draft('third'), now + 3650 * day);
    await saveAnnotation(db, page, draft('fourth'), now);
    const newest = await newestAnnotations(db, 3);
    expect(newest.map(({ id }) => id)).toEqual(['fourth', 'third', 'second']);
  });
});

describe('deleting', () => {
  it('hides a note until it is restored', async () => {
    await saveAnnotation(db, page, draft('one', { note: 'mine' }), now);
    await deleteAnnotation(db, 'one', now);
    expect(await annotationsOfPage(db, page.pageKey)).toEqual([]);
    expect(await newestAnnotations(db, 10)).toEqual([]);
    await restoreAnnotation(db, 'one');
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ id: 'one', note: 'mine' }]);
  });

  it('purges what has lain in the trash for thirty days, and nothing else', async () => {
    for (const id of ['old', 'young', 'kept']) await saveAnnotation(db, page, draft(id), now);
    await deleteAnnotation(db, 'old', now);
    await deleteAnnotation(db, 'young', now + 20 * day);
    expect(await purgeTrash(db, now + 20 * day)).toBe(0);
    expect(await purgeTrash(db, now + 31 * day)).toBe(1);
    expect((await db.annotations.toArray()).map(({ id }) => id).sort()).toEqual(['kept', 'young']);
  });

  it('overwrites no words on a note that was purged and written on again in another window', async () => {
    await saveAnnotation(db, page, draft('one', { note: 'seen by both' }), now);
    await deleteAnnotation(db, 'one', now);
    await purgeTrash(db, now);
    expect(await purgeTrash(db, now + 31 * day)).toBe(1);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine' }), now + 31 * day);
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'theirs' }), now + 31 * day);
    expect((await annotationsOfPage(db, page.pageKey)).map(({ note }) => note)).toEqual(['mine', 'theirs']);
  });

  it.each([
    ['forward', 3650],
    ['back', -3650],
  ])(
    'purges nothing when the clock is set %s by ten years and put right within a day',
    async (_way, days) => {
      await saveAnnotation(db, page, draft('one'), now);
      await deleteAnnotation(db, 'one', now);
      for (const at of [0, 1, days, 2, 3]) expect(await purgeTrash(db, now + at * day)).toBe(0);
      expect(await db.annotations.count()).toBe(1);
    },
  );

  it('begins the thirty days anew for what was deleted while the clock ran ahead', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deleteAnnotation(db, 'one', now + 3650 * day);
    for (const at of [0, 1, 2, 20]) expect(await purgeTrash(db, now + at * day)).toBe(0);
    expect(await purgeTrash(db, now + 32 * day)).toBe(1);
  });

  it('deletes everything at once and ends the epoch of what was', async () => {
    await saveAnnotation(db, { ...page, reading: readingOf('Her', 2013) }, draft('one'), now);
    const epoch = (await db.state.get('library'))?.epoch;
    await db.filmCorrections.put({ subject: 'her|2013', names: [], correction: {} });
    await deleteEverything(db);
    expect(await db.annotations.count()).toBe(0);
    expect(await db.reviews.count()).toBe(0);
    expect(await db.films.count()).toBe(0);
    expect(await db.filmCorrections.count(), 'and what the reader corrected').toBe(0);
    const state = await db.state.get('library');
    expect(state).toMatchObject({ kept: 0, ended: [epoch] });
    expect(state?.epoch).not.toBe(epoch);
    expect((await db.outbox.toArray()).at(-1)).toMatchObject({ pageKeys: [page.pageKey] });
  });

  it('says so when there is nothing to delete', async () => {
    expect(await deleteAnnotation(db, 'none', now)).toEqual({ saved: false, reason: 'gone' });
  });
});
