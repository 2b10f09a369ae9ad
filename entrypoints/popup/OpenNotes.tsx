import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { copyNote } from '@/components/copy-note';
import { useDeletion } from '@/components/deletion';
import type { Drafts } from '@/components/drafts';
import { LossNotice } from '@/components/LossNotice';
import { FoundNotes } from '@/components/FoundNotes';
import { MarkContext } from '@/components/Marked';
import { MarkingContext } from '@/components/marking';
import { type ListPlace, type ShownNote } from '@/components/NoteList';
import { useObservable } from '@/components/observe';
import { SearchField } from '@/components/SearchField';
import { useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { observeNotes } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import type { LibraryState } from '@/storage/state';
import { acknowledgeLoss } from '@/storage/health';
import type { Annotation } from '@/storage/records/annotation';
import type { CopyKind } from '@/storage/records/citation';
import { isNewerLibrary } from '@/storage/open';
import { observeOrphans } from '@/storage/orphans';
import type { ExportScope } from '@/storage/records/export';
import { LibrarySearch } from '@/storage/search/library-search';
import { searchNotes } from '@/storage/search/search-notes';
import type { ActivePage } from './active-page';
import { AllFilms } from './AllFilms';
import { createPopupActions, showNote } from './note-actions';
import { keepPlace, type Opening, type PopupPlace, type View, views } from './place';
import type { Exportable } from './PopupFoot';
import { ThisPage } from './ThisPage';

export interface OpenNotesProps {
  db: LibraryDatabase;
  drafts: Drafts;
  memory: Storage;
  page: ActivePage;
  /** Asks the page anew, after the reader has said what it is. */
  lookAgain: () => void;
  ofPage: Annotation[];
  state: LibraryState;
  opening: Opening;
  /** Is told what is shown, whenever that is another. */
  offerExport: (shown: Exportable | undefined) => void;
}

const viewNames = { page: 'popupThisPage', films: 'popupAllFilms' } as const;

/** The collected notes: of the page it stands over, of all films, or those that were searched for. */
export function OpenNotes(props: OpenNotesProps) {
  const { db, drafts, memory, page, lookAgain, ofPage, state, opening, offerExport } = props;
  const text = useText();
  const [view, setView] = useState<View>(opening.view);
  const [query, setQuery] = useState(opening.query);
  const [start, setStart] = useState(opening.start);
  const [said, setSaid] = useState('');
  const library = useMemo(() => new LibrarySearch(db), [db]);
  const actions = useMemo(() => createPopupActions(db, drafts), [db, drafts]);
  const deletion = useDeletion(actions.remove, actions.restore);
  const load = useCallback((ids: readonly string[]) => observeNotes(db, ids), [db]);
  const { colourNames } = useContext(MarkingContext);
  const observed = useObservable(() => observeOrphans(db), [db]);
  const orphans = useMemo(
    () => new Set([...(observed.status === 'ready' ? observed.value : []), ...(page.report?.orphans ?? [])]),
    [observed, page.report],
  );
  const search = useMemo(() => searchNotes(library, colourNames, orphans), [library, colourNames, orphans]);
  const { isAsking: isSearching, unclear, mark } = useMemo(() => search.read(query), [search, query]);

  const place = useRef<PopupPlace>(undefined);
  const leave = useCallback(
    (at: ListPlace, isGone = false) => {
      const { pageKey } = page;
      place.current = {
        ...{ ...at, view, query, isGone, at: Date.now() },
        ...(pageKey !== undefined && { pageKey }),
      };
      keepPlace(memory, place.current);
    },
    [view, query, page.pageKey],
  );

  /** Goes to another list, which begins at its top. */
  function turnTo(next: { view?: View; query?: string }): void {
    setStart(undefined);
    setSaid('');
    if (next.view !== undefined) setView(next.view);
    if (next.query !== undefined) setQuery(next.query);
  }

  async function show(note: ShownNote): Promise<void> {
    leave(place.current ?? { offset: 0 }, true);
    if (await showNote(note)) window.close();
    else setSaid(text('notShown'));
  }

  const list = {
    load,
    isOrphan: (id: string) => orphans.has(id),
    start,
    left: leave,
    keep: actions.keep,
    typed: actions.typed,
    remove: deletion.remove,
    show: (note: ShownNote) => void show(note),
    copy: (note: ShownNote, kind: CopyKind) =>
      void copyNote(note, kind, (film) => text('citeOn', film)).then(
        () => setSaid(text('copied')),
        () => setSaid(text('notCopied')),
      ),
  };
  const shownView = isSearching ? undefined : view;
  const [foundIds, setFoundIds] = useState<readonly string[]>([]);
  const hasNotes = state.kept > 0;
  const hasPageNotes = ofPage.length > 0;
  const scope = useMemo((): ExportScope | undefined => {
    if (isSearching) return foundIds.length > 0 ? { ids: foundIds } : undefined;
    if (view === 'films') return hasNotes ? 'all' : undefined;
    return page.pageKey !== undefined && hasPageNotes ? { pageKey: page.pageKey } : undefined;
  }, [isSearching, foundIds, view, hasNotes, hasPageNotes, page.pageKey]);
  const title = page.report?.reading?.film.title[0]?.value;
  const name = shownView === 'page' && title !== undefined ? title : text('allNotes');
  useEffect(() => {
    offerExport(scope && { scope, name });
    return () => offerExport(undefined);
  }, [offerExport, scope, name]);
  return (
    <>
      <div class="popup-head">
        <SearchField
          value={query}
          change={(typed) => turnTo({ query: typed })}
          suggest={search.suggest}
          prepare={search.prepare}
          unclear={unclear}
        />
        <div class="popup-tabs" role="tablist">
          {views.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`tab-${one}`}
              aria-controls="view"
              aria-selected={shownView === one}
              onClick={() => turnTo({ view: one, query: '' })}
            >
              {text(viewNames[one])}
            </button>
          ))}
        </div>
      </div>
      <LossNotice loss={state} close={() => void acknowledgeLoss(db)} />
      <div class="popup-view" id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        <MarkContext.Provider value={mark}>
          {isSearching ? (
            <FoundNotes
              {...list}
              query={query}
              find={search.find}
              isNewer={isNewerLibrary}
              pulse={state.changes}
              found={setFoundIds}
              clear={() => turnTo({ query: '' })}
            />
          ) : view === 'page' ? (
            <ThisPage key="page" {...list} page={page} lookAgain={lookAgain} annotations={ofPage} />
          ) : (
            <AllFilms key="films" {...list} db={db} state={state} />
          )}
        </MarkContext.Provider>
      </div>
      <p class="popup-said" role="status">
        {said}
      </p>
      {deletion.deleted !== undefined && (
        <div class="popup-undo">
          <UndoBar undo={deletion.undo} close={deletion.forget} />
        </div>
      )}
    </>
  );
}
