import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import { saveAnnotation } from '@/storage/library';
import { openLibrary } from '@/storage/open';
import { ownFacts } from '@/storage/own-facts';
import { schemaVersions } from '@/storage/schema';
import { SecondCopy } from '@/storage/second-copy/second-copy';
import { makeOldLibrary, type OldLibrary, readOldLibrary } from '../../generator/old-library';
import { MemoryFolder } from './memory-folder';
import { draft } from './sample';

const now = Date.UTC(2026, 0, 1);
const page = {
  pageKey: 'margin-quarterly.example/film/paterson-review',
  url: 'https://a.example/',
  title: '',
};
const released = [1, 2];

let name: string;
let db: LibraryDatabase;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  name = `schema-${crypto.randomUUID()}`;
});

afterEach(async () => {
  await db.delete();
  vi.unstubAllGlobals();
});

function open(): LibraryDatabase {
  const copy = new SecondCopy(new MemoryFolder());
  return openLibrary({ copy, hadNotes: () => Promise.resolve(false) }, name);
}

/** Tables and indexes of a database as the browser gives them. */
function shapeOf(raw: IDBDatabase): unknown {
  const stores = [...raw.objectStoreNames];
  const transaction = raw.transaction(stores);
  return Object.fromEntries(
    stores.map((table) => {
      const { keyPath, autoIncrement, indexNames } = transaction.objectStore(table);
      const indexes = [...indexNames].map((index) => {
        const { name: of, keyPath: path, unique, multiEntry } = transaction.objectStore(table).index(index);
        return { name: of, keyPath: path, unique, multiEntry };
      });
      return [table, { keyPath, autoIncrement, indexes }];
    }),
  );
}

function shapeIn({ stores }: OldLibrary): unknown {
  return Object.fromEntries(
    Object.entries(stores).map(([table, { keyPath, autoIncrement, indexes }]) => [
      table,
      { keyPath, autoIncrement, indexes },
    ]),
  );
}

describe.each(released)('a library that the released version %i of the schema left', (version) => {
  it('has the tables that this source says it had: nothing released is ever changed', async () => {
    db = new LibraryDatabase(name);
    const old = new Dexie(name);
    for (const [index, { stores }] of schemaVersions.slice(0, version).entries()) {
      old.version(index + 1).stores(stores);
    }
    await old.open();
    expect(shapeOf(old.backendDB())).toEqual(shapeIn(readOldLibrary(version)));
    old.close();
  });

  it('opens with every note, page and film as they were, and takes new ones', async () => {
    const library = readOldLibrary(version);
    await makeOldLibrary({ name, library, times: 1 });
    db = open();
    expect(await db.annotations.toArray()).toEqual(library.stores['annotations']?.rows);
    expect(await db.reviews.toArray()).toEqual(library.stores['reviews']?.rows);
    expect(await db.films.toArray()).toEqual(library.stores['films']?.rows);
    const kept = (await db.annotations.toArray()).filter(({ deletedAt }) => deletedAt === undefined).length;
    expect(await db.state.get('library')).toMatchObject({ kept, sequence: 2 });
    const saved = await saveAnnotation(db, page, draft('new'), now);
    expect(saved).toMatchObject({ saved: true, annotation: { sequence: 3 } });
    expect(db.verno).toBe(schemaVersions.length);
  });

  it('is the old one still when its upgrade was cut short, and is whole when it opens again', async () => {
    const library = readOldLibrary(version);
    await makeOldLibrary({ name, library, times: 20 });
    const create = vi.spyOn(IDBDatabase.prototype, 'createObjectStore');
    create.mockImplementation(() => {
      throw new Error('killed here');
    });
    db = open();
    await expect(db.annotations.count()).rejects.toThrow();
    db.close();
    create.mockRestore();
    const raw = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    expect(raw.version).toBe(version * 10);
    expect(shapeOf(raw)).toEqual(shapeIn(library));
    raw.close();
    db = open();
    expect(await db.annotations.count()).toBe(40);
    expect(db.verno).toBe(schemaVersions.length);
  });
});

it('what the reader said of films before it was in the second copy waits to be brought there', async () => {
  const old = new Dexie(name);
  for (const [index, { stores }] of schemaVersions.slice(0, 6).entries())
    old.version(index + 1).stores(stores);
  await old.table('filmChoices').put({ pageKey: page.pageKey, films: ['wikidata:Q1'] });
  await old.table('filmCorrections').put({ subject: 'her|2013', correction: { year: 2013 } });
  old.close();
  db = open();
  expect(await ownFacts(db)).toEqual([
    { filmChoice: { pageKey: page.pageKey, films: ['wikidata:Q1'] } },
    { filmCorrection: { subject: 'her|2013', names: [], correction: { year: 2013 } } },
  ]);
  expect((await db.outbox.toArray()).at(-1)).toMatchObject({ ownFacts: true });
});

it('what waited for delivery in version 2 waits still', async () => {
  const library = readOldLibrary(2);
  const rows = [
    { id: 6, block: 0, pageKey: page.pageKey },
    { id: 7, block: 3 },
  ];
  const outbox = { ...library.stores['outbox'], keyPath: 'id', autoIncrement: true, indexes: [], rows };
  await makeOldLibrary({ name, library: { ...library, stores: { ...library.stores, outbox } }, times: 1 });
  db = open();
  expect(await db.outbox.toArray()).toEqual([
    { id: 6, blocks: [0], pageKeys: [page.pageKey], filmKeys: [] },
    { id: 7, blocks: [3], pageKeys: [], filmKeys: [] },
  ]);
});
