import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const keyPath = v.union([v.string(), v.array(v.string())]);
const oldLibrary = v.object({
  version: v.number(),
  stores: v.record(
    v.string(),
    v.object({
      keyPath,
      autoIncrement: v.boolean(),
      indexes: v.array(v.object({ name: v.string(), keyPath, unique: v.boolean(), multiEntry: v.boolean() })),
      rows: v.array(v.looseObject({})),
    }),
  ),
});

/** A database as a released version left it. */
export type OldLibrary = v.InferOutput<typeof oldLibrary>;

/** The database that a version of the schema left. */
export function readOldLibrary(version: number): OldLibrary {
  const file = join(import.meta.dirname, '../fixtures/libraries', `version-${version}.json`);
  return v.parse(oldLibrary, JSON.parse(readFileSync(file, 'utf8')));
}

/** Makes such a database, with the interface of the browser alone; runs in a page too. Rows are put `times` times, each time under other ids and numbers. */
export async function makeOldLibrary({
  name,
  library,
  times,
}: {
  name: string;
  library: OldLibrary;
  times: number;
}): Promise<void> {
  const opening = indexedDB.open(name, library.version);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath: path, autoIncrement, indexes }] of Object.entries(library.stores)) {
      const store = opening.result.createObjectStore(table, { keyPath: path, autoIncrement });
      for (const { name: index, keyPath: of, unique, multiEntry } of indexes)
        store.createIndex(index, of, { unique, multiEntry });
    }
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(String(opening.error)));
  });
  const batch = 1000;
  for (let begin = 0; begin < times; begin += batch) {
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'relaxed' });
    for (const [table, { rows }] of Object.entries(library.stores)) {
      const store = transaction.objectStore(table);
      if (table !== 'annotations') {
        for (const row of rows) store.put(row);
        continue;
      }
      for (let time = begin; time < Math.min(times, begin + batch); time += 1) {
        for (const [at, row] of rows.entries()) {
          const copy = { id: `${String(row['id'])} ${time}`, sequence: time * rows.length + at + 1 };
          store.put(time === 0 ? row : { ...row, ...copy });
        }
      }
    }
    const counters = library.stores['counters'] && transaction.objectStore('counters');
    const made = library.stores['annotations']?.rows.length ?? 0;
    if (counters) counters.put({ name: 'sequence', value: times * made });
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new Error(String(transaction.error)));
    });
  }
  db.close();
}
