import { useEffect, useMemo, useState } from 'preact/hooks';
import { EmptyLibrary } from '@/components/EmptyLibrary';
import { useDeletion } from '@/components/deletion';
import type { Keep } from '@/components/autosave';
import { type Observed, useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { ask } from '@/entrypoints/background/protocol';
import { type Collection, observeCollection, observePage } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { createNoteActions } from '@/storage/note-actions';
import type { Annotation } from '@/storage/records/annotation';
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
        {isMissing && <p role="status">{text('notShown')}</p>}
        <View
          view={view}
          page={page}
          ofPage={ofPage}
          collection={collection}
          show={(id) => void show(id)}
          remove={deletion.remove}
          keep={actions.keep}
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
  keep: (annotation: Annotation, note: string) => ReturnType<Keep>;
  showMore: () => void;
}

function View({ view, page, ofPage, collection, showMore, ...actions }: ViewProps) {
  const text = useText();
  if (ofPage.status === 'failed' || collection.status === 'failed') {
    return <p role="alert">{text('popupFailed')}</p>;
  }
  if (ofPage.status === 'loading' || collection.status === 'loading' || !page) return null;
  if (view === 'page') {
    return <ThisPage page={page} annotations={ofPage.value} {...actions} />;
  }
  if (collection.value.annotations.length === 0) return <EmptyLibrary />;
  return <AllFilms collection={collection.value} showMore={showMore} {...actions} />;
}
