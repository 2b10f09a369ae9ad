import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotationsOfPage } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import type { LibraryRecord } from '@/storage/exchange/lines';
import { finishImport, importRecords, UnfinishedImport } from '@/storage/import-records';
import { deleteAnnotation, saveAnnotation } from '@/storage/library';
import { keepChoice, keepCorrection, ownFacts } from '@/storage/own-facts';
import type { Annotation } from '@/storage/records/annotation';
import type { CorrectedFilm } from '@/storage/records/own-facts';
import { deleteEverything } from '@/storage/trash';
import { generateLibrary } from '../../generator/library';
import { draft } from './sample';

const now = Date.UTC(2026, 0, 1);
const page = { pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };

let db: LibraryDatabase;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  db = new LibraryDatabase(`test-${crypto.randomUUID()}`);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

function recordsOf(annotations: number, seed = 7): LibraryRecord[] {
  return [...generateLibrary({ seed, annotations })].flatMap((batch) => [
    ...batch.films.map((film) => ({ film })),
    ...batch.reviews.map((review) => ({ review })),
    ...batch.annotations.map((annotation) => ({ annotation })),
  ]);
}

async function* inPieces(records: LibraryRecord[], size: number): AsyncGenerator<LibraryRecord[], void> {
  for (let begin = 0; begin < records.length; begin += size) {
    yield await Promise.resolve(records.slice(begin, begin + size));
  }
}

function annotationsIn(records: LibraryRecord[]): Annotation[] {
  return records.flatMap((record) => ('annotation' in record ? [record.annotation] : []));
}

function one(id: string, changes: Partial<Annotation> = {}): LibraryRecord {
  const { pageKey } = page;
  const kept = {
    ...draft(id, { revision: 1 }),
    pageKey,
    filmKey: '',
    sequence: 1,
    createdAt: now,
    updatedAt: now,
  };
  return { annotation: { ...kept, ...changes } };
}

async function importThese(...records: LibraryRecord[]) {
  return importRecords(db, inPieces(records, 1000), now);
}

async function everything(): Promise<unknown[]> {
  const tables = [db.annotations, db.reviews, db.films, db.state, db.outbox, db.incoming];
  return Promise.all(tables.map((table) => table.toArray()));
}

describe('importing records', () => {
  it('takes an empty library back to what it was, number by number', async () => {
    const records = recordsOf(900);
    const outcome = await importRecords(db, inPieces(records, 700), now);
    expect(outcome).toEqual({ added: 900, updated: 0, unchanged: 0, conflicts: 0, ownFacts: 0 });
    const kept = await db.annotations.orderBy('sequence').toArray();
    expect(kept).toEqual(annotationsIn(records));
    expect(await db.state.get('library')).toMatchObject({ kept: 900, sequence: 900 });
    expect(await db.state.get('library')).not.toHaveProperty('importing');
    expect(await db.incoming.count()).toBe(0);
  });

  it('has the outbox bring every block and every page onwards', async () => {
    const records = recordsOf(700);
    await importRecords(db, inPieces(records, 300), now);
    const rows = await db.outbox.toArray();
    expect(new Set(rows.flatMap(({ blocks }) => blocks))).toEqual(new Set([0, 1, 2]));
    expect(new Set(rows.flatMap(({ pageKeys }) => pageKeys))).toEqual(
      new Set(annotationsIn(records).map(({ pageKey }) => pageKey)),
    );
  });

  it('comes behind what is here, and before what is saved meanwhile', async () => {
    await saveAnnotation(db, page, draft('here'), now);
    const records = recordsOf(500);
    let isSaved = false;
    await importRecords(db, inPieces(records, 200), now, {
      decided: () => {
        void saveAnnotation(db, page, draft('meanwhile'), now).then(() => (isSaved = true));
      },
    });
    expect(isSaved, 'a save gets in between').toBe(true);
    const ids = (await db.annotations.orderBy('sequence').toArray()).map(({ id }) => id);
    expect(ids).toEqual(['here', ...annotationsIn(records).map(({ id }) => id), 'meanwhile']);
    expect((await db.state.get('library'))?.kept).toBe(502);
  });

  it('changes nothing when it is done twice', async () => {
    const records = recordsOf(300);
    await importRecords(db, inPieces(records, 100), now);
    const before = await db.annotations.toArray();
    const outcome = await importRecords(db, inPieces(records, 300), now);
    expect(outcome).toEqual({ added: 0, updated: 0, unchanged: 300, conflicts: 0, ownFacts: 0 });
    expect(await db.annotations.toArray()).toEqual(before);
    expect((await db.state.get('library'))?.kept).toBe(300);
  });

  it('takes nothing when the file fails in the middle, and nothing of it is left', async () => {
    await saveAnnotation(db, page, draft('here'), now);
    const before = await everything();
    async function* broken(): AsyncGenerator<LibraryRecord[], void> {
      yield* inPieces(recordsOf(300), 100);
      throw new Error('The file could not be read any further.');
    }
    await expect(importRecords(db, broken(), now)).rejects.toThrow('any further');
    expect(await everything()).toEqual(before);
  });

  it('takes nothing when everything is deleted while the file is read', async () => {
    async function* interrupted(): AsyncGenerator<LibraryRecord[], void> {
      yield* inPieces(recordsOf(400), 200);
      await deleteEverything(db);
    }
    await expect(importRecords(db, interrupted(), now)).rejects.toThrow('cut short');
    expect(await db.annotations.count()).toBe(0);
    expect(await db.incoming.count()).toBe(0);
  });

  it('is finished later, once, when it was cut short after it was decided', async () => {
    const records = recordsOf(1100);
    const taken = (): void => {
      throw new Error('killed here');
    };
    const cut = importRecords(db, inPieces(records, 400), now, { taken });
    await expect(cut).rejects.toBeInstanceOf(UnfinishedImport);
    expect(await db.incoming.count()).toBeGreaterThan(0);
    expect(await finishImport(db, now)).toEqual({
      added: 1100,
      updated: 0,
      unchanged: 0,
      conflicts: 0,
      ownFacts: 0,
    });
    expect(await db.annotations.orderBy('sequence').toArray()).toEqual(annotationsIn(records));
    expect((await db.state.get('library'))?.kept).toBe(1100);
    expect(await finishImport(db, now)).toBeUndefined();
  });

  it('drops what was read by a page that went before it was decided', async () => {
    await db.incoming.add({ records: recordsOf(5) });
    expect(await finishImport(db, now)).toBeUndefined();
    await importThese(one('one'));
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual(['one']);
  });
});

describe('what the reader says of films', () => {
  const choice = (films: string[]): LibraryRecord => ({ filmChoice: { pageKey: page.pageKey, films } });
  const correction = (filmCorrection: CorrectedFilm): LibraryRecord => ({ filmCorrection });

  it('is taken in with the notes, counted, and brought to the second copy', async () => {
    const said = [
      choice(['wikidata:Q1']),
      correction({ subject: 'her|', names: [], correction: { year: 2013 } }),
    ];
    expect(await importThese(one('one'), ...said)).toMatchObject({ added: 1, ownFacts: 2 });
    expect(await ownFacts(db)).toEqual(said);
    expect((await db.outbox.toArray()).at(-1)).toMatchObject({ ownFacts: true });
  });

  it('changes nothing when it comes twice', async () => {
    const said = [choice([]), correction({ subject: 'her|', names: ['a'], correction: { year: 2013 } })];
    await importThese(...said);
    const before = [await db.outbox.count(), await ownFacts(db)];
    expect(await importThese(...said)).toMatchObject({ ownFacts: 0 });
    expect([await db.outbox.count(), await ownFacts(db)]).toEqual(before);
  });

  it('of a file never takes the place of what they say here, and adds what they say nothing of', async () => {
    await keepChoice(db, page.pageKey, ['wikidata:Q1']);
    await keepCorrection(db, ['her|', 'elle|'], { year: 2013 });
    await importThese(
      choice(['tmdb:7']),
      correction({ subject: 'her|', names: ['sie|'], correction: { year: 1999, runningTime: 126 } }),
    );
    expect(await ownFacts(db)).toEqual([
      choice(['wikidata:Q1']),
      correction({
        subject: 'her|',
        names: ['elle|', 'sie|'],
        correction: { year: 2013, runningTime: 126 },
      }),
    ]);
  });
});

describe('an annotation that is here already', () => {
  beforeEach(async () => {
    await saveAnnotation(db, page, draft('one', { note: 'mine' }), now);
  });

  it('is replaced by a higher revision, in its place', async () => {
    await saveAnnotation(db, page, draft('two'), now);
    const outcome = await importThese(one('one', { revision: 4, note: 'newer', sequence: 9 }));
    expect(outcome).toMatchObject({ added: 0, updated: 1 });
    expect(await db.annotations.get('one')).toMatchObject({ note: 'newer', revision: 4, sequence: 1 });
    expect((await db.outbox.toArray()).at(-1)).toMatchObject({ blocks: [0], pageKeys: [page.pageKey] });
  });

  it('stays before a lower revision', async () => {
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine, and more' }), now);
    expect(await importThese(one('one', { note: 'older' }))).toMatchObject({ unchanged: 1 });
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ note: 'mine, and more' }]);
  });

  it('stays beside other words of the same revision, which come once', async () => {
    for (const conflicts of [1, 0]) {
      expect(await importThese(one('one', { note: 'theirs' }))).toMatchObject({ conflicts });
    }
    const notes = (await annotationsOfPage(db, page.pageKey)).map(({ note }) => note);
    expect(notes.sort()).toEqual(['mine', 'theirs']);
    expect((await db.state.get('library'))?.kept).toBe(2);
  });

  it('takes on what was written behind its words', async () => {
    await importThese(one('one', { note: 'mine, all mine' }));
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([
      { note: 'mine, all mine', revision: 2 },
    ]);
  });

  it('comes out of the trash, since a file is taken in for what stands in it', async () => {
    await deleteAnnotation(db, 'one', now);
    expect(await importThese(one('one', { note: 'mine' }))).toMatchObject({ updated: 1 });
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ id: 'one', note: 'mine' }]);
    expect((await db.state.get('library'))?.kept).toBe(1);
  });

  it('is never deleted by a file', async () => {
    await importThese(one('one', { revision: 7, note: 'mine', deletedAt: now }));
    expect(await annotationsOfPage(db, page.pageKey)).toHaveLength(1);
    expect((await db.state.get('library'))?.kept).toBe(1);
  });
});

it('gives every annotation a number of its own whatever numbers stand in the file, in the order of the file', async () => {
  const sequence = fc.oneof(fc.nat(5), fc.constantFrom(2 ** 52, Number.MAX_SAFE_INTEGER, 1000));
  await fc.assert(
    fc.asyncProperty(fc.array(sequence, { maxLength: 12 }), fc.boolean(), async (sequences, isFilled) => {
      const other = new LibraryDatabase(`test-${crypto.randomUUID()}`);
      try {
        if (isFilled) await saveAnnotation(other, page, draft('here'), now);
        const records = sequences.map((given, at) => one(`note ${at}`, { sequence: given }));
        await importRecords(other, inPieces(records, 5), now);
        const rows = await other.annotations.orderBy('sequence').toArray();
        expect(rows.map(({ id }) => id)).toEqual([
          ...(isFilled ? ['here'] : []),
          ...sequences.map((_, at) => `note ${at}`),
        ]);
        const numbers = rows.map((row) => row.sequence);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(numbers.every((number) => Number.isSafeInteger(number) && number > 0)).toBe(true);
        const state = await other.state.get('library');
        expect(state?.sequence ?? 0).toBeGreaterThanOrEqual(numbers.at(-1) ?? 0);
        expect(state?.kept ?? 0).toBe(rows.length);
      } finally {
        await other.delete();
      }
    }),
    { numRuns: 30 },
  );
});
