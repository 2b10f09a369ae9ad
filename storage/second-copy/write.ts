import { writeRecord } from '../exchange/lines';
import { sequencesOf } from '../blocks';
import type { LibraryDatabase } from '../db';
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
 * Brings blocks of the library to the second copy, then says in it which is the newest change that it holds.
 * @param changes the newest change of these blocks.
 * @param hold called as soon as the copy holds the blocks: what follows only clears up behind them, and says that they are there.
 */
export async function writeSecondCopy(
  db: LibraryDatabase,
  copy: SecondCopy,
  blocks: Iterable<number>,
  changes: number,
  now: number,
  hold: () => void = () => undefined,
): Promise<void> {
  const [{ epoch, ended }, held] = await Promise.all([readState(db), copy.knownState()]);
  if (held && ended.includes(held.epoch)) await copy.clear();
  const removals: (() => Promise<void>)[] = [];
  for (const block of blocks) removals.push(await copy.writeBlock(block, await linesOf(db, block)));
  hold();
  for (const remove of removals) await remove();
  const newest = held?.epoch === epoch ? Math.max(held.changes, changes) : changes;
  await copy.writeState({ epoch, changes: newest, writtenAt: now });
}
