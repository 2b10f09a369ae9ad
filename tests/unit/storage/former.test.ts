import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import { readRecord, writeRecord } from '@/storage/exchange/lines';
import { exportNotes } from '@/storage/export';
import { importFile } from '@/storage/import-file';
import { importRecords } from '@/storage/import-records';
import { deleteAnnotation, restoreAnnotation, saveAnnotation } from '@/storage/library';
import { openLibrary } from '@/storage/open';
import { type Annotation, type AnnotationDraft, draftOf } from '@/storage/records/annotation';
import { longestFormer, mostFormer } from '@/storage/records/former';
import type { TextSelectors } from '@/storage/records/selectors';
import { SecondCopy } from '@/storage/second-copy/second-copy';
import { writeSecondCopy } from '@/storage/second-copy/write';
import { deleteEverything } from '@/storage/trash';
import { MemoryFolder } from './memory-folder';
import { draft, selectorsAt } from './sample';

const now = Date.UTC(2026, 0, 1);
const page = { pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };
const words = { withoutFilm: '', untitledPage: '', tags: '' };

let db: LibraryDatabase;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  db = new LibraryDatabase(`former-${crypto.randomUUID()}`);
});

afterEach(async () => {
  await db.delete();
  vi.unstubAllGlobals();
});

async function kept(id = 'one'): Promise<Annotation> {
  const annotation = await db.annotations.get(id);
  if (!annotation) throw new Error('It is kept.');
  return annotation;
}

const at = (start: number): TextSelectors => selectorsAt(start, `words ${start}`);

/** Keeps a note, then has it stand at one place after the other. */
async function standAt(...starts: number[]): Promise<Annotation> {
  for (const start of starts) {
    const selectors = at(start);
    const before = await db.annotations.get('one');
    const sent = before ? { ...draftOf(before), selectors } : draft('one', { selectors, note: 'mine' });
    await saveAnnotation(db, page, sent, now);
  }
  return kept();
}

/** As a note on the page as a whole. */
function withoutPlace(of: AnnotationDraft): AnnotationDraft {
  const whole = { ...of };
  delete whole.selectors;
  return whole;
}

async function* stream<Piece>(piece: Piece): AsyncGenerator<Piece, void> {
  yield await Promise.resolve(piece);
}

async function exported(library = db): Promise<string> {
  let text = '';
  for await (const piece of exportNotes(library, 'all', 'json-lines', words)) text += piece;
  return text;
}

describe('the selectors that an annotation had before', () => {
  it('are kept when others take their place, the last first', async () => {
    expect(await standAt(0)).not.toHaveProperty('former');
    expect(await standAt(10, 20)).toMatchObject({ selectors: at(20), former: [at(10), at(0)] });
  });

  it('are at most five, none twice in a row', async () => {
    expect((await standAt(0, 10, 20, 30, 40, 50, 60)).former).toEqual([50, 40, 30, 20, 10].map(at));
    const starts = fc.array(fc.nat(3), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(starts, async (given) => {
        await db.annotations.clear();
        const { former = [] } = await standAt(...given);
        const replaced = given.filter((start, index) => start !== given[index + 1]).slice(0, -1);
        expect(former).toEqual(replaced.reverse().slice(0, mostFormer).map(at));
      }),
      { numRuns: 30 },
    );
  });

  it('stay as they are when anything else is changed, and in the trash and out of it', async () => {
    const { former } = await standAt(0, 10);
    await saveAnnotation(db, undefined, draftOf(await kept(), { note: 'mine, too', colour: 'blue' }), now);
    expect((await kept()).former).toEqual(former);
    await deleteAnnotation(db, 'one', now);
    await restoreAnnotation(db, 'one');
    expect(await kept()).toMatchObject({ note: 'mine, too', former: [at(0)] });
  });

  it('have the last ones of a passage that is kept as a note on the review, once', async () => {
    await saveAnnotation(db, page, withoutPlace(draftOf(await standAt(0, 10))), now);
    expect(await kept()).not.toHaveProperty('selectors');
    expect((await kept()).former).toEqual([at(10), at(0)]);
    expect((await standAt(10, 20)).former).toEqual([at(10), at(0)]);
  });

  it('of whole pages are as many as a line of an export has room for', async () => {
    const half = (start: number): TextSelectors => selectorsAt(start, 'x'.repeat(longestFormer / 2));
    for (const selectors of [half(1), half(2), half(3), at(4)]) {
      const before = await db.annotations.get('one');
      const sent = before ? { ...draftOf(before), selectors } : draft('one', { selectors });
      await saveAnnotation(db, page, sent, now);
    }
    const annotation = await kept();
    expect(annotation.former?.map(({ position }) => position.start)).toEqual([3, 2]);
    expect(readRecord(writeRecord({ annotation }))).toEqual({ record: { annotation } });
  });

  it('are no place that words written elsewhere before bring back', async () => {
    const before = await standAt(0);
    await standAt(10);
    const stale = draftOf(before, { note: 'mine, and more' });
    const first = await saveAnnotation(db, page, stale, now);
    expect(first).toMatchObject({
      annotation: { note: 'mine, and more', selectors: at(10), revision: 3, former: [at(0)] },
    });
    expect(await saveAnnotation(db, page, stale, now), 'a retry changes nothing').toEqual(first);
    await saveAnnotation(db, page, { ...stale, selectors: at(20) }, now);
    expect(await kept(), 'another place is one that was chosen').toMatchObject({
      selectors: at(20),
      former: [at(10), at(0)],
    });
  });

  it('do not go with words that are kept beside them', async () => {
    const before = await standAt(0);
    await standAt(10);
    await saveAnnotation(db, page, draftOf(await kept(), { note: 'other words' }), now);
    const outcome = await saveAnnotation(db, page, draftOf(before, { note: 'theirs' }), now);
    expect(outcome).toMatchObject({ saved: true, annotation: { note: 'theirs', conflictOf: 'one' } });
    expect(outcome).not.toHaveProperty('annotation.former');
    expect(await kept()).toMatchObject({ former: [at(0)] });
  });
});

describe('in a file', () => {
  it('they are the same bytes again after everything was deleted and the file taken in', async () => {
    await standAt(0, 10, 20);
    await saveAnnotation(db, page, draft('whole'), now);
    await saveAnnotation(db, page, withoutPlace(draft('whole', { revision: 1 })), now);
    const before = await db.annotations.toArray();
    const file = await exported();
    expect(file).toContain('"former":[{"position":{"end":18,"start":10');
    await deleteEverything(db, new SecondCopy(new MemoryFolder()));
    const watch = { signal: new AbortController().signal, progress: vi.fn(), decided: vi.fn() };
    const report = await importFile(db, new Blob([file]), now, watch);
    expect(report).toMatchObject({ added: 2, refusedCount: 0, isWhole: true });
    expect(await db.annotations.toArray()).toEqual(before);
    expect(await exported()).toBe(file);
  });

  it('of a higher revision they and those that are here become one row', async () => {
    const here = await standAt(0, 10);
    const taken: Annotation = { ...here, revision: 9, selectors: at(30), former: [at(20), at(0)] };
    const older: Annotation = { ...taken, revision: 10, selectors: at(40) };
    delete older.former;
    const take = (annotation: Annotation) => importRecords(db, stream([{ annotation }]), now);
    await take(taken);
    expect((await kept()).former).toEqual([at(10), at(20), at(0)]);
    await take(older);
    expect((await kept()).former, 'a file of an older version has none').toEqual([30, 10, 20, 0].map(at));
  });

  it.each<[string, TextSelectors[]]>([
    ['none', []],
    ['more than are kept', [1, 2, 3, 4, 5, 6].map(at)],
    ['more words than are kept', [1, 2, 3].map((start) => selectorsAt(start, 'x'.repeat(longestFormer / 2)))],
    ['one with a passage below zero', [at(-1)]],
  ])('%s are refused', async (_what, former) => {
    const annotation = { ...(await standAt(0)), former };
    expect(readRecord(writeRecord({ annotation }))).toHaveProperty('refused');
  });
});

it('the second copy brings them back with a lost database', async () => {
  const copy = new SecondCopy(new MemoryFolder());
  const name = `former-${crypto.randomUUID()}`;
  const open = (): LibraryDatabase => openLibrary({ copy, hadNotes: () => Promise.resolve(false) }, name);
  await db.delete();
  db = open();
  const before = await standAt(0, 10);
  await writeSecondCopy(db, copy, await db.outbox.toArray(), now);
  db.close();
  await Dexie.delete(name);
  db = open();
  expect(await kept()).toEqual(before);
});
