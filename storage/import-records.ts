import { Dexie } from 'dexie';
import type { LibraryDatabase } from './db';
import type { LibraryRecord } from './exchange/lines';
import { keepConflict } from './library';
import { type Annotation, draftOf } from './records/annotation';
import { addOwnFacts } from './own-facts';
import type { Film } from './records/film';
import { mergeFormer } from './records/former';
import type { OwnFact } from './records/own-facts';
import type { Review } from './records/review';
import { type ImportOutcome, noOutcome } from './state';
import { type Change, changeLibrary, readAndChange, readState } from './transaction';

/** Taken into the library in one transaction: large enough to be quick, small enough for saves to get in between. */
const recordsPerPiece = 1000;

/** The import is decided, but not all of it could be taken yet; `finishImport` takes the rest. `cause` says what stopped it. */
export class UnfinishedImport extends Error {
  override name = 'UnfinishedImport';
}

/** What the caller hears of an import while it runs. */
export interface ImportListener {
  /** From here on the import is finished, whatever becomes of this page: a good moment to tell the background of it. */
  decided?: () => void;
  /** How many records are in the library, of how many. */
  taken?: (records: number, of: number) => void;
}

/** What waits: how many pieces of how many records, and the last number among them. */
interface Waiting {
  pieces: number;
  records: number;
  lastSequence: number;
}

/** Numbers lie further apart than this in no library, however much was deleted from it. */
const widestGap = 1_000_000;

/** Lays records by, in their order; nobody who reads the library sees them. Numbers that do not rise, or leap, are given anew. */
async function layBy(db: LibraryDatabase, pieces: AsyncIterable<LibraryRecord[]>): Promise<Waiting> {
  const waiting: Waiting = { pieces: 0, records: 0, lastSequence: 0 };
  const numbered = (record: LibraryRecord): LibraryRecord => {
    if (!('annotation' in record)) return record;
    const gap = record.annotation.sequence - waiting.lastSequence;
    waiting.lastSequence += gap > 0 && gap <= widestGap ? gap : 1;
    return { annotation: { ...record.annotation, sequence: waiting.lastSequence } };
  };
  for await (const piece of pieces) {
    for (let begin = 0; begin < piece.length; begin += recordsPerPiece) {
      const records = piece.slice(begin, begin + recordsPerPiece).map(numbered);
      waiting.pieces += 1;
      waiting.records += records.length;
      await changeLibrary(db, ({ writes }) => writes.push(db.incoming.add({ records })));
    }
  }
  return waiting;
}

/** Adds rows and gives those whose key was there before. */
async function addNew<Row>(add: (rows: Row[]) => PromiseLike<unknown>, rows: Row[]): Promise<Row[]> {
  try {
    await add(rows);
    return [];
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    // Whatever else fails, a full disk for one, fails the whole piece.
    const other = failures.find(([, { name }]) => name !== 'ConstraintError');
    if (other) throw other[1];
    return failures.flatMap(([at]) => rows[Number(at)] ?? []);
  }
}

/** Settles an annotation whose id the library knows: the higher revision stays; other words of the same one are kept beside it. */
async function merge(
  db: LibraryDatabase,
  change: Change,
  incoming: Annotation,
  now: number,
): Promise<Exclude<keyof ImportOutcome, 'ownFacts'>> {
  const kept = await db.annotations.get(incoming.id);
  if (!kept) throw new Error('An annotation went while its piece was taken.');
  const { deletedAt, ...alive } = kept;
  const isWanted = deletedAt !== undefined && incoming.deletedAt === undefined;
  const put = (row: Annotation): 'updated' => {
    if (deletedAt !== undefined) change.state.kept += 1;
    change.writes.push(db.annotations.put(row));
    change.mark(kept);
    change.mark(row);
    return 'updated';
  };
  if (incoming.revision > kept.revision) {
    // A file adds words; it deletes nothing.
    const former = mergeFormer(kept, incoming);
    const row = {
      ...incoming,
      sequence: kept.sequence,
      createdAt: kept.createdAt,
      ...(former.length > 0 && { former }),
    };
    delete row.deletedAt;
    return put(row);
  }
  const isOther = incoming.revision === kept.revision && !kept.note.startsWith(incoming.note);
  if (isOther && incoming.note.startsWith(kept.note))
    return put({ ...alive, note: incoming.note, revision: kept.revision + 1 });
  if (isOther) {
    const { annotation, isChanged } = await keepConflict(db, change, draftOf(incoming), kept, now);
    if (!isChanged) return 'unchanged';
    await db.annotations.put(annotation);
    change.mark(annotation);
    return 'conflicts';
  }
  return isWanted ? put({ ...alive, revision: kept.revision + 1 }) : 'unchanged';
}

/** Takes one piece into the library. */
async function take(
  db: LibraryDatabase,
  change: Change,
  records: LibraryRecord[],
  before: number,
  now: number,
): Promise<ImportOutcome> {
  const annotations: Annotation[] = [];
  const reviews: Review[] = [];
  const films: Film[] = [];
  const facts: OwnFact[] = [];
  for (const record of records) {
    if ('film' in record) films.push(record.film);
    else if ('review' in record) reviews.push(record.review);
    else if ('filmChoice' in record || 'filmCorrection' in record) facts.push(record);
    else annotations.push({ ...record.annotation, sequence: before + record.annotation.sequence });
  }
  // A film and a page that are here already are as this library last saw them.
  const [known] = await Promise.all([
    addNew((rows) => db.annotations.bulkAdd(rows), annotations),
    addNew((rows) => db.films.bulkAdd(rows), films),
    addNew((rows) => db.reviews.bulkAdd(rows), reviews),
  ]);
  const isKnown = new Set(known);
  const added = annotations.filter((annotation) => !isKnown.has(annotation));
  for (const annotation of added) change.mark(annotation);
  change.state.kept += added.filter(({ deletedAt }) => deletedAt === undefined).length;
  const outcome: ImportOutcome = { ...noOutcome, added: added.length };
  outcome.ownFacts = await addOwnFacts(db, facts);
  if (outcome.ownFacts > 0) change.markOwnFacts();
  for (const annotation of known) outcome[await merge(db, change, annotation, now)] += 1;
  return outcome;
}

/** Takes the next piece that waits; gives how many records it had, or the outcome when none is left. */
function takeNext(db: LibraryDatabase, now: number): Promise<number | ImportOutcome | undefined> {
  return readAndChange(
    db,
    () => db.incoming.orderBy('id').first(),
    async (change, piece) => {
      const { importing } = change.state;
      if (!importing) return undefined;
      if (!piece) {
        delete change.state.importing;
        return importing.outcome;
      }
      const taken = await take(db, change, piece.records, importing.before, now);
      const { outcome } = importing;
      change.state.importing = {
        ...importing,
        outcome: {
          added: outcome.added + taken.added,
          updated: outcome.updated + taken.updated,
          unchanged: outcome.unchanged + taken.unchanged,
          conflicts: outcome.conflicts + taken.conflicts,
          ownFacts: outcome.ownFacts + taken.ownFacts,
        },
      };
      change.writes.push(db.incoming.delete(piece.id));
      return piece.records.length;
    },
  );
}

async function takeAll(
  db: LibraryDatabase,
  now: number,
  taken: (records: number) => void = () => undefined,
): Promise<ImportOutcome | undefined> {
  let records = 0;
  for (;;) {
    const next = await takeNext(db, now);
    if (typeof next !== 'number') return next;
    records += next;
    taken(records);
  }
}

async function onlyImport<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('cinemargin.import', work);
}

/** Finishes an import that was decided and cut short; waits for one that another page is at. Gives what became of it, undefined where there was none. */
export async function finishImport(db: LibraryDatabase, now: number): Promise<ImportOutcome | undefined> {
  if (!(await readState(db)).importing) return undefined;
  return onlyImport(() => takeAll(db, now));
}

/**
 * Takes records into the library, all of them or none: they are laid by piece after piece, then the whole is decided in one transaction, and what
 * is decided is finished even when this page or the browser goes (`finishImport`). Of an annotation that is here already the higher revision stays;
 * other words of the same revision are kept beside it. What the reader says of films is added where they say nothing here. Doing it twice changes nothing. New ones come behind those that are here, in their own order.
 * @param pieces records that were checked; each page and film in the same piece as the first annotation of it, or before. What this throws is
 * thrown on, with nothing taken.
 * @param now milliseconds since 1970.
 * @throws UnfinishedImport where it was decided and could not be finished yet; anything else with nothing taken, `DiskFull` for one.
 */
export function importRecords(
  db: LibraryDatabase,
  pieces: AsyncIterable<LibraryRecord[]>,
  now: number,
  listener: ImportListener = {},
): Promise<ImportOutcome> {
  return onlyImport(async () => {
    await takeAll(db, now);
    let waiting: Waiting;
    try {
      // What was laid by and never decided is of a page that went.
      await db.incoming.clear();
      waiting = await layBy(db, pieces);
      await changeLibrary(db, async ({ state }) => {
        // Everything may have been deleted meanwhile, and what was laid by with it.
        if ((await db.incoming.count()) !== waiting.pieces) throw new Error('The import was cut short.');
        const newest = await db.annotations.orderBy('sequence').last();
        const before = newest?.sequence ?? 0;
        // Numbers are kept free, so that what is saved meanwhile comes behind.
        state.sequence = Math.max(state.sequence, before + waiting.lastSequence);
        state.importing = { before, outcome: { ...noOutcome } };
      });
    } catch (error) {
      await db.incoming.clear().catch(() => undefined);
      throw error;
    }
    listener.decided?.();
    try {
      const outcome = await takeAll(db, now, (records) => listener.taken?.(records, waiting.records));
      return outcome ?? { ...noOutcome };
    } catch (cause) {
      throw new UnfinishedImport('The import goes on later.', { cause });
    }
  });
}
