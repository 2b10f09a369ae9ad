import browser from 'webextension-polyfill';
import type { Drafts } from '@/components/drafts';
import type { ShownNote } from '@/components/NoteList';
import { ask } from '@/entrypoints/background/protocol';
import type { LibraryDatabase } from '@/storage/db';
import { createNoteActions, type NoteActions } from '@/storage/note-actions';
import type { Annotation } from '@/storage/records/annotation';
import { addressOfPassage } from '@/storage/records/text-fragment';

export interface PopupActions extends NoteActions {
  /** Remembers what is being typed until the database has it. */
  typed: (annotation: Annotation, note: string) => void;
}

/** What a reader does with notes in the popup, which may be closed at any moment. */
export function createPopupActions(db: LibraryDatabase, drafts: Drafts): PopupActions {
  const actions = createNoteActions(db, () => void ask('library.written', {}));
  const keep: NoteActions['keep'] = async (base, change) => {
    const kept = await actions.keep(base, change);
    if ('annotation' in kept && change.note !== undefined) drafts.saved(base.id, change.note);
    return kept;
  };
  void recover(db, drafts, keep);
  return {
    ...actions,
    keep,
    typed: ({ id, revision }, note) => drafts.typed({ id, revision, note }),
  };
}

/** Saves what the popup was closed over. Words for a note that has changed since are kept beside it, as everywhere. */
async function recover(db: LibraryDatabase, drafts: Drafts, keep: NoteActions['keep']): Promise<void> {
  for (const { id, revision, note } of drafts.all()) {
    const annotation = await db.annotations.get(id);
    if (!annotation || annotation.note === note) drafts.forget(id);
    else await keep({ ...annotation, revision: Math.min(revision, annotation.revision) }, { note });
  }
}

/**
 * Leads to a passage, by the background, which finds the open tab; where that gives no answer by the browser's own means.
 * @returns whether something was opened.
 */
export async function showNote({ annotation, review }: ShownNote): Promise<boolean> {
  const reply = await ask('annotation.show', { id: annotation.id });
  if (reply.ok) return true;
  if (reply.error.code !== 'no-answer' || !review) return false;
  const { selectors } = annotation;
  await browser.tabs.create({
    url: selectors ? addressOfPassage(review.url, selectors.quote) : review.url,
  });
  return true;
}
