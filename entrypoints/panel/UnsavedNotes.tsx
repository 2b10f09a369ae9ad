import { useText } from '@/components/text';
import type { AnnotationDraft } from '@/storage/records/annotation';

/** Passages and notes that the library has not taken yet, so that nobody believes them saved or lost. */
export function UnsavedNotes({ drafts, tryAgain }: { drafts: AnnotationDraft[]; tryAgain: () => void }) {
  const text = useText();
  if (drafts.length === 0) return null;
  return (
    <div class="unsaved-notes">
      <p role="status">
        <strong>{text('notSaved')}</strong>
        <button type="button" class="text-button" onClick={tryAgain}>
          {text('tryAgain')}
        </button>
      </p>
      <ul>
        {drafts.map(({ id, quote, note, colour }) => (
          <li key={id} class={`note ${colour}`}>
            <blockquote dir="auto">{quote}</blockquote>
            {note !== '' && (
              <p class="own-words" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
