import type { LibraryDatabase } from '@/storage/db';
import { keepOrphans } from '@/storage/orphans';
import { askReport, type KeyedReport } from './annotator-requests';

/** Waited before each further look, in milliseconds: a page looks for its passages as soon as it has them, but may be busy. */
const pausesBefore = [0, 300, 2000];

/** Learns which passages a page has not found that was just given its annotations. Of a page that does not say so in time it is learned at the next visit. */
export async function learnOrphans(db: LibraryDatabase, tabId: number, first: KeyedReport): Promise<void> {
  if (await keepOrphans(db, first)) return;
  for (const pause of pausesBefore) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const report = await askReport(tabId);
    if (report?.pageKey !== first.pageKey) return;
    if (await keepOrphans(db, report)) return;
  }
}
