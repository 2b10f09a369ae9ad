import browser from 'webextension-polyfill';
import { annotationsOfPage } from '@/storage/annotations';
import type { LibraryDatabase } from '@/storage/db';
import type { Annotation } from '@/storage/records/annotation';
import { keptPageIndexKey } from '@/storage/records/page-key';
import { forgetTouchedBlocks } from '@/storage/search/blocks';
import { settleGone, withLibraryAlone } from '@/storage/second-copy/gone';
import { originPrivateCopy, type SecondCopy } from '@/storage/second-copy/second-copy';
import { writeSecondCopy } from '@/storage/second-copy/write';
import type { OutboxRow } from '@/storage/state';
import { announce } from './announcements';
import { showBadge } from './badge';
import { openPages } from './open-pages';
import { askAnnotator, askReport } from './annotator-requests';

/** So many blocks go to the second copy in one turn; between two turns the block of a save goes first. */
const blocksPerTurn = 16;

async function tellTabs(tabIds: number[], pageKey: string, annotations: Annotation[]): Promise<void> {
  const showing: number[] = [];
  for (const tabId of tabIds) {
    if ((await askAnnotator(tabId, 'page.annotations', { annotations })).ok) showing.push(tabId);
  }
  await announce(tabIds, { event: 'page.changed', pageKey });
  // A tab may have left the page since; only one that still answers gets its badge.
  for (const tabId of showing) {
    const report = await askReport(tabId);
    if (report) await showBadge(tabId, annotations.length, report);
  }
}

/** Has the detector know that notes are kept for a page. That it cannot be told is no failure: the outbox tells it again. */
export async function indexPage(pageKey: string): Promise<void> {
  await browser.storage.local.set({ [keptPageIndexKey(pageKey)]: 1 }).catch(() => undefined);
}

/** Brings pages to the detector's index, and to the tabs and panels that show them. */
async function bringPages(db: LibraryDatabase, pageKeys: string[]): Promise<void> {
  if (pageKeys.length === 0) return;
  const annotations = await Promise.all(pageKeys.map((pageKey) => annotationsOfPage(db, pageKey)));
  const indexKeys = pageKeys.map(keptPageIndexKey);
  const isKept = (_: unknown, at: number): boolean => (annotations[at]?.length ?? 0) > 0;
  await browser.storage.local.set(Object.fromEntries(indexKeys.filter(isKept).map((key) => [key, 1])));
  await browser.storage.local.remove(indexKeys.filter((key, at) => !isKept(key, at)));
  const open = await openPages();
  await Promise.all(
    pageKeys.map(async (pageKey, at) => {
      const tabIds = open.get(pageKey);
      if (tabIds) await tellTabs(tabIds, pageKey, annotations[at] ?? []);
    }),
  );
}

/** Goes on where a background that was stopped has left off. Never throws. */
export async function resumeDelivery(db: LibraryDatabase): Promise<void> {
  const waiting = await db.outbox.count().catch(() => 0);
  if (waiting > 0) await drainOutbox(db);
}

let lastTurn: Promise<unknown> = Promise.resolve();

/** One copy follows the other, since an older block must not be written over a newer one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = lastTurn.then(work);
  lastTurn = done.catch(() => undefined);
  return done;
}

interface Delivery {
  rows: OutboxRow[];
  /** Whether the second copy holds what the rows name. */
  isCopied: boolean;
}

/**
 * Brings rows of the outbox to the second copy, as they are when their turn comes.
 * @param hold called as soon as the copy holds them; clearing up behind them goes on.
 */
function copyOut(
  db: LibraryDatabase,
  copy: SecondCopy,
  choose: (rows: OutboxRow[]) => OutboxRow[],
  hold?: () => void,
): Promise<Delivery> {
  return inTurn(async () => {
    const rows = choose(await db.outbox.toArray());
    if (rows.length === 0) return { rows, isCopied: true };
    try {
      await writeSecondCopy(db, copy, rows, Date.now(), hold);
      return { rows, isCopied: true };
    } catch (failure) {
      console.warn('Cinemargin: the second copy waits for the next delivery.', failure);
      return { rows, isCopied: false };
    }
  });
}

/** What stands in the second copy is brought to the pages too, then leaves the outbox; what does not stays in it and is brought once more. */
async function bringOn(db: LibraryDatabase, { rows, isCopied }: Delivery): Promise<void> {
  await bringPages(db, [...new Set(rows.flatMap(({ pageKeys }) => pageKeys))]);
  await forgetTouchedBlocks(db, rows);
  if (isCopied) await db.outbox.bulkDelete(rows.map(({ id }) => id));
}

/** The oldest rows, as many as fill one turn. */
function oldest(rows: OutboxRow[]): OutboxRow[] {
  const blocks = new Set<number>();
  return rows.filter((row, at) => {
    row.blocks.forEach((block) => blocks.add(block));
    return at === 0 || blocks.size <= blocksPerTurn;
  });
}

async function drainAll(db: LibraryDatabase, copy: SecondCopy): Promise<void> {
  for (;;) {
    const delivery = await copyOut(db, copy, oldest);
    await bringOn(db, delivery);
    if (!delivery.isCopied) return;
    if (delivery.rows.length === 0) return withLibraryAlone(() => settleGone(db, copy));
  }
}

const draining = new WeakMap<LibraryDatabase, Promise<void>>();

/**
 * Brings what was committed to the second copy; behind that, to the detector's index, the badges, the open pages and panels. Rows leave the
 * outbox only when all of it is done, so that a worker stopped in between does it again; doing it twice changes nothing. Never throws.
 */
export async function drainOutbox(db: LibraryDatabase, copy = originPrivateCopy()): Promise<void> {
  // Who comes while it is being drained waits for that, then looks once more: their rows may have come too late for it.
  const before = draining.get(db) ?? Promise.resolve();
  const drained = before
    .then(() => drainAll(db, copy))
    .catch((error: unknown) => console.warn('Cinemargin: not everything was delivered.', error));
  draining.set(db, drained);
  await drained;
}

/**
 * Brings some rows to the second copy before all else that waits, and the rest of the outbox behind them.
 * @returns whether the second copy holds everything that these rows name. Never throws.
 */
function deliverFirst(
  db: LibraryDatabase,
  isMeant: (row: OutboxRow) => boolean,
  copy: SecondCopy,
): Promise<boolean> {
  return new Promise((resolve) => {
    const deliver = async (): Promise<void> => {
      const delivery = await copyOut(
        db,
        copy,
        (rows) => rows.filter(isMeant),
        () => resolve(true),
      );
      resolve(delivery.isCopied);
      await bringOn(db, delivery);
      if (delivery.isCopied) await drainOutbox(db, copy);
    };
    deliver().catch((error: unknown) => {
      console.warn('Cinemargin: not everything was delivered.', error);
      resolve(false);
    });
  });
}

/** Brings one block on before all else; whether the second copy holds everything that was committed of it before. Never throws. */
export function deliverBlock(
  db: LibraryDatabase,
  block: number,
  copy = originPrivateCopy(),
): Promise<boolean> {
  return deliverFirst(db, ({ blocks }) => blocks.includes(block), copy);
}

/** The same of what the reader says of films. Never throws. */
export function deliverOwnFacts(db: LibraryDatabase, copy = originPrivateCopy()): Promise<boolean> {
  return deliverFirst(db, ({ ownFacts }) => ownFacts === true, copy);
}
