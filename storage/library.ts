import type { LibraryDatabase } from './db';
import type { Annotation, AnnotationDraft } from './records/annotation';
import { filmKeyOf } from './records/film';
import type { PageReading } from './records/review';

/** The page on which something is kept, as the background knows it; `reading` is there when the page was read as a review. */
export interface KeptPage {
  pageKey: string;
  url: string;
  title: string;
  reading?: PageReading;
}

/** Why something was not saved; `conflict` carries what stands in the library instead. */
export type SaveOutcome =
  | { saved: true; annotation: Annotation }
  | { saved: false; reason: 'conflict'; current: Annotation }
  | { saved: false; reason: 'gone' }
  | { saved: false; reason: 'failed'; message: string };

/** A full disk can leave a transaction that never settles (measured), so that waiting longer than this means: not saved. */
const settleWithinMs = 5000;

class NotSettled extends Error {
  override name = 'NotSettled';
}

async function withinTime<T>(work: PromiseLike<T>): Promise<T> {
  let stop = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(
      () => reject(new NotSettled('The database gave no answer in time.')),
      settleWithinMs,
    );
    stop = () => clearTimeout(timer);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}

function says(draft: AnnotationDraft, kept: Annotation): boolean {
  return (
    draft.quote === kept.quote &&
    draft.note === kept.note &&
    draft.colour === kept.colour &&
    JSON.stringify(draft.selectors) === JSON.stringify(kept.selectors)
  );
}

/** Keeps page and film as last seen. An annotation of a page that was never read as a review keeps the film that is known for it, if any. */
async function keepPage(db: LibraryDatabase, page: KeptPage): Promise<string> {
  const known = await db.reviews.get(page.pageKey);
  const read = page.reading;
  const filmKey = (read && filmKeyOf(read.film)) || (known?.filmKey ?? '');
  await db.reviews.put({
    pageKey: page.pageKey,
    url: page.url,
    title: page.title,
    filmKey,
    facts: read?.review ?? known?.facts ?? { headline: [], critic: [], publication: [], publishedOn: [] },
  });
  if (read && filmKey !== '') await db.films.put({ key: filmKey, facts: read.film });
  return filmKey;
}

async function nextSequence(db: LibraryDatabase): Promise<number> {
  const value = ((await db.counters.get('sequence'))?.value ?? 0) + 1;
  await db.counters.put({ name: 'sequence', value });
  return value;
}

/**
 * The one way to write an annotation: row, page, film, counter and outbox in one strict transaction, so that all of it is there or nothing.
 * Saving the same draft again changes nothing and gives what is kept; a draft made from an older revision is refused as a conflict.
 * Never throws: whatever is not `saved: true` was not acknowledged by the database.
 * @param now milliseconds since 1970.
 */
export async function saveAnnotation(
  db: LibraryDatabase,
  page: KeptPage,
  draft: AnnotationDraft,
  now: number,
): Promise<SaveOutcome> {
  const work = db.transaction(
    'rw',
    [db.annotations, db.reviews, db.films, db.counters, db.outbox],
    async (): Promise<SaveOutcome> => {
      const kept = await db.annotations.get(draft.id);
      if (kept && kept.pageKey !== page.pageKey) return { saved: false, reason: 'gone' };
      if (kept && says(draft, kept) && kept.revision > draft.revision)
        return { saved: true, annotation: kept };
      if (kept && kept.revision !== draft.revision)
        return { saved: false, reason: 'conflict', current: kept };
      if (!kept && draft.revision > 0) return { saved: false, reason: 'gone' };
      const filmKey = await keepPage(db, page);
      const annotation: Annotation = {
        ...draft,
        revision: draft.revision + 1,
        pageKey: page.pageKey,
        filmKey,
        sequence: kept?.sequence ?? (await nextSequence(db)),
        createdAt: kept?.createdAt ?? now,
        updatedAt: now,
        ...(kept?.deletedAt !== undefined && { deletedAt: kept.deletedAt }),
      };
      await db.annotations.put(annotation);
      await db.outbox.add({ pageKey: page.pageKey });
      return { saved: true, annotation };
    },
  );
  try {
    return await withinTime(work);
  } catch (error) {
    return { saved: false, reason: 'failed', message: String(error) };
  }
}

async function setTrashed(
  db: LibraryDatabase,
  id: string,
  deletedAt: number | undefined,
): Promise<SaveOutcome> {
  const work = db.transaction('rw', [db.annotations, db.outbox], async (): Promise<SaveOutcome> => {
    const kept = await db.annotations.get(id);
    if (!kept) return { saved: false, reason: 'gone' };
    const { deletedAt: before, ...rest } = kept;
    if ((before === undefined) === (deletedAt === undefined)) return { saved: true, annotation: kept };
    const annotation: Annotation = {
      ...rest,
      revision: kept.revision + 1,
      ...(deletedAt !== undefined && { deletedAt }),
    };
    await db.annotations.put(annotation);
    await db.outbox.add({ pageKey: kept.pageKey });
    return { saved: true, annotation };
  });
  try {
    return await withinTime(work);
  } catch (error) {
    return { saved: false, reason: 'failed', message: String(error) };
  }
}

/** Puts an annotation into the trash, from which it can be restored. Doing so twice changes nothing. */
export function deleteAnnotation(db: LibraryDatabase, id: string, now: number): Promise<SaveOutcome> {
  return setTrashed(db, id, now);
}

/** Takes an annotation out of the trash. */
export function restoreAnnotation(db: LibraryDatabase, id: string): Promise<SaveOutcome> {
  return setTrashed(db, id, undefined);
}

const trashedForMs = 30 * 24 * 60 * 60 * 1000;

/** Removes for good what has lain in the trash for 30 days; gives how many annotations went. */
export async function purgeTrash(db: LibraryDatabase, now: number): Promise<number> {
  return withinTime(
    db.annotations
      .where('deletedAt')
      .below(now - trashedForMs)
      .delete(),
  );
}
