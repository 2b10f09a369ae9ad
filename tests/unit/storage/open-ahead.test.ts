import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '@/storage/db';

const script = readFileSync('public/open-ahead.js', 'utf8');

afterEach(() => new LibraryDatabase().delete());

/** Runs the script as a page does; gives its request when that is done. */
async function runAhead(): Promise<IDBOpenDBRequest> {
  const requests: IDBOpenDBRequest[] = [];
  const open = (name: string): IDBOpenDBRequest => {
    const request = indexedDB.open(name);
    requests.push(request);
    return request;
  };
  runInNewContext(script, { indexedDB: { open } });
  await vi.waitFor(() => expect(requests.map(({ readyState }) => readyState)).toEqual(['done']));
  const [request] = requests;
  if (!request) throw new Error('Nothing was opened.');
  return request;
}

it('opens the library that is there, and lets go of it', async () => {
  const db = new LibraryDatabase();
  await db.open();
  db.close();
  const { result } = await runAhead();
  expect(result.name).toBe(db.name);
  expect(result.objectStoreNames).toContain('annotations');
  // Whoever is not closed keeps others from deleting.
  await db.delete();
});

it('makes no library where there is none', async () => {
  expect((await runAhead()).error?.name).toBe('AbortError');
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('cinemargin');
});

it('throws nothing where the browser gives no database', () => {
  expect(() => {
    runInNewContext(script, {});
  }).not.toThrow();
});
