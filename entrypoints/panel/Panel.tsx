import { useCallback, useEffect, useState } from 'preact/hooks';
import { CreditsTable } from '@/components/CreditsTable';
import { FilmHeading } from '@/components/FilmHeading';
import { IconButton } from '@/components/IconButton';
import { NoteItem } from '@/components/NoteItem';
import { ReviewLine } from '@/components/ReviewLine';
import { useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { ask, type PageNotes } from '@/entrypoints/background/protocol';
import type { Place } from '@/storage/records/fact';
import { type Annotation, draftOf } from '@/storage/records/annotation';
import { onAnnouncement, type PanelSession } from './session';

interface Asked {
  annotationId: string;
  edit: boolean;
  serial: number;
}

/** The panel of one page: its film in full, the review, the notes kept here. */
export function Panel({ session, pageKey, reading, edit }: PanelSession) {
  const text = useText();
  const [notes, setNotes] = useState<PageNotes>();
  const [isOver, setOver] = useState(false);
  const [deleted, setDeleted] = useState<string>();
  const [asked, setAsked] = useState<Asked | undefined>(
    edit === undefined ? undefined : { annotationId: edit, edit: true, serial: 1 },
  );

  const load = useCallback(async () => {
    const reply = await ask('panel.load', { session });
    if (reply.ok) setNotes(reply.value);
    else if (reply.error.code === 'refused') setOver(true);
  }, [session]);

  useEffect(() => {
    void load();
    return onAnnouncement((announcement) => {
      if (announcement.event === 'page.changed') {
        if (announcement.pageKey === pageKey) void load();
      } else if (announcement.session === session) {
        const { annotationId, edit } = announcement;
        setAsked((last) => ({ annotationId, edit, serial: (last?.serial ?? 0) + 1 }));
      }
    });
  }, [load, session, pageKey]);

  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void ask('panel.close', { session });
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [session]);

  async function keepNote(annotation: Annotation, note: string) {
    const reply = await ask('panel.save', { session, draft: { ...draftOf(annotation), note } });
    if (reply.ok) {
      const saved = reply.value;
      setNotes((before) => before && { ...before, annotations: replaceIn(before.annotations, saved) });
      return 'saved';
    }
    return reply.error.code === 'conflict' ? 'conflict' : 'unsaved';
  }

  async function remove(id: string): Promise<void> {
    const reply = await ask('panel.delete', { session, id });
    if (reply.ok) setDeleted(id);
  }

  async function undo(id: string): Promise<void> {
    const reply = await ask('panel.restore', { session, id });
    if (reply.ok) setDeleted(undefined);
  }

  const showPlace = (place: Place): void => void ask('panel.show', { session, target: { place } });
  const annotations = notes?.annotations ?? [];
  const film = reading?.recognition.isReview ? reading.film : undefined;
  return (
    <main class="panel" aria-label={text('panelName')}>
      <div class="panel-scroll">
        {film && (
          <section class="film-card">
            <FilmHeading film={film} level={1} showPlace={showPlace} />
          </section>
        )}
        {film && <CreditsTable film={film} showPlace={showPlace} />}
        {film && reading && <ReviewLine review={reading.review} showPlace={showPlace} />}
        <section class="notes" aria-labelledby="notes-title">
          <h2 id="notes-title" class="section-title">
            {text('notes')}
          </h2>
          {isOver && <p class="quiet">{text('panelOver')}</p>}
          {notes && annotations.length === 0 && <p class="quiet">{text('notesEmpty')}</p>}
          <ul>
            {annotations.map((annotation) => (
              <NoteItem
                key={annotation.id}
                annotation={annotation}
                isOrphan={notes?.orphans.includes(annotation.id) ?? false}
                request={asked?.annotationId === annotation.id ? asked : undefined}
                show={() => void ask('panel.show', { session, target: { annotationId: annotation.id } })}
                remove={() => void remove(annotation.id)}
                keep={(note) => keepNote(annotation, note)}
              />
            ))}
          </ul>
        </section>
      </div>
      <span class="panel-close">
        <IconButton icon="close" name={text('close')} press={() => void ask('panel.close', { session })} />
      </span>
      {deleted !== undefined && (
        <div class="panel-foot">
          <UndoBar undo={() => void undo(deleted)} close={() => setDeleted(undefined)} />
        </div>
      )}
    </main>
  );
}

function replaceIn(annotations: Annotation[], saved: Annotation): Annotation[] {
  return annotations.map((annotation) => (annotation.id === saved.id ? saved : annotation));
}
