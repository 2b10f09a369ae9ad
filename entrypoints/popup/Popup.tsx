import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyLibrary } from '@/components/EmptyLibrary';
import { useDeletion } from '@/components/deletion';
import type { KeepNote } from '@/components/NoteEditor';
import { markdownWords } from '@/components/markdown-words';
import { type Observed, useObservable } from '@/components/observe';
import { LossNotice } from '@/components/LossNotice';
import { useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { Unreadable } from '@/components/Unreadable';
import { ask } from '@/entrypoints/background/protocol';
import { type Collection, observeCollection, observePage } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { acknowledgeLoss, observeState } from '@/storage/health';
import { createNoteActions } from '@/storage/note-actions';
import { exportNotes } from '@/storage/export';
import { isNewerLibrary } from '@/storage/open';
import type { Annotation } from '@/storage/records/annotation';
import type { ExportFormat, ExportScope } from '@/storage/records/export';
import { type ActivePage, readActivePage } from './active-page';
import { AllFilms } from './AllFilms';
import { PopupFoot } from './PopupFoot';
import { ThisPage } from './ThisPage';

const firstNotes = 50;

type View = 'page' | 'films';

/** The collected notes: of the page it stands over, and of all films. */
export function Popup({ db }: { db: LibraryDatabase }) {
  const text = useText();
  const [page, setPage] = useState<ActivePage>();
  const [chosen, setChosen] = useState<View>();
  const [limit, setLimit] = useState(firstNotes);
  const [isMissing, setMissing] = useState(false);
  const actions = useMemo(() => createNoteActions(db, () => void ask('library.written', {})), [db]);
  const deletion = useDeletion(actions.remove, actions.restore);
  const ofPage = useObservable(() => observePage(db, page?.pageKey), [db, page?.pageKey]);
  const collection = useObservable(() => observeCollection(db, limit), [db, limit]);
  const state = useObservable(() => observeState(db), [db]);

  useEffect(() => {
    void readActivePage().then(setPage);
  }, []);

  async function show(id: string): Promise<void> {
    const reply = await ask('annotation.show', { id });
    if (reply.ok) window.close();
    else setMissing(true);
  }

  const hasPage =
    page?.report?.reading !== undefined || (ofPage.status === 'ready' && ofPage.value.length > 0);
  const view = chosen ?? (hasPage ? 'page' : 'films');
  const tabs: { id: View; name: string }[] = [
    { id: 'page', name: text('popupThisPage') },
    { id: 'films', name: text('popupAllFilms') },
  ];
  return (
    <main class="popup">
      <h1 class="spoken">Cinemargin</h1>
      <div class="popup-tabs" role="tablist">
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-controls="view"
            aria-selected={view === id}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="popup-scroll" id="view" role="tabpanel" aria-labelledby={`tab-${view}`} tabIndex={-1}>
        {state.status === 'ready' && <LossNotice loss={state.value} close={() => void acknowledgeLoss(db)} />}
        {isMissing && <p role="status">{text('notShown')}</p>}
        <View
          view={view}
          page={page}
          ofPage={ofPage}
          collection={collection}
          show={(id) => void show(id)}
          remove={deletion.remove}
          keep={actions.keep}
          write={(scope, format) => exportNotes(db, scope, format, markdownWords(text))}
          showMore={() => setLimit(limit + firstNotes)}
        />
      </div>
      {deletion.deleted !== undefined && (
        <div class="popup-undo">
          <UndoBar undo={deletion.undo} close={deletion.forget} />
        </div>
      )}
      <PopupFoot />
    </main>
  );
}

interface ViewProps {
  view: View;
  page: ActivePage | undefined;
  ofPage: Observed<Annotation[]>;
  collection: Observed<Collection>;
  show: (id: string) => void;
  remove: (id: string) => void;
  keep: KeepNote;
  showMore: () => void;
  write: (scope: ExportScope, format: ExportFormat) => AsyncIterable<string>;
}

function View({ view, page, ofPage, collection, showMore, write, ...actions }: ViewProps) {
  const text = useText();
  if (ofPage.status === 'failed') return <Unreadable isNewer={isNewerLibrary(ofPage.error)} />;
  if (collection.status === 'failed') return <Unreadable isNewer={isNewerLibrary(collection.error)} />;
  if (ofPage.status === 'loading' || collection.status === 'loading' || !page) {
    return <p class="quiet opening">{text('libraryOpening')}</p>;
  }
  if (view === 'page') {
    return <ThisPage page={page} annotations={ofPage.value} write={write} {...actions} />;
  }
  if (collection.value.annotations.length === 0) return <EmptyLibrary />;
  return <AllFilms collection={collection.value} showMore={showMore} {...actions} />;
}
