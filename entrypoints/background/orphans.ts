import type { LibraryDatabase } from '@/storage/db';
import { keepOrphans } from '@/storage/orphans';
import { askAnnotator } from './annotator-requests';
import type { PageReport } from './protocol';

/** Waited before each further look, in milliseconds: a page looks for its passages as soon as it has them, but may be busy. */
const pausesBefore = [0, 300, 2000];

/** Learns which passages a page has not found that was just given its annotations. Of a page that does not say so in time it is learned at the next visit. */
export async function learnOrphans(db: LibraryDatabase, tabId: number, first: PageReport): Promise<void> {
  if (await keepOrphans(db, first)) return;
  for (const pause of pausesBefore) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const report = await askAnnotator(tabId, 'page.report', {});
    if (!report.ok || report.value.pageKey !== first.pageKey) return;
    if (await keepOrphans(db, report.value)) return;
  }
}
