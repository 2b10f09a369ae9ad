import type { LibraryDatabase } from '@/storage/db';
import { finishImport } from '@/storage/import-records';
import { drainOutbox } from './outbox';

/** Takes over an import whose page went, waiting for one that is still at it, and delivers what it brought. Never throws: what fails is tried later. */
export async function takeOverImport(db: LibraryDatabase): Promise<void> {
  try {
    if (await finishImport(db, Date.now())) await drainOutbox(db);
  } catch (error) {
    console.warn('Cinemargin: an import waits to be finished.', error);
  }
}
