import { writeRecord } from '../exchange/lines';
import { sequencesOf } from '../blocks';
import type { LibraryDatabase } from '../db';
import { ownFacts } from '../own-facts';
import type { OutboxRow } from '../state';
import { readState } from '../transaction';
import type { SecondCopy } from './second-copy';

/** All that belongs to one block: its annotations, those in the trash too, with their pages and films. */
async function linesOf(db: LibraryDatabase, block: number): Promise<string[]> {
  const [first, last] = sequencesOf(block);
  const annotations = await db.annotations.where('sequence').between(first, last, true, true).toArray();
  const [reviews, films] = await Promise.all([
    db.reviews.bulkGet([...new Set(annotations.map(({ pageKey }) => pageKey))]),
    db.films.bulkGet([...new Set(annotations.map(({ filmKey }) => filmKey))]),
  ]);
  return [
    ...annotations.map((annotation) => writeRecord({ annotation })),
    ...reviews.flatMap((review) => (review ? [writeRecord({ review })] : [])),
    ...films.flatMap((film) => (film ? [writeRecord({ film })] : [])),
  ];
}

/**
 * Brings what some rows of the outbox name to the second copy, then says in it which is the newest change that it holds.
 * @param rows in their order; the last one is the newest change.
 * @param hold called as soon as the copy holds it: what follows only clears up behind them, and says that they are there.
 */
export async function writeSecondCopy(
  db: LibraryDatabase,
  copy: SecondCopy,
  rows: readonly Pick<OutboxRow, 'id' | 'blocks' | 'ownFacts'>[],
  now: number,
  hold: () => void = () => undefined,
): Promise<void> {
  const [{ epoch, ended }, held] = await Promise.all([readState(db), copy.knownState()]);
  if (held && ended.includes(held.epoch)) await copy.clear();
  const removals: (() => Promise<void>)[] = [];
  for (const block of new Set(rows.flatMap((row) => row.blocks)))
    removals.push(await copy.writeBlock(block, await linesOf(db, block)));
  if (rows.some((row) => row.ownFacts)) {
    removals.push(await copy.writeOwnFacts((await ownFacts(db)).map(writeRecord)));
  }
  hold();
  for (const remove of removals) await remove();
  const changes = rows.at(-1)?.id ?? 0;
  const newest = held?.epoch === epoch ? Math.max(held.changes, changes) : changes;
  await copy.writeState({ epoch, changes: newest, writtenAt: now });
}
