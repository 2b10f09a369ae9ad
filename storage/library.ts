import type { LibraryDatabase } from './db';
import { DiskFull } from './free-space';
import { NotSettled } from './in-time';
import { type Annotation, type AnnotationDraft, draftOf, makeId } from './records/annotation';
import { type Film, filmKeyOf } from './records/film';
import { formerAfter, isSamePlace } from './records/former';
import { addTag } from './records/tags';
import { emptyReviewFacts, type PageReading, type Review } from './records/review';
import { saveNew } from './save-new';
import { type Change, readAndChange } from './transaction';

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
    JSON.stringify([draft.selectors, draft.tags]) === JSON.stringify([kept.selectors, kept.tags])
  );
}

/** What a save depends on. */
interface Known {
  kept: Annotation | undefined;
  review: Review | undefined;
  film: Film | undefined;
}

/** All in one way to the database and back. */
async function readKnown(db: LibraryDatabase, page: KeptPage | undefined, id: string): Promise<Known> {
  const filmKey = page?.reading ? filmKeyOf(page.reading.film) : '';
  const [kept, review, film] = await Promise.all([
    db.annotations.get(id),
    page && db.reviews.get(page.pageKey),
    filmKey === '' ? undefined : db.films.get(filmKey),
  ]);
  return { kept, review, film };
}

/**
 * Keeps page and film as last seen. An annotation of a page that was never read as a review keeps the film that is known for it, if any.
 * @returns the film's key, and the same again where facts that were known of it before have changed.
 */
function keepPage(
  db: LibraryDatabase,
  { writes }: Change,
  page: KeptPage,
  known: Known,
): { filmKey: string; changedFilm?: string } {
  const { pageKey, url, title, reading } = page;
  const filmKey = (reading && filmKeyOf(reading.film)) || (known.review?.filmKey ?? '');
  const facts = reading?.review ?? known.review?.facts ?? emptyReviewFacts();
  const review: Review = { pageKey, url, title, filmKey, facts };
  if (JSON.stringify(known.review) !== JSON.stringify(review)) writes.push(db.reviews.put(review));
  const film = reading && filmKey !== '' ? { key: filmKey, facts: reading.film } : known.film;
  if (!film || JSON.stringify(known.film) === JSON.stringify(film)) return { filmKey };
  writes.push(db.films.put(film));
  return known.film ? { filmKey, changedFilm: film.key } : { filmKey };
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
    // Of an annotation that was deleted for good meanwhile, other windows know the same revisions.
    revision: draft.revision + 1,
    pageKey,
    filmKey,
    sequence: change.state.sequence,
    createdAt: now,
    updatedAt: now,
  };
}

function edited(change: Change, draft: AnnotationDraft, kept: Annotation, now: number): Annotation {
  // Who writes on a note wants it, though it was deleted elsewhere in the meantime.
  if (kept.deletedAt !== undefined) change.state.kept += 1;
  const annotation: Annotation = { ...kept, ...draft, revision: kept.revision + 1, updatedAt: now };
  const former = formerAfter(kept, draft.selectors);
  if (former.length > 0) annotation.former = former;
  delete annotation.deletedAt;
  if (!draft.tags) delete annotation.tags;
  if (!draft.selectors) delete annotation.selectors;
  return annotation;
}

/** What the library is to hold after a draft, and whether that is anything else than before. */
interface Settled {
  annotation: Annotation;
  isChanged: boolean;
}

/**
 * Keeps the words that came too late beside those that are kept: as an annotation of its own on the same passage. The same words sent again,
 * or with more typed behind them, go to the same copy.
 */
export async function keepConflict(
  db: LibraryDatabase,
  change: Change,
  draft: AnnotationDraft,
  kept: Annotation,
  now: number,
): Promise<Settled> {
  const ofPage = await db.annotations
    .where('[pageKey+sequence]')
    .between([kept.pageKey, 0], [kept.pageKey, Infinity])
    .toArray();
  const copies = ofPage.filter(({ conflictOf }) => conflictOf === kept.id);
  const same = copies.find(({ note }) => note.startsWith(draft.note));
  if (same) return { annotation: same, isChanged: false };
  const begun = copies.find(({ note }) => draft.note.startsWith(note));
  if (begun) return { annotation: edited(change, { ...draft, id: begun.id }, begun, now), isChanged: true };
  const made = created(change, { ...draft, id: makeId(), revision: 0 }, kept, now);
  return { annotation: { ...made, conflictOf: kept.id }, isChanged: true };
}

/** A draft of an older revision names the place that was known then: one that has been given up since was not chosen anew. */
function whereKept(draft: AnnotationDraft, { quote, selectors, former = [] }: Annotation): AnnotationDraft {
  if (!former.some((one) => isSamePlace(one, draft.selectors))) return draft;
  const placed: AnnotationDraft = { ...draft, quote };
  if (selectors) placed.selectors = selectors;
  else delete placed.selectors;
  return placed;
}

async function settleEdit(
  db: LibraryDatabase,
  change: Change,
  sent: AnnotationDraft,
  kept: Annotation,
  now: number,
): Promise<Settled> {
  const isStale = sent.revision !== kept.revision;
  const draft = isStale ? whereKept(sent, kept) : sent;
  if (says(draft, kept)) return { annotation: kept, isChanged: false };
  if (!isStale) return { annotation: edited(change, draft, kept, now), isChanged: true };
  // Only words can be lost by overwriting; a colour or a place is simply the last one chosen. Tags given elsewhere meanwhile stay too.
  const tags = (draft.tags ?? []).reduce(addTag, kept.tags ?? []);
  if (draft.note.startsWith(kept.note)) {
    return { annotation: edited(change, draftOf(draft, { tags }), kept, now), isChanged: true };
  }
  if (kept.note.startsWith(draft.note)) return { annotation: kept, isChanged: false };
  return keepConflict(db, change, draft, kept, now);
}

/** Tries the quick way for a new passage of a page that was read; undefined where the usual way is to be taken. */
async function saveQuickly(
  db: LibraryDatabase,
  page: KeptPage,
  draft: AnnotationDraft,
  now: number,
): Promise<Annotation | undefined> {
  const { pageKey, url, title, reading } = page;
  const filmKey = reading ? filmKeyOf(reading.film) : '';
  if (!reading || filmKey === '' || draft.revision !== 0) return undefined;
  // The same rows as `keepPage` makes of such a reading, which leaves nothing to what was kept before.
  const review: Review = { pageKey, url, title, filmKey, facts: reading.review };
  try {
    return await saveNew(db, { draft, review, film: { key: filmKey, facts: reading.film } }, now);
  } catch (error) {
    // What else the database has against it, the usual way meets too, and knows how to put it.
    if (error instanceof NotSettled) throw error;
    return undefined;
  }
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
    const quick = page && (await saveQuickly(db, page, draft, now));
    if (quick) return { saved: true, annotation: quick };
    const read = (): Promise<Known> => readKnown(db, page, draft.id);
    return await readAndChange(db, read, async (change, known): Promise<SaveOutcome> => {
      const { kept } = known;
      if (!kept && !page) return { saved: false, reason: 'gone' };
      // No page may reach the notes of another by naming their ids.
      if (kept && page && kept.pageKey !== page.pageKey) return { saved: false, reason: 'gone' };
      const settled = kept && (await settleEdit(db, change, draft, kept, now));
      if (settled && !settled.isChanged) return { saved: true, annotation: settled.annotation };
      const { filmKey, changedFilm } = page
        ? keepPage(db, change, page, known)
        : { filmKey: kept?.filmKey ?? '' };
      const pageKey = page?.pageKey ?? kept?.pageKey ?? '';
      const annotation = settled
        ? { ...settled.annotation, filmKey }
        : created(change, draft, { pageKey, filmKey }, now);
      change.writes.push(db.annotations.put(annotation));
      change.mark(annotation, changedFilm);
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
    const read = (): PromiseLike<Annotation | undefined> => db.annotations.get(id);
    return await readAndChange(db, read, (change, kept): SaveOutcome => {
      if (!kept) return { saved: false, reason: 'gone' };
      const { deletedAt: before, ...rest } = kept;
      if ((before === undefined) === (deletedAt === undefined)) return { saved: true, annotation: kept };
      const annotation: Annotation = {
        ...rest,
        revision: kept.revision + 1,
        ...(deletedAt !== undefined && { deletedAt }),
      };
      change.state.kept += deletedAt === undefined ? 1 : -1;
      change.writes.push(db.annotations.put(annotation));
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
