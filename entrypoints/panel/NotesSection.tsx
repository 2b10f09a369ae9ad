import { useState } from 'preact/hooks';
import type { KeepNote } from '@/components/NoteEditor';
import { NoteItem, type NoteRequest } from '@/components/NoteItem';
import { useText } from '@/components/text';
import type { PageNotes } from '@/entrypoints/background/protocol';
import type { Annotation } from '@/storage/records/annotation';
import type { CopyKind } from '@/storage/records/citation';
import { type Filter, passes } from './filter';
import { NotesFilter } from './NotesFilter';
import { beginReviewNote, ReviewNote } from './ReviewNote';
import { UnsavedNotes } from './UnsavedNotes';

/** The note that was asked for from elsewhere last. */
export interface Asked extends NoteRequest {
  annotationId: string;
}

export interface NotesSectionProps {
  pageKey: string;
  /** Absent until they are there. */
  notes: PageNotes | undefined;
  /** Why they are not there, in the reader's words. */
  failure: string | undefined;
  asked: Asked | undefined;
  keep: KeepNote;
  show: (id: string) => void;
  remove: (id: string) => void;
  copy: (annotation: Annotation, kind: CopyKind) => void;
  reload: () => void;
  /** Has the page searched anew for what was not found on it. */
  searchAgain: () => void;
  /** Has an annotation stand where it was found, with the words that are there now. */
  confirm: (id: string) => void;
  /** Has an annotation stand at what is selected on the page. */
  attach: (id: string) => void;
  /** Has an annotation belong to the page as a whole. */
  detach: (annotation: Annotation) => void;
}

/** The notes of the page in reading order, those on the whole of it first. */
export function NotesSection({
  pageKey,
  notes,
  failure,
  asked,
  keep,
  show,
  remove,
  copy,
  reload,
  searchAgain,
  confirm,
  attach,
  detach,
}: NotesSectionProps) {
  const text = useText();
  const [filter, setFilter] = useState<Filter>({});
  const [begun, setBegun] = useState<Annotation>();
  const unsaved = notes?.unsaved ?? [];
  const annotations = (notes?.annotations ?? []).filter(({ id }) => id !== begun?.id);
  // What was asked for is shown whatever is filtered.
  const shown = annotations.filter(
    (annotation) => passes(annotation, filter) || annotation.id === asked?.annotationId,
  );
  return (
    <section class="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" class="section-title">
        {text('notes')}
      </h2>
      {failure && (
        <p class="quiet" role="status">
          {failure}
        </p>
      )}
      <NotesFilter annotations={annotations} filter={filter} change={setFilter} />
      {notes && annotations.length === 0 && <p class="quiet">{text('notesEmpty')}</p>}
      {shown.length < annotations.length && (
        <p class="quiet" role="status">
          {text('filterShown', String(shown.length), String(annotations.length))}
          <button type="button" class="text-button" onClick={() => setFilter({})}>
            {text('filterEnd')}
          </button>
        </p>
      )}
      <ul>
        {shown.map((annotation) => (
          <NoteItem
            key={annotation.id}
            annotation={annotation}
            isOrphan={notes?.orphans.includes(annotation.id) ?? false}
            doubt={notes?.doubts.find(({ id }) => id === annotation.id)}
            remedies={{
              searchAgain,
              confirm: () => confirm(annotation.id),
              attach: () => attach(annotation.id),
              detach: () => detach(annotation),
            }}
            request={asked?.annotationId === annotation.id ? asked : undefined}
            show={() => show(annotation.id)}
            remove={() => remove(annotation.id)}
            copy={(kind) => copy(annotation, kind)}
            keep={keep}
            unsaved={unsaved.find(({ id }) => id === annotation.id)?.note}
          />
        ))}
      </ul>
      <UnsavedNotes
        drafts={unsaved.filter(
          ({ id }) => id !== begun?.id && !annotations.some((annotation) => annotation.id === id),
        )}
        tryAgain={reload}
      />
      {notes && (
        <ReviewNote
          begun={begun}
          begin={() => setBegun(beginReviewNote(pageKey))}
          keep={keep}
          done={() => setBegun(undefined)}
        />
      )}
    </section>
  );
}
