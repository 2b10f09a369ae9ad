import { type LibraryState, newState } from '@/storage/state';
import type { Reader } from './driver/reader';
import { generateLibrary, type LibraryBatch, type LibraryPlan } from '../generator/library';
import { expect } from './test';

/** Puts a generated library into an installed extension, straight into its database; pages that are open do not hear of it. */
export async function fillLibrary(reader: Reader, plan: LibraryPlan): Promise<void> {
  // The popup opens the database first, so that its tables are there.
  const tab = await reader.openExtensionPage('popup.html');
  await expect.poll(() => tab.page.text()).toContain('All films');
  const first = newState();
  for (const batch of generateLibrary(plan)) await tab.evaluate(putBatch, { batch, first });
  await tab.close();
}

/** Runs in the extension's origin. */
async function putBatch({ batch, first }: { batch: LibraryBatch; first: LibraryState }): Promise<void> {
  const settle = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const db = await settle(indexedDB.open('cinemargin'));
  const tables = ['films', 'reviews', 'annotations'] as const;
  const transaction = db.transaction([...tables, 'state'], 'readwrite', { durability: 'relaxed' });
  for (const table of tables) for (const row of batch[table]) transaction.objectStore(table).put(row);
  // What the library knows of itself goes with its rows, so that it can be written on afterwards.
  const states = transaction.objectStore('state');
  const known: unknown = await settle<unknown>(states.get('library'));
  const state: LibraryState = { ...first, ...(typeof known === 'object' ? known : {}) };
  state.sequence = batch.annotations.at(-1)?.sequence ?? state.sequence;
  state.kept += batch.annotations.filter(({ deletedAt }) => deletedAt === undefined).length;
  states.put(state);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(String(transaction.error)));
  });
  db.close();
}
