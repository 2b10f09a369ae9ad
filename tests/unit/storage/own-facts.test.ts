import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import { DiskFull, lookAtSpace } from '@/storage/free-space';
import {
  addOwnFacts,
  keepChoice,
  keepCorrection,
  ownFacts,
  readChoice,
  readCorrection,
} from '@/storage/own-facts';
import type { FilmCorrection } from '@/storage/records/film-card';
import type { OwnFact } from '@/storage/records/own-facts';

let db: LibraryDatabase;
beforeEach(() => {
  db = new LibraryDatabase(`own-facts-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await lookAtSpace();
  await db.delete();
});

const correction: fc.Arbitrary<FilmCorrection> = fc.record(
  {
    title: fc.string(),
    year: fc.integer({ min: 1870, max: 2200 }),
    cast: fc.array(fc.record({ name: fc.string() }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const fact: fc.Arbitrary<OwnFact> = fc.oneof(
  fc.record({
    filmChoice: fc.record({
      pageKey: fc.constantFrom('a', 'b'),
      films: fc.subarray(['wikidata:Q1', 'tmdb:7']),
    }),
  }),
  fc.record({
    filmCorrection: fc.record({
      subject: fc.constantFrom('her|2013', 'wikidata:Q1'),
      names: fc.subarray(['elle|', 'her|']),
      correction,
    }),
  }),
);

it('each change is brought on with the next delivery', async () => {
  await keepChoice(db, 'a.example/', ['wikidata:Q1']);
  await keepCorrection(db, ['wikidata:Q1'], { year: 1972 });
  await keepChoice(db, 'a.example/', undefined);
  expect(await db.outbox.toArray()).toMatchObject([
    { ownFacts: true },
    { ownFacts: true },
    { ownFacts: true },
  ]);
  expect(await db.state.get('library')).toMatchObject({ changes: 3, sequence: 0, kept: 0 });
});

it('on a full disk nothing is kept by halves, and that is said', async () => {
  const estimate = () => Promise.resolve({ quota: 1000, usage: 999 });
  vi.stubGlobal('navigator', { storage: { estimate } });
  await expect(lookAtSpace()).rejects.toBeInstanceOf(DiskFull);
  await expect(keepChoice(db, 'a.example/', [])).rejects.toBeInstanceOf(DiskFull);
  await expect(keepCorrection(db, ['her|2013'], { year: 2013 })).rejects.toBeInstanceOf(DiskFull);
  expect([await ownFacts(db), await db.outbox.count()]).toEqual([[], 0]);
});

it('a correction takes the place of the one before it, under whatever names it stood; an empty one takes it back', async () => {
  await keepCorrection(db, ['her|2013'], { year: 2013, title: 'Her' });
  await keepCorrection(db, ['wikidata:Q1', 'her|2013'], { year: 2014 });
  expect(await readCorrection(db, ['wikidata:Q1', 'her|2013'])).toEqual({ year: 2014 });
  await keepCorrection(db, ['wikidata:Q1', 'elle|'], { year: 2015 });
  expect(await db.filmCorrections.toArray()).toEqual([
    { subject: 'wikidata:Q1', names: ['elle|', 'her|2013'], correction: { year: 2015 } },
  ]);
  await keepCorrection(db, ['wikidata:Q1'], {});
  expect(await db.filmCorrections.count()).toBe(0);
});

it('whatever comes in never changes what is said here, adds all else, and adds it once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fact, { maxLength: 4 }),
      fc.array(fact, { maxLength: 4 }),
      async (here, coming) => {
        const other = new LibraryDatabase(`own-facts-${crypto.randomUUID()}`);
        try {
          for (const one of here) await addOwnFacts(other, [one]);
          const before = await ownFacts(other);
          const choices = await other.filmChoices.toArray();
          for (const one of coming) await addOwnFacts(other, [one]);
          for (const { pageKey, films } of choices) expect(await readChoice(other, pageKey)).toEqual(films);
          for (const one of before) {
            if (!('filmCorrection' in one)) continue;
            const { subject, correction: said } = one.filmCorrection;
            expect(await readCorrection(other, [subject])).toMatchObject(said);
          }
          for (const one of coming) {
            if ('filmChoice' in one) expect(await readChoice(other, one.filmChoice.pageKey)).toBeDefined();
            else {
              const { subject, correction: said } = one.filmCorrection;
              expect(Object.keys(await readCorrection(other, [subject]))).toEqual(
                expect.arrayContaining(Object.keys(said)),
              );
            }
          }
          const after = await ownFacts(other);
          for (const one of coming) expect(await addOwnFacts(other, [one])).toBe(0);
          expect(await ownFacts(other)).toEqual(after);
        } finally {
          await other.delete();
        }
      },
    ),
    { numRuns: 60 },
  );
});
