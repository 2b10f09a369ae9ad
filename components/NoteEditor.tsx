import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation, NoteChange } from '@/storage/records/annotation';
import { type SaveOutcome, type SaveState, useAutosave } from './autosave';
import { ColourChoice } from './ColourChoice';
import { MarkdownText } from './MarkdownText';
import { TagField } from './TagField';
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

/** Saves a change of what was read as `base`: its revision is what tells whether anything else was written in between. */
export type KeepNote = (base: Annotation, change: NoteChange) => Promise<Kept>;

export interface NoteEditorProps {
  annotation: Annotation;
  /** Written before and not saved yet; it is tried again as soon as the field stands. */
  unsaved?: string | undefined;
  keep: KeepNote;
  /** Told of each letter, before it can be saved. */
  typed?: ((annotation: Annotation, note: string) => void) | undefined;
  done: () => void;
}

/**
 * The field for a reader's own words, with colour and tags, all saved while they are typed. Escape and Ctrl+Enter close it; nothing typed is thrown away, and nothing that
 * was written elsewhere in the meantime is overwritten.
 */
export function NoteEditor({ annotation, unsaved, keep, typed, done }: NoteEditorProps) {
  const text = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  const base = useRef(annotation);
  /** What differs from `base` and is not acknowledged yet. */
  const wanted = useRef<NoteChange>({});
  const [preview, setPreview] = useState<string>();
  const [{ colour, tags }, setMarks] = useState({ colour: annotation.colour, tags: annotation.tags ?? [] });
  const { state, change, flush, isPending } = useAutosave<NoteChange>(async (changed) => {
    const kept = await keep(base.current, changed);
    if ('failed' in kept) return kept.failed;
    base.current = kept.annotation;
    if (wanted.current === changed) wanted.current = {};
    return kept.annotation.id === annotation.id ? 'saved' : 'conflict';
  });
  const want = (more: NoteChange): void => {
    wanted.current = { ...wanted.current, ...more };
    change(wanted.current);
  };
  const mark = (more: Pick<NoteChange, 'colour' | 'tags'>): void => {
    setMarks((before) => ({ ...before, ...more }));
    want(more);
    flush();
  };
  const stateText = stateTexts[state];
  const mayRetry = state === 'unsaved' || state === 'disk-full';

  useEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    area?.parentElement?.scrollIntoView({ block: 'nearest' });
    if (unsaved !== undefined) want({ note: unsaved });
    // Focus is taken once, when the reader opens the field.
  }, []);

  useEffect(() => {
    const isNews = annotation.id === base.current.id && annotation.revision > base.current.revision;
    if (!isNews || isPending()) return;
    // Nothing of one's own is at stake: what another window wrote is taken over.
    base.current = annotation;
    if (field.current && field.current.value !== annotation.note) field.current.value = annotation.note;
    setMarks({ colour: annotation.colour, tags: annotation.tags ?? [] });
  }, [annotation.revision]);

  // A field whose words are not safe stays open: closed, they would be out of sight.
  const close = (): void => {
    flush();
    if (!mayRetry && state !== 'outdated') done();
  };

  const closeByKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))) {
      event.stopPropagation();
      event.preventDefault();
      close();
    }
  };

  return (
    <div class={`note-editor ${colour}`}>
      <textarea
        ref={field}
        dir="auto"
        spellcheck
        rows={4}
        hidden={preview !== undefined}
        aria-label={annotation.quote === '' ? text('noteOfPage') : text('noteOf', annotation.quote)}
        placeholder={text('notePlaceholder')}
        defaultValue={unsaved ?? annotation.note}
        onInput={(event) => {
          typed?.(base.current, event.currentTarget.value);
          want({ note: event.currentTarget.value });
        }}
        onKeyDown={closeByKey}
      />
      {preview !== undefined && <MarkdownText words={preview} />}
      <div class="note-editor-marks">
        {annotation.quote !== '' && (
          <ColourChoice chosen={colour} choose={(chosen) => mark({ colour: chosen })} />
        )}
        <TagField tags={tags} change={(changed) => mark({ tags: changed })} />
      </div>
      <div class="note-editor-foot">
        <span class={`save-state ${state}`} role="status">
          {stateText && text(stateText)}
          {mayRetry && (
            <button type="button" class="text-button" onClick={flush}>
              {text('tryAgain')}
            </button>
          )}
        </span>
        <button
          type="button"
          class="text-button"
          aria-pressed={preview !== undefined}
          title={text('previewWhat')}
          onClick={() => setPreview(preview === undefined ? (field.current?.value ?? '') : undefined)}
        >
          {text('preview')}
        </button>
        <button type="button" class="text-button" onClick={close}>
          {text('done')}
        </button>
      </div>
    </div>
  );
}
