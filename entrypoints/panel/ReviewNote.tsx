import { type KeepNote, NoteEditor } from '@/components/NoteEditor';
import { useText } from '@/components/text';
import { type Annotation, makeId } from '@/storage/records/annotation';

/** A note on the page as a whole, before anything is written in it. */
export function beginReviewNote(pageKey: string): Annotation {
  return {
    id: makeId(),
    revision: 0,
    quote: '',
    colour: 'amber',
    note: '',
    pageKey,
    filmKey: '',
    sequence: 0,
    createdAt: 0,
    updatedAt: 0,
  };
}

export interface ReviewNoteProps {
  /** The note that is being written for the first time, if any. */
  begun: Annotation | undefined;
  begin: () => void;
  keep: KeepNote;
  done: () => void;
}

/** The way to write about the review as a whole. The note is kept as soon as something stands in it, and listed with the others when it is done. */
export function ReviewNote({ begun, begin, keep, done }: ReviewNoteProps) {
  const text = useText();
  if (!begun) {
    return (
      <button type="button" class="text-button review-note" onClick={begin}>
        {text('noteOnPage')}
      </button>
    );
  }
  return (
    <div class="note">
      <p class="whole-page">{text('noteOfPage')}</p>
      <NoteEditor key={begun.id} annotation={begun} keep={keep} done={done} />
    </div>
  );
}
