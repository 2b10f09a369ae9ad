import { useMemo, useState } from 'preact/hooks';
import { useDeletion } from '@/components/deletion';
import { EmptyLibrary } from '@/components/EmptyLibrary';
import { LossNotice } from '@/components/LossNotice';
import { Masthead } from '@/components/Masthead';
import { useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { UndoBar } from '@/components/UndoBar';
import { Unreadable } from '@/components/Unreadable';
import { ask } from '@/entrypoints/background/protocol';
import { observeFilms } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { acknowledgeLoss, observeState } from '@/storage/health';
import { createNoteActions } from '@/storage/note-actions';
import { isNewerLibrary } from '@/storage/open';
import { useChosenFilm } from './chosen-film';
import { FilmIndex } from './FilmIndex';
import { FilmNotes } from './FilmNotes';

const firstFilms = 40;

/** All that was kept, at length: the films on one side, the notes of one of them on the other, critic beside critic. */
export function Notebook({ db }: { db: LibraryDatabase }) {
  const text = useText();
  const [limit, setLimit] = useState(firstFilms);
  const [isMissing, setMissing] = useState(false);
  const films = useObservable(() => observeFilms(db, limit), [db, limit]);
  const state = useObservable(() => observeState(db), [db]);
  const named = useChosenFilm();
  const actions = useMemo(() => createNoteActions(db, () => void ask('library.written', {})), [db]);
  const deletion = useDeletion(actions.remove, actions.restore);

  async function show(id: string): Promise<void> {
    setMissing(!(await ask('annotation.show', { id })).ok);
  }

  if (films.status === 'failed') return <NotebookFailed error={films.error} />;
  const chosen = named ?? (films.status === 'ready' ? films.value.keys[0] : undefined);
  return (
    <div class="page notebook">
      <Masthead here="notebook" />
      {state.status === 'ready' && <LossNotice loss={state.value} close={() => void acknowledgeLoss(db)} />}
      {chosen === undefined ? (
        <main>
          <h1 class="spoken">{text('notebook')}</h1>
          {films.status === 'ready' && <EmptyLibrary />}
        </main>
      ) : (
        <div class="spread">
          {films.status === 'ready' && (
            <FilmIndex list={films.value} chosen={chosen} showMore={() => setLimit(limit + firstFilms)} />
          )}
          <main>
            {isMissing && <p role="status">{text('notShown')}</p>}
            <FilmNotes
              key={chosen}
              db={db}
              filmKey={chosen}
              show={(id) => void show(id)}
              remove={deletion.remove}
              keep={actions.keep}
            />
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
