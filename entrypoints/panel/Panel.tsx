import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Kept } from '@/components/NoteEditor';
import { Reasons } from '@/components/Reasons';
import { ReviewLine } from '@/components/ReviewLine';
import { type TextName, useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { ask, type FailureCode, type PageNotes } from '@/entrypoints/background/protocol';
import type { Place } from '@/storage/records/fact';
import { type Annotation, draftOf, type NoteChange } from '@/storage/records/annotation';
import { cite, type CopyKind, writeCopy } from '@/storage/records/citation';
import { isUnsure } from '@/storage/records/review';
import { copyText } from './copy-text';
import { FilmSection } from './FilmSection';
import { IsReview } from './IsReview';
import { type Asked, NotesSection } from './NotesSection';
import { PanelMenu } from './PanelMenu';
import { onAnnouncement, type PanelSession } from './session';

/** The panel of one page: its film in full, the review, the notes kept here. */
export function Panel({ session, pageKey, url, title, dock, reading, edit, lookUp }: PanelSession) {
  const text = useText();
  const [notes, setNotes] = useState<PageNotes>();
  const [failure, setFailure] = useState<FailureCode>();
  const [deleted, setDeleted] = useState<string>();
  const [isPaused, setPaused] = useState(false);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<Asked | undefined>(
    edit === undefined ? undefined : { annotationId: edit, edit: true, serial: 1 },
  );

  const film = reading?.recognition.isReview ? reading.film : undefined;

  const load = useCallback(
    async (again = false) => {
      const reply = await ask('panel.load', { session, ...(again && { again }) });
      if (reply.ok) setNotes(reply.value);
      setFailure(reply.ok ? undefined : reply.error.code);
      return reply.ok ? reply.value.orphans.length : undefined;
    },
    [session],
  );

  useEffect(() => {
    void load();
    return onAnnouncement((announcement) => {
      if (announcement.event === 'page.changed') {
        if (announcement.pageKey === pageKey) void load();
      } else if (announcement.event === 'panel.focus' && announcement.session === session) {
        const { annotationId, edit } = announcement;
        setAsked((last) => ({ annotationId, edit, serial: (last?.serial ?? 0) + 1 }));
      }
    });
  }, [load, session, pageKey]);

  // Heard from the moment the panel stands, not from its first frame on.
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void ask('panel.close', { session });
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [session]);

  async function keepNote(base: Annotation, change: NoteChange): Promise<Kept> {
    const reply = await ask('panel.save', { session, draft: draftOf(base, change) });
    if (!reply.ok) return { failed: failureToKeep(reply.error.code) };
    const annotation = reply.value;
    setNotes((before) => before && { ...before, annotations: withSaved(before.annotations, annotation) });
    return { annotation };
  }

  async function remove(id: string): Promise<void> {
    const reply = await ask('panel.delete', { session, id });
    if (reply.ok) setDeleted(id);
    else setFailure(reply.error.code);
  }

  async function undo(id: string): Promise<void> {
    const reply = await ask('panel.restore', { session, id });
    if (reply.ok) setDeleted(undefined);
    if (reply.ok) setSaid(text('undone'));
    else setFailure(reply.error.code);
  }

  async function detach({ id, revision, quote, colour, note, tags }: Annotation): Promise<void> {
    const draft = { id, revision, quote, colour, note, ...(tags && { tags }) };
    const reply = await ask('panel.save', { session, draft });
    if (!reply.ok) setFailure(reply.error.code);
    else await load();
  }

  async function searchAgain(): Promise<void> {
    const before = notes?.orphans.length;
    const left = await load(true);
    if (left !== undefined) setSaid(text(left === before ? 'orphanStill' : 'orphanFound'));
  }

  /** The page carries out what is answered about a passage; by its reply it has painted what came of it. */
  async function haveAnswered(answer: 'panel.attach' | 'panel.confirm', id: string): Promise<void> {
    const reply = await ask(answer, { session, id });
    setSaid(!reply.ok && reply.error.code === 'not-found' ? text('noAnswer') : '');
    if (reply.ok) await load();
    else if (reply.error.code !== 'not-found') setFailure(reply.error.code);
  }

  function copy({ quote }: Annotation, kind: CopyKind): void {
    const citation = cite(quote, film, reading?.review, { title, url });
    const copied = writeCopy(citation, kind, (on) => text('citeOn', on));
    setSaid(text(copyText(document, copied['text/plain'], copied['text/html']) ? 'copied' : 'notCopied'));
  }

  const showPlace = (place: Place): void => void ask('panel.show', { session, target: { place } });
  return (
    <main class="panel" aria-label={text('panelName')}>
      <div class="panel-scroll">
        {film && reading && isUnsure(reading.recognition) && (
          <IsReview session={session} said={setSaid} failed={setFailure} />
        )}
        {film && (
          <FilmSection
            session={session}
            pageKey={pageKey}
            page={film}
            lookUpFirst={lookUp === true}
            showPlace={showPlace}
          />
        )}
        {film && reading && <ReviewLine review={reading.review} showPlace={showPlace} />}
        {film && reading && reading.recognition.evidence.length > 0 && (
          <details class="why">
            <summary>{text('why')}</summary>
            <Reasons reading={reading} showPlace={showPlace} />
          </details>
        )}
        <NotesSection
          pageKey={pageKey}
          notes={notes}
          failure={failure && text(failureTexts[failure] ?? 'panelOver')}
          asked={asked}
          keep={keepNote}
          show={(annotationId) => void ask('panel.show', { session, target: { annotationId } })}
          remove={(id) => void remove(id)}
          copy={copy}
          reload={() => void load()}
          searchAgain={() => void searchAgain()}
          detach={(annotation) => void detach(annotation)}
          confirm={(id) => void haveAnswered('panel.confirm', id)}
          attach={(id) => void haveAnswered('panel.attach', id)}
        />
      </div>
      {isPaused && (
        <p class="panel-paused" role="status">
          {text('panelPaused')}
        </p>
      )}
      <p class="panel-said" role="status">
        {said}
      </p>
      <PanelMenu session={session} dock={dock} paused={() => setPaused(true)} failed={setFailure} />
      {deleted !== undefined && (
        <div class="panel-foot">
          <UndoBar undo={() => void undo(deleted)} close={() => setDeleted(undefined)} />
        </div>
      )}
    </main>
  );
}

const failureTexts: Partial<Record<FailureCode, TextName>> = {
  unreadable: 'notesUnreadable',
  outdated: 'outdated',
  covered: 'covered',
};

function failureToKeep(code: FailureCode): 'unsaved' | 'disk-full' | 'outdated' {
  return code === 'disk-full' || code === 'outdated' ? code : 'unsaved';
}

/** The notes with one that was just saved. A new one is on the page as a whole, and such notes stand first. */
function withSaved(annotations: Annotation[], saved: Annotation): Annotation[] {
  if (!annotations.some(({ id }) => id === saved.id)) return [saved, ...annotations];
  return annotations.map((annotation) => (annotation.id === saved.id ? saved : annotation));
}
