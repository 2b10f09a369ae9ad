import browser from 'webextension-polyfill';
import { annotationsOfPage } from '@/storage/annotations';
import type { LibraryDatabase } from '@/storage/db';
import { keptPageIndexKey } from '@/storage/records/page-key';
import { showCount } from './badge';
import { tabsShowing } from './open-pages';
import { askAnnotator } from './annotator-requests';
import type { Announcement } from './protocol';

/** Tells the extension's own pages; that none is open is no failure. */
export async function announce(announcement: Announcement): Promise<void> {
  await browser.runtime.sendMessage(announcement).catch(() => undefined);
}

async function bringPage(db: LibraryDatabase, pageKey: string): Promise<void> {
  const annotations = await annotationsOfPage(db, pageKey);
  const indexKey = keptPageIndexKey(pageKey);
  if (annotations.length > 0) await browser.storage.local.set({ [indexKey]: 1 });
  else await browser.storage.local.remove(indexKey);
  for (const tabId of await tabsShowing(pageKey)) {
    // A tab may have left the page since; only one that still answers gets its badge.
    const shown = await askAnnotator(tabId, 'page.annotations', { annotations });
    if (shown.ok) await showCount(tabId, annotations.length);
  }
  await announce({ event: 'page.changed', pageKey });
}

/**
 * Brings what was committed to the detector's index, the badges, the open pages and panels. Rows leave the outbox only afterwards, so that a
 * worker stopped in between does it again; doing it twice changes nothing.
 */
export async function drainOutbox(db: LibraryDatabase): Promise<void> {
  const rows = await db.outbox.toArray();
  for (const pageKey of new Set(rows.map((row) => row.pageKey))) await bringPage(db, pageKey);
  await db.outbox.bulkDelete(rows.map((row) => row.id));
}
