import { Dexie } from 'dexie';
import { isKept } from '../annotations';
import { sequencesOf } from '../blocks';
import type { LibraryDatabase } from '../db';
import { filmsByKey, reviewsByPage } from '../films';
import { freeSpace, spaceToWarnBelow } from '../free-space';
import type { LibraryState, OutboxRow } from '../state';
import { readState } from '../transaction';
import { packBlock, type SearchBlock } from './block';

/** Four blocks of the second copy, 1,024 annotations, make one that is searched. */
const copiedBlocks = 4;

/** A block as the library keeps it: derived from the rows, and thrown away when one of them changes. */
export interface SearchRow extends SearchBlock {
  epoch: string;
  number: number;
  /** The library's number of changes when the rows were read: the block holds all of them. */
  stamp: number;
}

/** The number of the searched block that holds a sequence. */
function numberOf(copiedBlock: number): number {
  return Math.floor(copiedBlock / copiedBlocks);
}

/** How many blocks a library has. */
export function countBlocks({ sequence }: LibraryState): number {
  return numberOf(Math.floor(sequence / (sequencesOf(0)[1] + 1))) + 1;
}

/** More pages and films changed than it pays to look for one by one. */
const manyChanged = 200;

/**
 * Which blocks changes touch, each with the number of the last such change: those of the annotations themselves, and those of all others on the same page or
 * of the same film, whose facts may have changed with them. Undefined stands for all blocks.
 */
export async function blocksTouched(
  db: LibraryDatabase,
  rows: readonly OutboxRow[],
): Promise<Map<number, number> | undefined> {
  const changed = rows.reduce((sum, { pageKeys, filmKeys }) => sum + pageKeys.length + filmKeys.length, 0);
  if (changed > manyChanged) return undefined;
  const touched = new Map<number, number>();
  const touch = (number: number, change: number): void => {
    touched.set(number, Math.max(change, touched.get(number) ?? 0));
  };
  for (const { id, blocks, pageKeys, filmKeys } of rows) {
    for (const block of blocks) touch(numberOf(block), id);
    for (const [index, key] of [
      ...pageKeys.map((pageKey) => ['[pageKey+sequence]', pageKey] as const),
      ...filmKeys.map((filmKey) => ['[filmKey+sequence]', filmKey] as const),
    ]) {
      const keys = await db.annotations.where(index).between([key, Dexie.minKey], [key, Dexie.maxKey]).keys();
      for (const found of keys) {
        const sequence: unknown = Array.isArray(found) ? found[1] : undefined;
        if (typeof sequence === 'number') touch(numberOf(Math.floor(sequence / (sequencesOf(0)[1] + 1))), id);
      }
    }
  }
  return touched;
}

/** Throws away the blocks that changes have made untrue; to be done before these leave the outbox. */
export async function forgetTouchedBlocks(db: LibraryDatabase, rows: readonly OutboxRow[]): Promise<void> {
  const touched = await blocksTouched(db, rows);
  await db.transaction('rw', [db.state, db.search], async () => {
    const { epoch } = await readState(db);
    const kept = await db.search.toCollection().primaryKeys();
    const untrue = kept.filter(
      ([ofEpoch, number, stamp]) => ofEpoch !== epoch || !touched || stamp < (touched.get(number) ?? 0),
    );
    if (untrue.length > 0) await db.search.bulkDelete(untrue);
  });
}

/** Packs one block from the rows as they are now. */
export async function buildBlock(db: LibraryDatabase, number: number): Promise<SearchRow> {
  const first = sequencesOf(number * copiedBlocks)[0];
  const last = sequencesOf(number * copiedBlocks + copiedBlocks - 1)[1];
  return db.transaction('r', [db.state, db.annotations, db.reviews, db.films], async () => {
    const { epoch, changes } = await readState(db);
    const rows = await db.annotations.where('sequence').between(first, last, true, true).toArray();
    const annotations = rows.filter(isKept);
    const [reviews, films] = await Promise.all([
      reviewsByPage(db, [...new Set(annotations.map(({ pageKey }) => pageKey))]),
      filmsByKey(db, [...new Set(annotations.map(({ filmKey }) => filmKey))]),
    ]);
    return { epoch, number, stamp: changes, ...packBlock(annotations, reviews, films) };
  });
}

/**
 * Keeps a block for the next one who searches, where the library has not changed since it was packed. Nobody is told of a failure: what is not kept is
 * packed again.
 */
export async function keepBlock(db: LibraryDatabase, built: SearchRow): Promise<void> {
  if ((await freeSpace()) < spaceToWarnBelow) return;
  await db
    .transaction('rw', [db.state, db.search], async () => {
      const { epoch, changes } = await readState(db);
      if (epoch !== built.epoch || changes !== built.stamp) return;
      const { number } = built;
      await db.search
        .where('[epoch+number+stamp]')
        .between([epoch, number, Dexie.minKey], [epoch, number, Dexie.maxKey])
        .delete();
      await db.search.put(built);
    })
    .catch(() => undefined);
}
