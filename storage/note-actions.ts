import type { LibraryDatabase } from './db';
import { deleteAnnotation, restoreAnnotation, saveAnnotation } from './library';
import { type Annotation, draftOf, type NoteChange } from './records/annotation';

/** What a reader does with notes on the extension's own pages. Each settles with what the database acknowledged. */
export interface NoteActions {
  remove: (id: string) => Promise<boolean>;
  restore: (id: string) => Promise<boolean>;
  /** Keeps a change of what was read as `base`. */
  keep: (
    base: Annotation,
    change: NoteChange,
  ) => Promise<{ annotation: Annotation } | { failed: 'unsaved' | 'disk-full' }>;
}

/**
 * Writes to the library from one of the extension's pages.
 * @param written called after each change, so that the background brings it to the page index, the badge and the open pages.
 */
export function createNoteActions(db: LibraryDatabase, written: () => void): NoteActions {
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
    async keep(base, change) {
      const outcome = await saveAnnotation(db, undefined, draftOf(base, change), Date.now());
      if (!outcome.saved) return { failed: outcome.reason === 'disk-full' ? 'disk-full' : 'unsaved' };
      written();
      return { annotation: outcome.annotation };
    },
  };
}
