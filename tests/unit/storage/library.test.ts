import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotationsOfPage, newestAnnotations } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import {
  deleteAnnotation,
  type KeptPage,
  purgeTrash,
  restoreAnnotation,
  saveAnnotation,
} from '@/storage/library';
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
  it('keeps annotation, page, film, counter and outbox together', async () => {
    const outcome = await saveAnnotation(db, { ...page, reading: readingOf('Her', 2013) }, draft('one'), now);
    expect(outcome).toMatchObject({
      saved: true,
      annotation: { revision: 1, sequence: 1, filmKey: 'her|2013' },
    });
    expect(await db.annotations.get('one')).toMatchObject({ pageKey: page.pageKey, createdAt: now });
    expect(await db.reviews.get(page.pageKey)).toMatchObject({ url: page.url, filmKey: 'her|2013' });
    expect(await db.films.get('her|2013')).toBeDefined();
    expect(await db.outbox.toArray()).toMatchObject([{ pageKey: page.pageKey }]);
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

  it('edits from the kept revision and refuses an older one with what is kept', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    const edited = await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine' }), now + 1);
    expect(edited).toMatchObject({ saved: true, annotation: { revision: 2, note: 'mine', createdAt: now } });
    const stale = await saveAnnotation(db, page, draft('one', { revision: 1, note: 'theirs' }), now + 2);
    expect(stale).toMatchObject({ saved: false, reason: 'conflict', current: { note: 'mine', revision: 2 } });
    expect(await db.annotations.get('one')).toMatchObject({ note: 'mine' });
  });

  it('refuses an id that another page holds, so that no page reaches the notes of another', async () => {
    await saveAnnotation(db, page, draft('one', { note: 'mine' }), now);
    const other = { pageKey: 'evil.example/', url: 'https://evil.example/', title: '' };
    const outcome = await saveAnnotation(db, other, draft('one', { revision: 1, note: 'gone' }), now);
    expect(outcome).toEqual({ saved: false, reason: 'gone' });
    expect(await db.annotations.get('one')).toMatchObject({ note: 'mine', pageKey: page.pageKey });
  });

  it('leaves nothing behind when one of its tables fails', async () => {
    vi.spyOn(db.outbox, 'add').mockImplementation(() => {
      throw new Error('disk full');
    });
    const outcome = await saveAnnotation(db, page, draft('one'), now);
    expect(outcome).toMatchObject({ saved: false, reason: 'failed' });
    expect(await db.annotations.count()).toBe(0);
    expect(await db.reviews.count()).toBe(0);
    expect(await db.counters.count()).toBe(0);
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
    expect(await purgeTrash(db, now + 31 * day)).toBe(1);
    expect((await db.annotations.toArray()).map(({ id }) => id).sort()).toEqual(['kept', 'young']);
  });

  it('says so when there is nothing to delete', async () => {
    expect(await deleteAnnotation(db, 'none', now)).toEqual({ saved: false, reason: 'gone' });
  });
});
