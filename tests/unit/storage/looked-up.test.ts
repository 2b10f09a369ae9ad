import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import {
  keepLookUp,
  keepSourceFilms,
  purgeLookedUp,
  readLookUp,
  sameFilm,
  sourceFilmsByKey,
  sourceFilmsByTitle,
} from '@/storage/looked-up';
import { sourceFilm } from '../background/films/sample';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 0, 1);
const ofWikidata = sourceFilm('Q1', 'Solaris', 1972, { ids: { wikidata: 'Q1', tmdb: '593' } });
const ofTmdb = sourceFilm('593', 'Solaris', 1972, { source: 'tmdb', ids: { tmdb: '593', wikidata: 'Q1' } });
const keys = ['wikidata:Q1', 'tmdb:593'];

let db: LibraryDatabase;
beforeEach(() => {
  db = new LibraryDatabase(`looked-up-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('what a source said of a film', () => {
  it('is found by any of its titles, without their articles, accents and case, and by what stands before a colon', async () => {
    const film = sourceFilm('Q7', 'The Lord of the Rings: The Two Towers', 2002, {
      otherTitles: ['Les Deux Tours'],
    });
    await keepSourceFilms(db, [film], now);
    for (const title of ['The Lord of the Rings', 'the LORD of the rings: the two towers', 'Deux tours']) {
      expect(
        (await sourceFilmsByTitle(db, [title], now)).map(({ id }) => id),
        title,
      ).toEqual(['Q7']);
    }
    expect(await sourceFilmsByTitle(db, ['The Two'], now)).toEqual([]);
    expect(await sourceFilmsByTitle(db, [], now)).toEqual([]);
  });

  it('takes the place of what it said before, but nothing that is half named that of a whole', async () => {
    await keepSourceFilms(db, [{ ...ofWikidata, isFull: false }], now);
    await keepSourceFilms(db, [{ ...ofWikidata, title: 'Solyaris' }], now + 1);
    await keepSourceFilms(db, [{ ...ofWikidata, isFull: false }], now + 2);
    expect(await db.sourceFilms.toArray()).toMatchObject([
      { title: 'Solyaris', isFull: true, saidAt: now + 1 },
    ]);
  });

  it('is put together with what others say of the same film, the most trusted first', async () => {
    await keepSourceFilms(db, [ofTmdb, ofWikidata], now);
    for (const film of [ofTmdb, ofWikidata]) {
      expect((await sameFilm(db, film, now)).map(({ key }) => key)).toEqual(keys);
    }
  });

  it('is kept for good if Wikidata said it, and for six months at most if TMDB did, to the day', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 4000 }), async (days) => {
        await keepSourceFilms(db, [ofTmdb, ofWikidata], now);
        const at = now + days * day;
        const expected = days < 180 ? keys : ['wikidata:Q1'];
        expect((await sourceFilmsByKey(db, keys, at)).map(({ key }) => key)).toEqual(expected);
        expect(
          (await sourceFilmsByTitle(db, ['Solaris'], at))
            .map(({ key }) => key)
            .sort()
            .reverse(),
        ).toEqual(expected);
        await purgeLookedUp(db, at);
        expect((await db.sourceFilms.toCollection().primaryKeys()).reverse(), 'nor left behind').toEqual(
          expected,
        );
      }),
      { numRuns: 30, examples: [[179], [180]] },
    );
  });
});

describe('what came of looking for a film', () => {
  it.each([
    ['a film', ['wikidata:Q1'], 90],
    ['none', [], 7],
  ])('%s: %j is believed for %i days, and forgotten in time', async (_what, films, days) => {
    await keepLookUp(db, { query: 'solaris|1972', at: now, films });
    expect(await readLookUp(db, 'solaris|1972', now + days * day - 1)).toMatchObject({ films });
    expect(await readLookUp(db, 'solaris|1972', now + days * day)).toBeUndefined();
    await purgeLookedUp(db, now + 91 * day);
    expect(await db.lookUps.count()).toBe(0);
  });

  it('is nothing where the page names no film', async () => {
    await keepLookUp(db, { query: '', at: now, films: [] });
    expect(await readLookUp(db, '', now)).toBeUndefined();
  });
});
