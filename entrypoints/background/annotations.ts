import type { LibraryDatabase } from '@/storage/db';
import {
  deleteAnnotation,
  type KeptPage,
  restoreAnnotation,
  saveAnnotation,
  type SaveOutcome,
} from '@/storage/library';
import type { Annotation, AnnotationDraft } from '@/storage/records/annotation';
import { drainOutbox } from './outbox';
import { Refusal } from './refusal';

/** The saved annotation, or the refusal that says why there is none. */
function acknowledged(outcome: SaveOutcome): Annotation {
  if (outcome.saved) return outcome.annotation;
  if (outcome.reason === 'conflict') throw new Refusal('conflict', 'A newer version of this note is kept.');
  if (outcome.reason === 'gone') throw new Refusal('not-found', 'This note is no longer kept on this page.');
  throw new Refusal('not-saved', outcome.message);
}

/** Saves, and acknowledges only what the database has committed. The rest follows behind the answer. */
export async function save(db: LibraryDatabase, page: KeptPage, draft: AnnotationDraft): Promise<Annotation> {
  const annotation = acknowledged(await saveAnnotation(db, page, draft, Date.now()));
  void drainOutbox(db);
  return annotation;
}

async function ofThisPage(db: LibraryDatabase, pageKey: string, id: string): Promise<void> {
  const kept = await db.annotations.get(id);
  if (kept?.pageKey !== pageKey) throw new Refusal('not-found', 'This note is not of this page.');
}

/** Puts a note of one page into the trash. */
export async function trash(db: LibraryDatabase, pageKey: string, id: string): Promise<void> {
  await ofThisPage(db, pageKey, id);
  acknowledged(await deleteAnnotation(db, id, Date.now()));
  void drainOutbox(db);
}

/** Takes a note of one page out of the trash. */
export async function restore(db: LibraryDatabase, pageKey: string, id: string): Promise<void> {
  await ofThisPage(db, pageKey, id);
  acknowledged(await restoreAnnotation(db, id));
  void drainOutbox(db);
}
