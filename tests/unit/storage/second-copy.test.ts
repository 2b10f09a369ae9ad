import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotationsOfPage, newestAnnotations } from '@/storage/annotations';
import { observeNotes } from '@/storage/collection';
import { LibraryDatabase } from '@/storage/db';
import { deleteAnnotation, saveAnnotation } from '@/storage/library';
import { exportNotes } from '@/storage/export';
import { isNewerLibrary, openLibrary } from '@/storage/open';
import { keepChoice, keepCorrection, ownFacts } from '@/storage/own-facts';
import { exportSecondCopy } from '@/storage/second-copy/export';
import { SecondCopy } from '@/storage/second-copy/second-copy';
import { writeSecondCopy } from '@/storage/second-copy/write';
import { deleteEverything, purgeTrash } from '@/storage/trash';
import { MemoryFolder } from './memory-folder';
import { draft, readingOf } from './sample';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 0, 1);
const page = {
  pageKey: 'a.example/her',
  url: 'https://a.example/her',
  title: 'Her',
  reading: readingOf('Her', 2013),
};

let name: string;
let folder: MemoryFolder;
let copy: SecondCopy;
let db: LibraryDatabase;
let hadNotes: boolean;

/** Opens the library as a browser's next start does. */
function open(): LibraryDatabase {
  return openLibrary({ copy, hadNotes: () => Promise.resolve(hadNotes) }, name);
}

/** What the background does behind each change. */
async function deliver(): Promise<void> {
  const rows = await db.outbox.toArray();
  await writeSecondCopy(db, copy, rows, now);
  await db.outbox.clear();
}

async function loseDatabase(): Promise<void> {
  db.close();
  await Dexie.delete(name);
  db = open();
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  name = `test-${crypto.randomUUID()}`;
  folder = new MemoryFolder();
  copy = new SecondCopy(folder);
  hadNotes = false;
  db = open();
});

afterEach(async () => {
  await db.delete();
  vi.unstubAllGlobals();
});

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

it('leaves as a file like the library itself, to the byte, for a reader whose database does not open', async () => {
  const other = { ...page, pageKey: 'b.example/up', reading: readingOf('Up', 2009) };
  for (let index = 0; index < 600; index += 1)
    await saveAnnotation(db, index % 7 === 0 ? other : page, draft(`note ${index}`), now);
  await deleteAnnotation(db, 'note 300', now);
  await keepChoice(db, page.pageKey, ['wikidata:Q1']);
  await deliver();
  const saved = await joined(exportSecondCopy(copy));
  const words = { withoutFilm: '', untitledPage: '', tags: '' };
  expect(saved).toBe(await joined(exportNotes(db, 'all', 'json-lines', words)));
  expect(saved).not.toContain('"note 300"');
});

describe('a database that the browser has lost', () => {
  it('comes back whole from the second copy before anything is read, and says how many notes did', async () => {
    for (const id of ['one', 'two', 'three'])
      await saveAnnotation(db, page, draft(id, { note: `note ${id}` }), now);
    await deleteAnnotation(db, 'two', now);
    await deliver();
    const [annotations, reviews, films] = await Promise.all([
      db.annotations.toArray(),
      db.reviews.toArray(),
      db.films.toArray(),
    ]);
    await loseDatabase();
    expect(await db.annotations.toArray()).toEqual(annotations);
    expect(await db.reviews.toArray()).toEqual(reviews);
    expect(await db.films.toArray()).toEqual(films);
    expect(await db.state.get('library')).toMatchObject({ kept: 2, sequence: 3, restored: { count: 2 } });
    expect(await db.outbox.count()).toBeGreaterThan(0);
  });

  it('says nothing of a restoration at a first start, and never of notes that are not there', async () => {
    expect(await newestAnnotations(db, 10)).toEqual([]);
    const state = await db.state.get('library');
    expect(state).toMatchObject({ kept: 0 });
    expect(state).not.toHaveProperty('restored');
    expect(state).not.toHaveProperty('lost');
  });

  it('says that notes are gone when there is no second copy but the page index names some', async () => {
    hadNotes = true;
    expect(await newestAnnotations(db, 10)).toEqual([]);
    expect(await db.state.get('library')).toHaveProperty('lost');
  });

  it('is restored from the blocks alone when the copy no longer says whose it is', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    for (const file of folder.files.keys())
      if (file.startsWith('state')) folder.files.set(file, new Uint8Array(3));
    await loseDatabase();
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ id: 'one' }]);
  });

  it('keeps what was written since, behind what comes back', async () => {
    for (const id of ['one', 'two']) await saveAnnotation(db, page, draft(id), now);
    await deliver();
    db.close();
    await Dexie.delete(name);
    // The browser goes on writing into the new, empty database before anybody compares the two.
    const unchecked = new LibraryDatabase(name);
    await saveAnnotation(unchecked, page, draft('since'), now);
    unchecked.close();
    db = open();
    const newest = await newestAnnotations(db, 10);
    expect(newest.map(({ id, sequence }) => [id, sequence])).toEqual([
      ['since', 3],
      ['two', 2],
      ['one', 1],
    ]);
  });

  it('comes back also when the restoration itself was cut short', async () => {
    for (let index = 0; index < 300; index += 1) await saveAnnotation(db, page, draft(`note ${index}`), now);
    await deliver();
    db.close();
    await Dexie.delete(name);
    const read = folder.read;
    folder.read = (file) => {
      if (file.startsWith('block-1')) throw new Error('killed here');
      return read(file);
    };
    const cut = open();
    await expect(cut.annotations.count()).rejects.toThrow();
    cut.close();
    folder.read = read;
    db = open();
    expect(await db.annotations.count()).toBe(300);
    expect(await db.state.get('library')).toMatchObject({ kept: 300, sequence: 300 });
  });
});

describe('a database that went back to an earlier state', () => {
  it('gets what it forgot from the second copy, and keeps what is newer', async () => {
    await saveAnnotation(db, page, draft('one', { note: 'mine' }), now);
    await deliver();
    const before = { annotations: await db.annotations.toArray(), state: await db.state.toArray() };
    await saveAnnotation(db, page, draft('one', { revision: 1, note: 'mine, and more' }), now);
    await saveAnnotation(db, page, draft('two'), now);
    await deliver();
    await db.annotations.clear();
    await db.annotations.bulkPut(before.annotations);
    await db.state.bulkPut(before.state);
    db.close();
    db = open();
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([
      { id: 'one', note: 'mine, and more' },
      { id: 'two' },
    ]);
  });
});

describe('what the reader says of films', () => {
  const said = [
    { filmChoice: { pageKey: page.pageKey, films: ['wikidata:Q1'] } },
    { filmCorrection: { subject: 'wikidata:Q1', names: ['her|2013'], correction: { runningTime: 126 } } },
  ];

  beforeEach(async () => {
    await keepChoice(db, page.pageKey, ['wikidata:Q1']);
    await keepCorrection(db, ['wikidata:Q1', 'her|2013'], { runningTime: 126 });
    await deliver();
  });

  it('comes back with a lost database, though no note was ever kept, and is brought on again', async () => {
    for (const losses of [1, 2]) {
      await loseDatabase();
      expect(await ownFacts(db), `lost ${losses} times`).toEqual(said);
      expect(await db.state.get('library')).not.toHaveProperty('restored');
      await deliver();
    }
  });

  it('comes back also from a copy that no longer says whose it is', async () => {
    for (const file of folder.files.keys()) if (file.startsWith('state')) folder.files.delete(file);
    await loseDatabase();
    expect(await ownFacts(db)).toEqual(said);
  });

  it('does not come back where it was taken back', async () => {
    await keepChoice(db, page.pageKey, undefined);
    await keepCorrection(db, ['wikidata:Q1', 'her|2013'], {});
    await deliver();
    await loseDatabase();
    expect(await ownFacts(db)).toEqual([]);
    expect([...folder.files.keys()].filter((file) => file.startsWith('own-facts'))).toEqual([]);
  });

  it('is what was said last in a database that went back to an earlier state', async () => {
    const before = await Promise.all([
      db.state.toArray(),
      db.filmChoices.toArray(),
      db.filmCorrections.toArray(),
    ]);
    await keepChoice(db, page.pageKey, undefined);
    await keepCorrection(db, ['wikidata:Q1'], { runningTime: 127 });
    await deliver();
    await Promise.all([
      db.state.bulkPut(before[0]),
      db.filmChoices.bulkPut(before[1]),
      db.filmCorrections.bulkPut(before[2]),
    ]);
    db.close();
    db = open();
    expect(await ownFacts(db)).toEqual([
      { filmCorrection: { subject: 'wikidata:Q1', names: ['her|2013'], correction: { runningTime: 127 } } },
    ]);
  });

  it('since a loss that nobody had noticed yet stays, beside what comes back', async () => {
    db.close();
    await Dexie.delete(name);
    const unchecked = new LibraryDatabase(name);
    await keepChoice(unchecked, page.pageKey, []);
    unchecked.close();
    db = open();
    expect(await ownFacts(db)).toEqual([{ filmChoice: { pageKey: page.pageKey, films: [] } }, said[1]]);
  });

  it('goes for good with everything, delivered or not', async () => {
    await deleteEverything(db, copy);
    await loseDatabase();
    expect(await ownFacts(db)).toEqual([]);
    await deliver();
    await loseDatabase();
    expect(await ownFacts(db)).toEqual([]);
    expect([...folder.files.keys()].filter((file) => !file.startsWith('state'))).toEqual([]);
  });

  it('is written anew when the copy is missing', async () => {
    folder.files.clear();
    db.close();
    db = open();
    await db.open();
    await deliver();
    await loseDatabase();
    expect(await ownFacts(db)).toEqual(said);
  });
});

describe('what the reader deleted', () => {
  it('does not come back after it was purged', async () => {
    for (const id of ['one', 'two']) await saveAnnotation(db, page, draft(id), now);
    await deleteAnnotation(db, 'one', now);
    await deliver();
    await purgeTrash(db, now + day, copy);
    expect(await purgeTrash(db, now + 31 * day, copy)).toBe(1);
    await deliver();
    await loseDatabase();
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual(['two']);
    for (const bytes of folder.files.values())
      expect(new TextDecoder().decode(bytes)).not.toContain('called one');
  });

  it('does not come back after it was purged and the database was lost before the second copy had followed', async () => {
    for (const id of ['one', 'two']) await saveAnnotation(db, page, draft(id), now);
    await deleteAnnotation(db, 'one', now);
    await deliver();
    await purgeTrash(db, now + day, copy);
    expect(await purgeTrash(db, now + 31 * day, copy)).toBe(1);
    await loseDatabase();
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual(['two']);
    await loseDatabase();
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual(['two']);
  });

  it('does not come back after everything was deleted and the database was lost before the second copy had followed', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    await deleteEverything(db, copy);
    hadNotes = true;
    for (const losses of [1, 2]) {
      await loseDatabase();
      expect(await db.annotations.count(), `lost ${losses} times`).toBe(0);
      expect(await db.state.get('library'), 'nobody speaks of a loss').not.toHaveProperty('lost');
    }
    await saveAnnotation(db, page, draft('new'), now);
    await deliver();
    await loseDatabase();
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual(['new']);
  });

  it('does not come back after everything was deleted twice before the second copy had followed', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    await deleteEverything(db, copy);
    await deleteEverything(db, copy);
    db.close();
    db = open();
    await db.open();
    await loseDatabase();
    expect(await db.annotations.count()).toBe(0);
  });

  it('is all there again when the deletion was not committed, whatever befalls the database then', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementationOnce(() => {
      throw new Error('The disk is full.');
    });
    await expect(deleteEverything(db, copy)).rejects.toThrow('full');
    await loseDatabase();
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual(['one']);
  });

  it('is all there again when the browser was killed before the deletion was committed', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    const { epoch = '' } = (await db.state.get('library')) ?? {};
    await copy.writeGone({ epochs: [epoch], annotations: [] });
    db.close();
    db = open();
    expect(await db.annotations.count()).toBe(1);
    await loseDatabase();
    expect((await db.annotations.toArray()).map(({ id }) => id)).toEqual(['one']);
  });

  it('is not deleted when the second copy cannot be told', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    folder.mode = 'refuses';
    await expect(deleteEverything(db, copy)).rejects.toThrow();
    folder.mode = 'sound';
    expect(await db.annotations.count()).toBe(1);
  });

  it('comes back when it was kept anew', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deleteAnnotation(db, 'one', now);
    await deliver();
    await purgeTrash(db, now + day, copy);
    expect(await purgeTrash(db, now + 31 * day, copy)).toBe(1);
    await saveAnnotation(db, page, draft('one', { note: 'again' }), now);
    await deliver();
    await loseDatabase();
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ id: 'one', note: 'again' }]);
  });

  it('does not come back after everything was deleted, delivered or not', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    await deleteEverything(db, copy);
    db.close();
    db = open();
    expect(await db.annotations.count()).toBe(0);
    await deliver();
    await loseDatabase();
    expect(await db.annotations.count()).toBe(0);
    expect(await db.state.get('library')).not.toHaveProperty('restored');
  });
});

describe('the second copy', () => {
  it.each(['refuses', 'lies'] as const)('keeps the former block whole when the disk %s', async (mode) => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    await saveAnnotation(db, page, draft('two'), now);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      folder.mode = mode;
      await expect(deliver()).rejects.toThrow();
    }
    folder.mode = 'sound';
    await loseDatabase();
    expect(await annotationsOfPage(db, page.pageKey)).toMatchObject([{ id: 'one' }]);
  });

  it('holds each note once however often a block is written, and is swept of what a killed browser left', async () => {
    for (let round = 0; round < 5; round += 1) {
      await saveAnnotation(db, page, draft('one', { revision: round, note: 'x'.repeat(round + 1) }), now);
      await deliver();
    }
    folder.files.set('block-0.a.crswap', new Uint8Array(9));
    await copy.sweep();
    expect([...folder.files.keys()].map((file) => file.slice(0, -2)).sort()).toEqual(['block-0', 'state']);
    const blocks = [];
    for await (const lines of copy.readBlocks()) blocks.push(lines.length);
    expect(blocks).toEqual([3]);
  });

  it('is written anew when it is missing', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    await deliver();
    folder.files.clear();
    db.close();
    db = open();
    await deliver();
    await loseDatabase();
    expect(await db.annotations.count()).toBe(1);
  });
});

describe('schemas', () => {
  it('of version 1 open with every note, their order and their number', async () => {
    db.close();
    const old = new Dexie(name);
    await Dexie.delete(name);
    old.version(1).stores({
      annotations: '&id, [pageKey+sequence], [filmKey+sequence], sequence, deletedAt',
      reviews: '&pageKey, filmKey',
      films: '&key',
      outbox: '++id',
      counters: '&name',
    });
    const rows = ['one', 'two', 'three'].map((id, index) => ({
      ...draft(id, { revision: 1 }),
      pageKey: page.pageKey,
      filmKey: '',
      sequence: index + 1,
      createdAt: now,
      updatedAt: now,
      ...(id === 'two' && { deletedAt: now }),
    }));
    await old.table('annotations').bulkAdd(rows);
    await old.table('counters').add({ name: 'sequence', value: 3 });
    await old.table('outbox').add({ pageKey: page.pageKey });
    old.close();
    db = open();
    expect((await newestAnnotations(db, 9)).map(({ id }) => id)).toEqual(['three', 'one']);
    expect(await db.state.get('library')).toMatchObject({ kept: 2, sequence: 3 });
    await saveAnnotation(db, page, draft('four'), now);
    expect(await db.annotations.get('four')).toMatchObject({ sequence: 4 });
    await deliver();
    await loseDatabase();
    expect(await db.annotations.count()).toBe(4);
  });

  it('of a newer version are refused and left as they are', async () => {
    await saveAnnotation(db, page, draft('one'), now);
    db.close();
    const newer = new Dexie(name);
    newer.version(9).stores({ annotations: '&id, sequence', novelties: '&id' });
    await newer.open();
    newer.close();
    db = open();
    const failure: unknown = await db.annotations.count().catch((error: unknown) => error);
    expect(isNewerLibrary(failure)).toBe(true);
    const told = await new Promise((resolve) => observeNotes(db, ['one']).subscribe(resolve, resolve));
    expect(isNewerLibrary(told), 'who follows the library is told').toBe(true);
    const again = new Dexie(name);
    await again.open();
    expect(again.verno).toBe(9);
    expect(await again.table('annotations').count()).toBe(1);
    again.close();
  });
});
