import { readRecord } from '../exchange/lines';
import { blockOf, sequencesOf } from '../blocks';
import type { LibraryDatabase } from '../db';
import type { Annotation } from '../records/annotation';
import type { Film } from '../records/film';
import type { Review } from '../records/review';
import { addOwnFacts } from '../own-facts';
import { type LibraryState, newState } from '../state';
import { type CopyState, nameGone, type SecondCopy } from './second-copy';

/** Puts one block back, but for what is gone for good; gives its annotations as the copy has them. */
async function restoreBlock(
  db: LibraryDatabase,
  lines: string[],
  gone: ReadonlySet<string>,
): Promise<Annotation[]> {
  const annotations: Annotation[] = [];
  const reviews: Review[] = [];
  const films: Film[] = [];
  for (const read of lines.map(readRecord)) {
    if ('refused' in read) continue;
    if ('annotation' in read.record) {
      if (!gone.has(nameGone(read.record.annotation))) annotations.push(read.record.annotation);
    } else if ('review' in read.record) reviews.push(read.record.review);
    else if ('film' in read.record) films.push(read.record.film);
  }
  await db.transaction('rw', [db.annotations, db.reviews, db.films], async () => {
    const here = await db.annotations.bulkGet(annotations.map(({ id }) => id));
    await db.annotations.bulkPut(
      annotations.filter(({ revision }, index) => revision > (here[index]?.revision ?? 0)),
    );
    await db.reviews.bulkPut(reviews);
    await db.films.bulkPut(films);
  });
  return annotations;
}

/**
 * Puts back what the reader said of films. A database that went back to an earlier state has nothing newer and takes the copy's words in place of its own; one
 * that was made anew keeps what was said since.
 */
async function restoreOwnFacts(db: LibraryDatabase, copy: SecondCopy, isEarlier: boolean): Promise<void> {
  const facts = await copy.readOwnFacts();
  if (!facts) return;
  await db.transaction('rw', [db.filmChoices, db.filmCorrections], async () => {
    if (isEarlier) await Promise.all([db.filmChoices.clear(), db.filmCorrections.clear()]);
    await addOwnFacts(db, facts);
  });
}

/** Notes made since the database was lost have numbers that the lost ones had before: they get new ones, behind all others. */
async function renumber(db: LibraryDatabase, made: Iterable<Annotation>, state: LibraryState): Promise<void> {
  for (const annotation of made) {
    state.sequence += 1;
    await db.annotations.put({ ...annotation, sequence: state.sequence });
  }
}

/** The blocks that hold anything, found by leaps: numbers may lie far apart. */
async function blocksInUse(db: LibraryDatabase): Promise<number[]> {
  const blocks: number[] = [];
  let next = await db.annotations.orderBy('sequence').first();
  while (next) {
    const block = blockOf(next.sequence);
    blocks.push(block);
    const [, last] = sequencesOf(block);
    next = await db.annotations.where('sequence').above(last).first();
  }
  return blocks;
}

/** So many blocks go to the second copy at a time: a row of the outbox leaves it when all of it is delivered. */
const blocksPerRow = 16;

/** Has every block, and what the reader says of films, written to the second copy with the next delivery of the outbox. */
export async function markAllBlocks(db: LibraryDatabase, state: LibraryState): Promise<void> {
  const blocks = await blocksInUse(db);
  for (let begin = 0; begin < blocks.length; begin += blocksPerRow) {
    state.changes += 1;
    const part = blocks.slice(begin, begin + blocksPerRow);
    await db.outbox.put({ id: state.changes, blocks: part, pageKeys: [], filmKeys: [] });
  }
  if ((await db.filmChoices.count()) + (await db.filmCorrections.count()) > 0) {
    state.changes += 1;
    await db.outbox.put({ id: state.changes, blocks: [], pageKeys: [], filmKeys: [], ownFacts: true });
  }
  await db.state.put(state);
}

/**
 * Brings back everything that the second copy holds and the database does not; what is newer in the database stays. Cut short in the middle it
 * begins anew at the next start, since the epoch is taken over only at the end.
 * @param held what the copy says of itself; undefined where that cannot be read, though its blocks can.
 * @returns how many notes, those in the trash left out, the library has gained.
 */
export async function restoreFromCopy(
  db: LibraryDatabase,
  copy: SecondCopy,
  held: CopyState | undefined,
  now: number,
): Promise<number> {
  const before = (await db.state.get('library')) ?? newState();
  const made = new Map<string, Annotation>();
  if (before.epoch !== held?.epoch)
    await db.annotations.each((annotation) => made.set(annotation.id, annotation));
  const keptBefore = await countKept(db);
  let sequence = before.sequence;
  const gone = new Set((await copy.readGone()).annotations);
  for await (const lines of copy.readBlocks()) {
    for (const annotation of await restoreBlock(db, lines, gone)) {
      sequence = Math.max(sequence, annotation.sequence);
      made.delete(annotation.id);
    }
  }
  await restoreOwnFacts(db, copy, before.epoch === held?.epoch);
  const { annotations, filmChoices, filmCorrections, outbox } = db;
  const tables = [annotations, filmChoices, filmCorrections, db.state, outbox];
  return db.transaction('rw', tables, async () => {
    const state: LibraryState = {
      ...before,
      epoch: held?.epoch ?? before.epoch,
      changes: Math.max(before.changes, held?.changes ?? 0),
      sequence,
    };
    await renumber(db, made.values(), state);
    state.kept = await countKept(db);
    const count = state.kept - keptBefore;
    if (count > 0) state.restored = { count, at: now };
    await markAllBlocks(db, state);
    return count;
  });
}

async function countKept(db: LibraryDatabase): Promise<number> {
  const trashed = await db.annotations.where('deletedAt').above(-Infinity).count();
  return (await db.annotations.count()) - trashed;
}
