import { useContext, useMemo, useState } from 'preact/hooks';
import { copyNote } from '@/components/copy-note';
import { useDeletion } from '@/components/deletion';
import { EmptyLibrary } from '@/components/EmptyLibrary';
import { LossNotice } from '@/components/LossNotice';
import { MarkingContext } from '@/components/marking';
import { Masthead } from '@/components/Masthead';
import type { ShownNote } from '@/components/NoteList';
import { useObservable } from '@/components/observe';
import { SearchField } from '@/components/SearchField';
import { useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { Unreadable } from '@/components/Unreadable';
import { ask } from '@/entrypoints/background/protocol';
import { observeFilms } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { acknowledgeLoss, observeState } from '@/storage/health';
import { createNoteActions } from '@/storage/note-actions';
import { isNewerLibrary } from '@/storage/open';
import { observeOrphans } from '@/storage/orphans';
import type { CopyKind } from '@/storage/records/citation';
import { LibrarySearch } from '@/storage/search/library-search';
import { searchNotes } from '@/storage/search/search-notes';
import { useNotebookPlace } from './address';
import { FilmIndex } from './FilmIndex';
import { FilmNotes } from './FilmNotes';
import { SearchedNotes } from './SearchedNotes';

const firstFilms = 40;
const noOrphans: ReadonlySet<string> = new Set();

/** All that was kept, at length: the films on one side, the notes of one of them on the other, critic beside critic, or the notes that were searched for. */
export function Notebook({ db }: { db: LibraryDatabase }) {
  const text = useText();
  const [limit, setLimit] = useState(firstFilms);
  const [said, setSaid] = useState('');
  const films = useObservable(() => observeFilms(db, limit), [db, limit]);
  const state = useObservable(() => observeState(db), [db]);
  const [place, searchFor] = useNotebookPlace();
  const actions = useMemo(() => createNoteActions(db, () => void ask('library.written', {})), [db]);
  const deletion = useDeletion(actions.remove, actions.restore);
  const { colourNames } = useContext(MarkingContext);
  const library = useMemo(() => new LibrarySearch(db), [db]);
  const observed = useObservable(() => observeOrphans(db), [db]);
  const orphans = observed.status === 'ready' ? observed.value : noOrphans;
  const search = useMemo(() => searchNotes(library, colourNames, orphans), [library, colourNames, orphans]);
  const { isAsking, unclear, mark } = useMemo(() => search.read(place.query), [search, place.query]);

  async function show(id: string): Promise<void> {
    setSaid((await ask('annotation.show', { id })).ok ? '' : text('notShown'));
  }

  async function copy(note: ShownNote, kind: CopyKind): Promise<void> {
    const copied = copyNote(note, kind, (film) => text('citeOn', film));
    setSaid(
      await copied.then(
        () => text('copied'),
        () => text('notCopied'),
      ),
    );
  }

  if (films.status === 'failed') return <NotebookFailed error={films.error} />;
  const chosen = place.film ?? (films.status === 'ready' ? films.value.keys[0] : undefined);
  const notes = {
    isOrphan: (id: string) => orphans.has(id),
    remove: deletion.remove,
    keep: actions.keep,
  };
  return (
    <div class={`page notebook${isAsking ? ' searching' : ''}`}>
      <Masthead here="notebook">
        {chosen !== undefined && (
          <SearchField
            value={place.query}
            change={searchFor}
            suggest={search.suggest}
            prepare={search.prepare}
            unclear={unclear}
          />
        )}
      </Masthead>
      {state.status === 'ready' && <LossNotice loss={state.value} close={() => void acknowledgeLoss(db)} />}
      {chosen === undefined ? (
        <main>
          <h1 class="spoken">{text('notebook')}</h1>
          {films.status === 'ready' && <EmptyLibrary />}
        </main>
      ) : (
        <div class="spread">
          {films.status === 'ready' && (
            <FilmIndex
              list={films.value}
              chosen={isAsking ? undefined : chosen}
              showMore={() => setLimit(limit + firstFilms)}
            />
          )}
          <main>
            <p class="notebook-said" role="status">
              {said}
            </p>
            {!isAsking ? (
              <FilmNotes key={chosen} {...notes} db={db} filmKey={chosen} show={(id) => void show(id)} />
            ) : (
              state.status === 'ready' && (
                <SearchedNotes
                  {...notes}
                  db={db}
                  mark={mark}
                  query={place.query}
                  find={search.find}
                  pulse={state.value.changes}
                  clear={() => searchFor('')}
                  show={({ annotation }) => void show(annotation.id)}
                  copy={(note, kind) => void copy(note, kind)}
                />
              )
            )}
          </main>
        </div>
      )}
      {deletion.deleted !== undefined && (
        <div class="notebook-undo">
          <UndoBar undo={deletion.undo} close={deletion.forget} />
        </div>
      )}
    </div>
  );
}

function NotebookFailed({ error }: { error: unknown }) {
  const text = useText();
  return (
    <div class="page notebook">
      <Masthead here="notebook" />
      <main>
        <h1 class="spoken">{text('notebook')}</h1>
        <Unreadable isNewer={isNewerLibrary(error)} />
      </main>
    </div>
  );
}
