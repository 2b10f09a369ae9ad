import { useEffect, useRef } from 'preact/hooks';
import type { Annotation } from '@/storage/records/annotation';
import { type SaveOutcome, type SaveState, useAutosave } from './autosave';
import { type TextName, useText } from './text';

const stateTexts = {
  idle: undefined,
  saving: 'saving',
  saved: 'saved',
  unsaved: 'notSaved',
  conflict: 'conflict',
  'disk-full': 'diskFull',
  outdated: 'outdated',
} as const satisfies Record<SaveState, TextName | undefined>;

/** What the field may have to say when no text can be had any more. */
export const saveStateTexts: TextName[] = ['saving', 'outdated', 'done', 'close'];

/** What a save gave: what is kept now, or why nothing is. A kept annotation of another id holds these words beside those of another window. */
export type Kept = { annotation: Annotation } | { failed: Exclude<SaveOutcome, 'saved' | 'conflict'> };

/** Saves a note on what was read as `base`: its revision is what tells whether anything else was written in between. */
export type KeepNote = (base: Annotation, note: string) => Promise<Kept>;

export interface NoteEditorProps {
  annotation: Annotation;
  /** Written before and not saved yet; it is tried again as soon as the field stands. */
  unsaved?: string | undefined;
  keep: KeepNote;
  done: () => void;
}

/**
 * The field for a reader's own words, saved while they are typed. Escape and Ctrl+Enter close it; nothing typed is thrown away, and nothing that
 * was written elsewhere in the meantime is overwritten.
 */
export function NoteEditor({ annotation, unsaved, keep, done }: NoteEditorProps) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const base = useRef(annotation);
  const { state, change, flush, isPending } = useAutosave(async (note) => {
    const kept = await keep(base.current, note);
    if ('failed' in kept) return kept.failed;
    base.current = kept.annotation;
    return kept.annotation.id === annotation.id ? 'saved' : 'conflict';
  });
  const stateText = stateTexts[state];
  const mayRetry = state === 'unsaved' || state === 'disk-full';

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    area?.parentElement?.scrollIntoView({ block: 'nearest' });
    if (unsaved !== undefined) change(unsaved);
    // Focus is taken once, when the reader opens the field.
  }, []);

  useEffect(() => {
    const isNews = annotation.id === base.current.id && annotation.revision > base.current.revision;
    if (!isNews || isPending()) return;
    // Nothing of one's own is at stake: what another window wrote is taken over.
    base.current = annotation;
    if (field.current && field.current.value !== annotation.note) field.current.value = annotation.note;
  }, [annotation.revision]);

  // A field whose words are not safe stays open: closed, they would be out of sight.
  const close = (): void => {
    flush();
    if (!mayRetry && state !== 'outdated') done();
  };

  return (
    <div class="note-editor">
      <textarea
        ref={field}
        dir="auto"
        rows={4}
        aria-label={text('noteOf', annotation.quote)}
        placeholder={text('notePlaceholder')}
        defaultValue={unsaved ?? annotation.note}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
            event.stopPropagation();
            event.preventDefault();
            close();
          }
        }}
      />
      <div class="note-editor-foot">
        <span class={`save-state ${state}`} role="status">
          {stateText && text(stateText)}
          {mayRetry && (
            <button type="button" class="text-button" onClick={flush}>
              {text('tryAgain')}
            </button>
          )}
        </span>
        <button type="button" class="text-button" onClick={close}>
          {text('done')}
        </button>
      </div>
    </div>
  );
}
