import type { Reader } from './driver/reader';
import { generateLibrary, type LibraryBatch, type LibraryPlan } from '../generator/library';

/** Puts a generated library into an installed extension, straight into its database; pages that are open do not hear of it. */
export async function fillLibrary(reader: Reader, plan: LibraryPlan): Promise<void> {
  // The popup opens the database first, so that its tables are there.
  const tab = await reader.openExtensionPage('popup.html');
  for (const batch of generateLibrary(plan)) await tab.evaluate(putBatch, batch);
  await tab.close();
}

/** Runs in the extension's origin. */
async function putBatch(batch: LibraryBatch): Promise<number> {
  const settle = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const db = await settle(indexedDB.open('cinemargin'));
  const tables = ['films', 'reviews', 'annotations'] as const;
  const transaction = db.transaction([...tables], 'readwrite', { durability: 'relaxed' });
  for (const table of tables) for (const row of batch[table]) transaction.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(new Error(String(transaction.error)));
  });
  db.close();
  return batch.annotations.length;
}
