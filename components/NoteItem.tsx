import { useEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/storage/records/annotation';
import type { CopyKind } from '@/storage/records/citation';
import type { Doubt } from '@/storage/records/doubt';
import { IconButton } from './IconButton';
import { Dotted, type Statement } from './Dotted';
import { MarkdownText } from './MarkdownText';
import { Marked } from './Marked';
import { type KeepNote, NoteEditor, type NoteEditorProps } from './NoteEditor';
import { PassageDoubt, type PassageRemedies } from './PassageDoubt';
import { useText } from './text';

/** A note asked for from elsewhere: `serial` rises each time; `edit` opens its field. */
export interface NoteRequest {
  serial: number;
  edit: boolean;
}

export interface NoteItemProps {
  annotation: Annotation;
  /** Its passage could not be found on the page. */
  isOrphan?: boolean;
  /** It was found with other words, or not for sure. */
  doubt?: Doubt | undefined;
  /** What can be done about that; absent where the page does not stand beside it. */
  remedies?: PassageRemedies | undefined;
  request?: NoteRequest | undefined;
  show: () => void;
  remove: () => void;
  /** Absent where the note can only be read. */
  keep?: KeepNote;
  /** Words for it that were not saved yet when its page or panel was closed. */
  unsaved?: string | undefined;
  /** What is said below: by whom, where, when. */
  origin?: readonly Statement[];
  /** A short passage is shown with the words around it, where its page does not stand beside it. */
  hasSurroundings?: boolean;
  /** Copies the passage with its citation. */
  copy?: ((kind: CopyKind) => void) | undefined;
  /** Told of each letter of a note, before it can be saved. */
  typed?: NoteEditorProps['typed'];
}

/** A passage of fewer characters says little without its neighbours. */
const shortPassage = 60;

/** A kept passage with the reader's words on it. */
export function NoteItem({
  annotation,
  isOrphan,
  doubt,
  remedies,
  request,
  show,
  remove,
  keep,
  unsaved,
  origin,
  hasSurroundings = false,
  copy,
  typed,
}: NoteItemProps) {
  const text = useText();
  const item = useRef<HTMLLIElement>(null);
  const [isEditing, setEditing] = useState(unsaved !== undefined);
  const { quote, note, colour, selectors, tags = [] } = annotation;
  const isShort = hasSurroundings && quote.length < shortPassage;

  useEffect(() => {
    if (!request) return;
    item.current?.scrollIntoView({ block: 'nearest' });
    if (request.edit) setEditing(true);
    else item.current?.querySelector<HTMLElement>('button')?.focus();
  }, [request?.serial]);

  return (
    <li ref={item} class={`note ${colour}`}>
      {quote === '' ? (
        <p class="whole-page">{text('noteOfPage')}</p>
      ) : (
        <button type="button" class="quote" title={text('goToPassage')} onClick={show}>
          <blockquote dir="auto">
            {isShort && selectors && <span class="around">…{selectors.quote.prefix}</span>}
            <Marked>{quote}</Marked>
            {isShort && selectors && <span class="around">{selectors.quote.suffix}…</span>}
          </blockquote>
        </button>
      )}
      <div class="note-actions">
        {keep && !isEditing && (
          <IconButton
            icon="edit"
            name={text(note === '' ? 'addNote' : 'editNote')}
            press={() => setEditing(true)}
          />
        )}
        {copy && quote !== '' && !isEditing && (
          <IconButton
            icon="copy"
            name={text('copyNote')}
            press={({ shiftKey }) => copy(shiftKey ? 'markdown' : 'rich')}
          />
        )}
        {!isEditing && <IconButton icon="delete" name={text('delete')} press={remove} />}
      </div>
      {isOrphan && (
        <p class="orphan">
          {text('orphan')}
          {remedies && (
            <span class="orphan-remedies">
              <button type="button" class="text-button" onClick={remedies.searchAgain}>
                {text('orphanSearch')}
              </button>
              <button type="button" class="text-button" onClick={remedies.attach}>
                {text('orphanAttach')}
              </button>
              <button type="button" class="text-button" onClick={remedies.detach}>
                {text('orphanDetach')}
              </button>
            </span>
          )}
        </p>
      )}
      {doubt && remedies && <PassageDoubt doubt={doubt} quote={quote} remedies={remedies} />}
      {annotation.conflictOf !== undefined && <p class="orphan">{text('conflictCopy')}</p>}
      {isEditing && keep ? (
        <NoteEditor
          annotation={annotation}
          unsaved={unsaved}
          keep={keep}
          typed={typed}
          done={() => setEditing(false)}
        />
      ) : (
        <>
          {note !== '' && <MarkdownText words={note} />}
          {tags.length > 0 && (
            <ul class="tags" aria-label={text('tags')}>
              {tags.map((tag) => (
                <li class="tag" key={tag}>
                  <bdi>
                    <Marked kind="tag">{tag}</Marked>
                  </bdi>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      {origin !== undefined && origin.length > 0 && (
        <p class="origin">
          <Dotted parts={origin} />
        </p>
      )}
    </li>
  );
}
