import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { groupBy, observeFilm, observeFilms, observeNotes, walkFilms } from '@/storage/collection';
import { LibraryDatabase } from '@/storage/db';
import type { Annotation } from '@/storage/records/annotation';
import { generateLibrary } from '../../generator/library';

const db = new LibraryDatabase(`collection-${crypto.randomUUID()}`);
const kept: Annotation[] = [];

/** The first value of something that goes on giving values. */
function first<T>(observable: {
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): unknown;
}): Promise<T> {
  return new Promise((resolve, reject) => observable.subscribe(resolve, reject));
}

beforeAll(async () => {
  for (const batch of generateLibrary({ seed: 11, annotations: 1_500, trashed: 0.1 })) {
    await db.films.bulkAdd(batch.films);
    await db.reviews.bulkAdd(batch.reviews);
    await db.annotations.bulkAdd(batch.annotations);
    kept.push(...batch.annotations.filter(({ deletedAt }) => deletedAt === undefined));
  }
  kept.reverse();
});

afterAll(async () => {
  await db.delete();
});

describe('the collection', () => {
  it('gives certain notes with their films and pages, those in the trash left out', async () => {
    const some = kept.filter((_one, index) => index % 50 === 0);
    const [trashed] = await db.annotations.where('deletedAt').above(0).limit(1).toArray();
    const ids = [...some.map(({ id }) => id), trashed?.id ?? '', 'nobody'];
    const { annotations, films, reviews } = await first(observeNotes(db, ids));
    expect(trashed).toBeDefined();
    expect(annotations).toEqual(some);
    for (const { filmKey, pageKey } of annotations) {
      expect(films.has(filmKey)).toBe(true);
      expect(reviews.has(pageKey)).toBe(true);
    }
  });

  it('is walked film by film, each note once, and read no further than it is asked for', async () => {
    const newest = kept[0]?.sequence ?? 0;
    const walked: Annotation[] = [];
    for await (const notes of walkFilms(db, newest + 100_000)) walked.push(...notes);
    const expected = groupBy('filmKey', kept).flatMap(({ annotations }) => annotations);
    expect(walked).toEqual(expected);
    const reads: string[] = [];
    const watch = (row: Annotation): Annotation => {
      reads.push(row.id);
      return row;
    };
    db.annotations.hook('reading', watch);
    const walk = walkFilms(db, newest);
    expect((await walk.next()).value).toEqual(
      expected.slice(0, groupBy('filmKey', kept)[0]?.annotations.length),
    );
    await walk.return();
    db.annotations.hook('reading').unsubscribe(watch);
    expect(reads.length).toBeLessThan(kept.length / 2);
  });

  it('lists films by their newest kept note, however far back it must read', async () => {
    const all = [...new Set(kept.map(({ filmKey }) => filmKey))];
    for (const limit of [1, 20, all.length - 1, all.length, all.length + 5]) {
      const { keys, hasMore, films } = await first(observeFilms(db, limit));
      expect(keys).toEqual(all.slice(0, limit));
      expect(hasMore).toBe(all.length > limit);
      expect(films.size).toBe(keys.length);
    }
  });

  it('gives the notes of one film, the newest first, and its name also when they are all in the trash', async () => {
    const [{ filmKey } = { filmKey: '' }] = kept;
    const ofFilm = kept.filter((annotation) => annotation.filmKey === filmKey);
    expect((await first(observeFilm(db, filmKey, 1_000))).annotations).toEqual(ofFilm);
    expect((await first(observeFilm(db, filmKey, 1))).hasMore).toBe(ofFilm.length > 1);
    await db.annotations
      .where('[filmKey+sequence]')
      .between([filmKey, Dexie.minKey], [filmKey, Dexie.maxKey])
      .modify({ deletedAt: 1 });
    const emptied = await first(observeFilm(db, filmKey, 10));
    expect(emptied.annotations).toEqual([]);
    expect(emptied.films.has(filmKey)).toBe(true);
  });

  it('is empty without notes', async () => {
    const none = new LibraryDatabase(`collection-${crypto.randomUUID()}`);
    expect(await first(observeFilms(none, 5))).toEqual({ keys: [], films: new Map(), hasMore: false });
    expect((await first(observeFilm(none, '', 5))).annotations).toEqual([]);
    await none.delete();
  });

  it('groups without changing an order', () => {
    const some = kept.slice(0, 200);
    const groups = groupBy('pageKey', some);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    for (const { key, annotations } of groups) {
      expect(annotations).toEqual(some.filter(({ pageKey }) => pageKey === key));
    }
  });
});
