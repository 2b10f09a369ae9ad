import { type Change, changeLibrary, DiskFull } from './transaction';
import type { LibraryDatabase } from './db';
import { type Annotation, type AnnotationDraft, makeId } from './records/annotation';
import { filmKeyOf } from './records/film';
import { emptyReviewFacts, type PageReading, type Review } from './records/review';

/** The page on which something is kept, as the background knows it; `reading` is there when the page was read as a review. */
export interface KeptPage {
  pageKey: string;
  url: string;
  title: string;
  reading?: PageReading;
}

/** Why something was not saved. */
export type SaveOutcome =
  | { saved: true; annotation: Annotation }
  | { saved: false; reason: 'gone' }
  | { saved: false; reason: 'disk-full' }
  | { saved: false; reason: 'failed'; message: string };

function failure(error: unknown): SaveOutcome {
  if (error instanceof DiskFull) return { saved: false, reason: 'disk-full' };
  return { saved: false, reason: 'failed', message: String(error) };
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
  const { pageKey, url, title, reading } = page;
  const known = await db.reviews.get(pageKey);
  const filmKey = (reading && filmKeyOf(reading.film)) || (known?.filmKey ?? '');
  const facts = reading?.review ?? known?.facts ?? emptyReviewFacts();
  const review: Review = { pageKey, url, title, filmKey, facts };
  if (JSON.stringify(known) !== JSON.stringify(review)) await db.reviews.put(review);
  if (reading && filmKey !== '') await db.films.put({ key: filmKey, facts: reading.film });
  return filmKey;
}

function created(
  change: Change,
  draft: AnnotationDraft,
  page: Pick<Annotation, 'pageKey' | 'filmKey'>,
  now: number,
): Annotation {
  change.state.sequence += 1;
  change.state.kept += 1;
  const { pageKey, filmKey } = page;
  return {
    ...draft,
    revision: 1,
    pageKey,
    filmKey,
    sequence: change.state.sequence,
    createdAt: now,
    updatedAt: now,
  };
}

function edited(change: Change, draft: AnnotationDraft, kept: Annotation, now: number): Annotation {
  const { deletedAt, ...rest } = kept;
  // Who writes on a note wants it, though it was deleted elsewhere in the meantime.
  if (deletedAt !== undefined) change.state.kept += 1;
  return { ...rest, ...draft, revision: kept.revision + 1, updatedAt: now };
}

/**
 * Keeps the words that came too late beside those that are kept: as an annotation of its own on the same passage. The same words sent again,
 * or with more typed behind them, go to the same copy.
 */
async function keepConflict(
  db: LibraryDatabase,
  change: Change,
  draft: AnnotationDraft,
  kept: Annotation,
  now: number,
): Promise<Annotation> {
  const ofPage = await db.annotations
    .where('[pageKey+sequence]')
    .between([kept.pageKey, 0], [kept.pageKey, Infinity])
    .toArray();
  const copy = ofPage.find(
    (other) => other.conflictOf === kept.id && other.revision === 1 && draft.note.startsWith(other.note),
  );
  if (copy?.note === draft.note) return copy;
  if (copy) return edited(change, { ...draft, id: copy.id }, copy, now);
  return { ...created(change, { ...draft, id: makeId() }, kept, now), conflictOf: kept.id };
}

/** What the library is to hold after a draft for a kept annotation; `kept` itself where nothing changes. */
async function settleEdit(
  db: LibraryDatabase,
  change: Change,
  draft: AnnotationDraft,
  kept: Annotation,
  now: number,
): Promise<Annotation> {
  if (says(draft, kept)) return kept;
  const isStale = draft.revision !== kept.revision;
  // Only words can be lost by overwriting; a colour or a place is simply the last one chosen.
  if (!isStale || draft.note.startsWith(kept.note)) return edited(change, draft, kept, now);
  if (kept.note.startsWith(draft.note)) return kept;
  return keepConflict(db, change, draft, kept, now);
}

/**
 * The one way to write an annotation: row, page, film, state and outbox in one strict transaction, so that all of it is there or nothing.
 * Saving the same draft again changes nothing and gives what is kept. A draft made from an older revision overwrites no words: it is kept as an
 * annotation of its own, which names the other by `conflictOf` and has another id than the draft.
 * Never throws: whatever is not `saved: true` was not acknowledged by the database.
 * @param page undefined for an edit from the extension's own pages, which knows no page but the kept one.
 * @param now milliseconds since 1970, for showing only.
 */
export async function saveAnnotation(
  db: LibraryDatabase,
  page: KeptPage | undefined,
  draft: AnnotationDraft,
  now: number,
): Promise<SaveOutcome> {
  try {
    return await changeLibrary(db, async (change): Promise<SaveOutcome> => {
      const kept = await db.annotations.get(draft.id);
      if (!kept && !page) return { saved: false, reason: 'gone' };
      // No page may reach the notes of another by naming their ids.
      if (kept && page && kept.pageKey !== page.pageKey) return { saved: false, reason: 'gone' };
      const settled = kept && (await settleEdit(db, change, draft, kept, now));
      if (settled && settled === kept) return { saved: true, annotation: kept };
      const filmKey = page ? await keepPage(db, page) : (kept?.filmKey ?? '');
      const pageKey = page?.pageKey ?? kept?.pageKey ?? '';
      const annotation = settled
        ? { ...settled, filmKey }
        : created(change, draft, { pageKey, filmKey }, now);
      await db.annotations.put(annotation);
      change.mark(annotation);
      return { saved: true, annotation };
    });
  } catch (error) {
    return failure(error);
  }
}

async function setTrashed(
  db: LibraryDatabase,
  id: string,
  deletedAt: number | undefined,
): Promise<SaveOutcome> {
  try {
    return await changeLibrary(db, async (change): Promise<SaveOutcome> => {
      const kept = await db.annotations.get(id);
      if (!kept) return { saved: false, reason: 'gone' };
      const { deletedAt: before, ...rest } = kept;
      if ((before === undefined) === (deletedAt === undefined)) return { saved: true, annotation: kept };
      const annotation: Annotation = {
        ...rest,
        revision: kept.revision + 1,
        ...(deletedAt !== undefined && { deletedAt }),
      };
      change.state.kept += deletedAt === undefined ? 1 : -1;
      await db.annotations.put(annotation);
      change.mark(annotation);
      return { saved: true, annotation };
    });
  } catch (error) {
    return failure(error);
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
