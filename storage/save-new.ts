import { blockOf } from './blocks';
import type { LibraryDatabase } from './db';
import { isSpaceCertain } from './free-space';
import { inTime } from './in-time';
import { keepKnown, readKnown } from './known-state';
import { type PutRow, tellObservers } from './observers';
import type { Annotation, AnnotationDraft } from './records/annotation';
import type { Film } from './records/film';
import type { Review } from './records/review';
import type { LibraryState, OutboxRow } from './state';

/** A new annotation with the rows of its page and film, none of which depends on what is kept. */
export interface NewAnnotation {
  draft: AnnotationDraft;
  review: Review;
  film: Film;
}

/** The order of members is that of writing, which a database keeps. */
function isSame(one: object, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface Writing {
  annotation: Annotation;
  /** What else is put beside it. */
  others: PutRow[];
  /** What must be as this context knows it: the state, and of the film nothing else than what is put now. */
  before: LibraryState;
  film: Film | undefined;
}

/**
 * Commits if all is as it is known. Everything is asked at once, so that there is one way to the database, not one to read and another to write; and
 * past Dexie, whose way takes longer than the database's (measured: a bare put through Dexie takes 1.6 times its time).
 * @returns whether it is committed; false where something is otherwise by now, or the annotation is here already.
 */
function commit(database: IDBDatabase, { annotation, others, before, film }: Writing): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const tables = ['annotations', ...others.map(({ table }) => table)];
    const transaction = database.transaction(tables, 'readwrite', { durability: 'strict' });
    let isOvertaken = false;
    const overtake = (): void => {
      isOvertaken = true;
      transaction.abort();
    };
    const added = transaction.objectStore('annotations').add(annotation);
    const known = film && transaction.objectStore('films').get(film.key);
    const state = transaction.objectStore('state').get('library');
    for (const { table, row } of others) transaction.objectStore(table).put(row);
    added.onerror = () => (isOvertaken = added.error?.name === 'ConstraintError');
    state.onsuccess = () => {
      const isFilmAsPut = !film || !known || known.result === undefined || isSame(film, known.result);
      if (isFilmAsPut && isSame(before, state.result)) transaction.commit();
      else overtake();
    };
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => {
      if (isOvertaken) resolve(false);
      else reject(transaction.error ?? new Error('The transaction was aborted.'));
    };
  });
}

/**
 * The quick way for what a reader does most: keeping a new passage of a page that was read. It is taken where this context wrote last and space
 * is certain; the database itself says whether nothing has come in between.
 * @returns undefined where the usual way is to be taken; nothing is written then.
 * @throws what keeps the database from committing within five seconds.
 */
export async function saveNew(
  db: LibraryDatabase,
  { draft, review, film }: NewAnnotation,
  now: number,
): Promise<Annotation | undefined> {
  const known = readKnown(db);
  if (!known || !db.isOpen() || !isSpaceCertain()) return undefined;
  const before = known.state;
  const { pageKey, filmKey } = review;
  const sequence = before.sequence + 1;
  const annotation: Annotation = {
    ...draft,
    revision: 1,
    pageKey,
    filmKey,
    sequence,
    createdAt: now,
    updatedAt: now,
  };
  const state: LibraryState = { ...before, changes: before.changes + 1, sequence, kept: before.kept + 1 };
  const page = JSON.stringify([review, film]);
  const isPageKnown = page === known.page;
  const pageRows: PutRow[] = [
    { table: 'reviews', row: review },
    { table: 'films', row: film },
  ];
  const outbox: OutboxRow = {
    id: state.changes,
    blocks: [blockOf(sequence)],
    pageKeys: [pageKey],
    filmKeys: [],
  };
  const others: PutRow[] = [
    { table: 'state', row: state },
    { table: 'outbox', row: outbox },
    ...(isPageKnown ? [] : pageRows),
  ];
  const writing = { annotation, others, before, film: isPageKnown ? undefined : film };
  if (!(await inTime(commit(db.backendDB(), writing)))) return undefined;
  keepKnown(db, { state, page });
  // Nobody waits for this: what is shown follows what is kept.
  setTimeout(() => tellObservers(db, [{ table: 'annotations', row: annotation }, ...others]));
  return annotation;
}
