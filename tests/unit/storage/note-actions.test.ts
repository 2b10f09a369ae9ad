import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import { saveAnnotation } from '@/storage/library';
import { createNoteActions } from '@/storage/note-actions';
import type { Annotation } from '@/storage/records/annotation';
import { draft } from './sample';

let db: LibraryDatabase;
let annotation: Annotation;
const written = vi.fn<() => void>();

beforeEach(async () => {
  db = new LibraryDatabase(`actions-${crypto.randomUUID()}`);
  written.mockClear();
  const page = { pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };
  const outcome = await saveAnnotation(db, page, draft('one'), 1);
  if (!outcome.saved) throw new Error('not saved');
  annotation = outcome.annotation;
});

afterEach(async () => {
  await db.delete();
});

it('keeps a note that goes on being typed before the page has read what it saved', async () => {
  const { keep } = createNoteActions(db, written);
  expect(await keep(annotation, { note: 'Half' })).toMatchObject({ annotation: { id: 'one', note: 'Half' } });
  expect(await keep(annotation, { note: 'Half a thought' })).toMatchObject({ annotation: { id: 'one' } });
  expect(await db.annotations.get('one')).toMatchObject({ note: 'Half a thought', pageKey: 'a.example/her' });
  expect((await db.reviews.toArray()).map(({ title, url }) => [title, url])).toEqual([
    ['Her', 'https://a.example/her'],
  ]);
  expect(written).toHaveBeenCalledTimes(2);
});

it('says that a note is not saved where it is no longer there', async () => {
  const { keep, remove } = createNoteActions(db, written);
  await db.annotations.clear();
  await db.reviews.clear();
  expect(await keep(annotation, { note: 'Late' })).toEqual({ failed: 'unsaved' });
  expect(await remove('one')).toBe(false);
  expect(written).not.toHaveBeenCalled();
});

it('deletes and takes back, and tells of both', async () => {
  const { remove, restore } = createNoteActions(db, written);
  expect(await remove('one')).toBe(true);
  expect((await db.annotations.get('one'))?.deletedAt).toBeDefined();
  expect(await restore('one')).toBe(true);
  expect((await db.annotations.get('one'))?.deletedAt).toBeUndefined();
  expect(written).toHaveBeenCalledTimes(2);
});
