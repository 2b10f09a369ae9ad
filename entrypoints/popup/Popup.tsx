import { useEffect, useState } from 'preact/hooks';
import { type Observed, useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { ask } from '@/entrypoints/background/protocol';
import type { LibraryDatabase } from '@/storage/db';
import { deleteAnnotation, restoreAnnotation } from '@/storage/library';
import type { Annotation } from '@/storage/records/annotation';
import { type ActivePage, readActivePage } from './active-page';
import { AllFilms } from './AllFilms';
import { type Collection, observeCollection, observePage } from './collection';
import { ThisPage } from './ThisPage';

const firstNotes = 50;

type View = 'page' | 'films';

function EmptyLibrary() {
  const text = useText();
  return (
    <div class="popup-empty">
      <img class="picture" src="/icon/128.png" alt="" />
      <h2>{text('popupEmptyTitle')}</h2>
      <p class="quiet">{text('popupEmpty')}</p>
    </div>
  );
}

/** The collected notes: of the page it stands over, and of all films. */
export function Popup({ db }: { db: LibraryDatabase }) {
  const text = useText();
  const [page, setPage] = useState<ActivePage>();
  const [chosen, setChosen] = useState<View>();
  const [limit, setLimit] = useState(firstNotes);
  const [deleted, setDeleted] = useState<string>();
  const [isMissing, setMissing] = useState(false);
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

  async function remove(id: string): Promise<void> {
    const outcome = await deleteAnnotation(db, id, Date.now());
    if (!outcome.saved) return;
    setDeleted(id);
    await ask('library.written', {});
  }

  async function undo(id: string): Promise<void> {
    const outcome = await restoreAnnotation(db, id);
    if (!outcome.saved) return;
    setDeleted(undefined);
    await ask('library.written', {});
  }

  const hasPage =
    page?.report?.reading !== undefined || (ofPage.status === 'ready' && ofPage.value.length > 0);
  const view = chosen ?? (hasPage ? 'page' : 'films');
  const tabs: { id: View; name: string }[] = [
    { id: 'page', name: text('popupThisPage') },
    { id: 'films', name: text('popupAllFilms') },
  ];
  return (
    <main class="popup" aria-label="Cinemargin">
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
          remove={(id) => void remove(id)}
          showMore={() => setLimit(limit + firstNotes)}
        />
      </div>
      {deleted !== undefined && (
        <div class="popup-foot">
          <UndoBar undo={() => void undo(deleted)} close={() => setDeleted(undefined)} />
        </div>
      )}
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
  showMore: () => void;
}

function View({ view, page, ofPage, collection, show, remove, showMore }: ViewProps) {
  const text = useText();
  if (ofPage.status === 'failed' || collection.status === 'failed') {
    return <p role="alert">{text('popupFailed')}</p>;
  }
  if (ofPage.status === 'loading' || collection.status === 'loading' || !page) return null;
  if (view === 'page') {
    return <ThisPage page={page} annotations={ofPage.value} show={show} remove={remove} />;
  }
  if (collection.value.annotations.length === 0) return <EmptyLibrary />;
  return <AllFilms collection={collection.value} show={show} remove={remove} showMore={showMore} />;
}
