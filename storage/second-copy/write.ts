import { writeRecord } from '../exchange/lines';
import { sequencesOf } from '../blocks';
import type { LibraryDatabase } from '../db';
import { readState } from '../transaction';
import type { SecondCopy } from './second-copy';

/** All that belongs to one block: its annotations, those in the trash too, with their pages and films. */
async function linesOf(db: LibraryDatabase, block: number): Promise<string[]> {
  const [first, last] = sequencesOf(block);
  const annotations = await db.annotations.where('sequence').between(first, last, true, true).toArray();
  const reviews = await db.reviews.bulkGet([...new Set(annotations.map(({ pageKey }) => pageKey))]);
  const films = await db.films.bulkGet([...new Set(annotations.map(({ filmKey }) => filmKey))]);
  return [
    ...annotations.map((annotation) => writeRecord({ annotation })),
    ...reviews.flatMap((review) => (review ? [writeRecord({ review })] : [])),
    ...films.flatMap((film) => (film ? [writeRecord({ film })] : [])),
  ];
}

/**
 * Brings blocks of the library to the second copy, then says in it which is the newest change that it holds.
 * @param changes the newest change of these blocks.
 */
export async function writeSecondCopy(
  db: LibraryDatabase,
  copy: SecondCopy,
  blocks: Iterable<number>,
  changes: number,
  now: number,
): Promise<void> {
  const { epoch, ended } = await readState(db);
  const held = await copy.readState();
  if (held && ended.includes(held.epoch)) await copy.clear();
  for (const block of blocks) await copy.writeBlock(block, await linesOf(db, block));
  const newest = held?.epoch === epoch ? Math.max(held.changes, changes) : changes;
  await copy.writeState({ epoch, changes: newest, writtenAt: now });
}
