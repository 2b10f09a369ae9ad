import browser from 'webextension-polyfill';
import { annotationsOfPage } from '@/storage/annotations';
import type { LibraryDatabase, OutboxRow } from '@/storage/db';
import { keptPageIndexKey } from '@/storage/records/page-key';
import { forgetTouchedBlocks } from '@/storage/search/blocks';
import { originPrivateCopy, type SecondCopy } from '@/storage/second-copy/second-copy';
import { writeSecondCopy } from '@/storage/second-copy/write';
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

interface Delivery {
  rows: OutboxRow[];
  /** Why the second copy could not be written. */
  failure?: unknown;
}

async function copyOut(db: LibraryDatabase, copy: SecondCopy): Promise<Delivery> {
  const rows = await db.outbox.toArray();
  const last = rows.at(-1);
  if (!last) return { rows };
  try {
    await writeSecondCopy(db, copy, new Set(rows.map(({ block }) => block)), last.id, Date.now());
    return { rows };
  } catch (failure) {
    console.warn('Cinemargin: the second copy waits for the next delivery.', failure);
    return { rows, failure };
  }
}

async function bringPages(db: LibraryDatabase, { rows, failure }: Delivery): Promise<void> {
  const pageKeys = new Set(rows.flatMap(({ pageKey }) => (pageKey === undefined ? [] : [pageKey])));
  await Promise.all([...pageKeys].map((pageKey) => bringPage(db, pageKey)));
  await forgetTouchedBlocks(db, rows);
  if (failure === undefined) await db.outbox.bulkDelete(rows.map(({ id }) => id));
}

let lastCopy: Promise<unknown> = Promise.resolve();

/**
 * Brings what was committed to the second copy; behind that, to the detector's index, the badges, the open pages and panels. Rows leave the
 * outbox only when all of it is done, so that a worker stopped in between does it again; doing it twice changes nothing. One copy follows the other,
 * since an older block must not be written over a newer one.
 * @returns whether all that was committed before stands in the second copy too. Never throws.
 */
export async function drainOutbox(db: LibraryDatabase, copy = originPrivateCopy()): Promise<boolean> {
  const copied = lastCopy.then(() => copyOut(db, copy));
  lastCopy = copied.catch(() => undefined);
  try {
    const delivery = await copied;
    bringPages(db, delivery).catch((error: unknown) =>
      console.warn('Cinemargin: a page was not told.', error),
    );
    return delivery.failure === undefined;
  } catch (error) {
    console.warn('Cinemargin: the library could not be read.', error);
    return false;
  }
}
