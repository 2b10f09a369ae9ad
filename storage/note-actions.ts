import type { LibraryDatabase } from './db';
import { deleteAnnotation, restoreAnnotation, saveAnnotation } from './library';
import { type Annotation, draftOf } from './records/annotation';

/** What a reader does with notes on the extension's own pages. Each settles with what the database acknowledged. */
export interface NoteActions {
  remove: (id: string) => Promise<boolean>;
  restore: (id: string) => Promise<boolean>;
  keep: (annotation: Annotation, note: string) => Promise<'saved' | 'unsaved' | 'conflict'>;
}

/**
 * Writes to the library from one of the extension's pages.
 * @param written called after each change, so that the background brings it to the page index, the badge and the open pages.
 */
export function createNoteActions(db: LibraryDatabase, written: () => void): NoteActions {
  /** Revisions written from here, which a page that is still being typed on may not have read yet. */
  const revisions = new Map<string, number>();
  return {
    async remove(id) {
      const { saved } = await deleteAnnotation(db, id, Date.now());
      if (saved) written();
      return saved;
    },
    async restore(id) {
      const { saved } = await restoreAnnotation(db, id);
      if (saved) written();
      return saved;
    },
    async keep(annotation, note) {
      const review = await db.reviews.get(annotation.pageKey);
      if (!review) return 'unsaved';
      const { pageKey, url, title } = review;
      const revision = Math.max(annotation.revision, revisions.get(annotation.id) ?? 0);
      const draft = { ...draftOf(annotation), note, revision };
      const outcome = await saveAnnotation(db, { pageKey, url, title }, draft, Date.now());
      if (!outcome.saved) return outcome.reason === 'conflict' ? 'conflict' : 'unsaved';
      revisions.set(annotation.id, outcome.annotation.revision);
      written();
      return 'saved';
    },
  };
}
