import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import { deleteAnnotation, saveAnnotation } from '@/storage/library';
import { keepOrphans, observeOrphans } from '@/storage/orphans';
import { purgeTrash } from '@/storage/trash';
import { SecondCopy } from '@/storage/second-copy/second-copy';
import { MemoryFolder } from './memory-folder';
import { draft } from './sample';

const pageKey = 'a.example/review';
const now = Date.UTC(2026, 0, 1);
const dayMs = 24 * 60 * 60 * 1000;
let db: LibraryDatabase;

async function save(id: string, key = pageKey): Promise<void> {
  await saveAnnotation(db, { pageKey: key, url: `https://${key}`, title: '' }, draft(id), now);
}

/** What a search is told. */
function known(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const subscription = observeOrphans(db).subscribe((ids) => {
      setTimeout(() => subscription.unsubscribe());
      resolve([...ids].sort());
    }, reject);
  });
}

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  db = new LibraryDatabase(`orphans-${crypto.randomUUID()}`);
  for (const id of ['a', 'b', 'c']) await save(id);
});

afterEach(async () => {
  await db.delete();
  vi.unstubAllGlobals();
});

describe('what was not found on a page', () => {
  it('is known until the page is found to have it again, each page by itself', async () => {
    await save('elsewhere', 'b.example/review');
    expect(await keepOrphans(db, { pageKey, painted: 1, orphans: ['a', 'c'] })).toBe(true);
    expect(await keepOrphans(db, { pageKey: 'b.example/review', painted: 0, orphans: ['elsewhere'] })).toBe(
      true,
    );
    expect(await known()).toEqual(['a', 'c', 'elsewhere']);
    expect(await keepOrphans(db, { pageKey, painted: 2, orphans: ['c'] })).toBe(true);
    expect(await known()).toEqual(['c', 'elsewhere']);
    expect(await keepOrphans(db, { pageKey, painted: 3, orphans: [] })).toBe(true);
    expect(await known()).toEqual(['elsewhere']);
  });

  it('is not believed of a page that has not got its notes yet, or tells of others', async () => {
    await keepOrphans(db, { pageKey, painted: 2, orphans: ['a'] });
    expect(await keepOrphans(db, { pageKey, painted: 0, orphans: [] })).toBe(false);
    expect(await keepOrphans(db, { pageKey, painted: 1, orphans: ['b'] })).toBe(false);
    expect(await keepOrphans(db, { pageKey, painted: 2, orphans: ['x'] })).toBe(false);
    expect(await known()).toEqual(['a']);
  });

  it('does not count notes on the page as a whole, nor those in the trash', async () => {
    const ofPage = draft('whole', { quote: '' });
    delete ofPage.selectors;
    await saveAnnotation(db, { pageKey, url: `https://${pageKey}`, title: '' }, ofPage, now);
    await deleteAnnotation(db, 'b', now);
    expect(await keepOrphans(db, { pageKey, painted: 1, orphans: ['a'] })).toBe(true);
    expect(await known()).toEqual(['a']);
  });

  it('is forgotten with the note', async () => {
    await keepOrphans(db, { pageKey, painted: 1, orphans: ['a', 'b'] });
    await deleteAnnotation(db, 'a', now);
    const copy = new SecondCopy(new MemoryFolder());
    for (const day of [0, 15, 31]) await purgeTrash(db, now + day * dayMs, copy);
    expect(await db.annotations.get('a')).toBeUndefined();
    expect(await known()).toEqual(['b']);
  });
});
