import type { ImportFailure, ImportReport, ImportWatch } from '@/components/ImportNotes';
import { ask } from '@/entrypoints/background/protocol';
import type { LibraryDatabase } from '@/storage/db';
import { importFile, UnreadableFile } from '@/storage/import-file';
import { UnfinishedImport } from '@/storage/import-records';
import { LibrarySearch } from '@/storage/search/library-search';
import { DiskFull } from '@/storage/free-space';

function failureOf(error: unknown, { signal }: ImportWatch): ImportFailure {
  if (error instanceof UnreadableFile) return error.reason;
  if (error instanceof UnfinishedImport) return 'unfinished';
  if (error instanceof DiskFull) return 'disk-full';
  return signal.aborted ? 'stopped' : 'failed';
}

/** Takes a chosen file into the library, brings it to everything that follows from it, and makes the next search quick. */
export async function takeFile(
  db: LibraryDatabase,
  file: Blob,
  watch: ImportWatch,
): Promise<ImportReport | { failed: ImportFailure }> {
  try {
    return await importFile(db, file, Date.now(), watch);
  } catch (error) {
    return { failed: failureOf(error, watch) };
  } finally {
    void ask('library.written', {}).then(() => new LibrarySearch(db).prepare(new AbortController().signal));
  }
}
