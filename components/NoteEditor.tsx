import { useEffect, useRef } from 'preact/hooks';
import { type Keep, type SaveState, useAutosave } from './autosave';
import { type TextName, useText } from './text';

const stateTexts = {
  idle: undefined,
  saving: 'saving',
  saved: 'saved',
  unsaved: 'notSaved',
  conflict: 'conflict',
} as const satisfies Record<SaveState, TextName | undefined>;

export interface NoteEditorProps {
  quote: string;
  note: string;
  keep: Keep;
  done: () => void;
}

/** The field for a reader's own words, saved while they are typed. Escape and Ctrl+Enter close it; nothing typed is thrown away. */
export function NoteEditor({ quote, note, keep, done }: NoteEditorProps) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, change, flush } = useAutosave(keep);
  const stateText = stateTexts[state];

  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(note.length, note.length);
    field.current?.parentElement?.scrollIntoView({ block: 'nearest' });
    // Focus is taken once, when the reader opens the field.
  }, []);

  const close = (): void => {
    flush();
    done();
  };

  return (
    <div class="note-editor">
      <textarea
        ref={field}
        dir="auto"
        rows={4}
        aria-label={text('noteOf', quote)}
        placeholder={text('notePlaceholder')}
        defaultValue={note}
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
          {state === 'unsaved' && (
            <button type="button" class="text-button" onClick={() => change(field.current?.value ?? note)}>
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
