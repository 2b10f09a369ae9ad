import type { LibraryDatabase } from '@/storage/db';
import { keepOrphans } from '@/storage/orphans';
import { askAnnotator } from './annotator-requests';

/** Waited before each look, in milliseconds: a page looks for its passages as soon as it has them, but may be busy. */
const pausesBefore = [0, 300, 2000];

/** Learns which passages a page has not found that was just given its annotations. Of a page that does not say so in time it is learned at the next visit. */
export async function learnOrphans(db: LibraryDatabase, tabId: number, pageKey: string): Promise<void> {
  for (const pause of pausesBefore) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const report = await askAnnotator(tabId, 'page.report', {});
    if (!report.ok || report.value.pageKey !== pageKey) return;
    if (await keepOrphans(db, report.value)) return;
  }
}
