import { DeleteAll } from '@/components/DeleteAll';
import { useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { ask } from '@/entrypoints/background/protocol';
import type { LibraryDatabase } from '@/storage/db';
import { observeState } from '@/storage/health';

async function clear(): Promise<boolean> {
  return (await ask('library.clear', {})).ok;
}

/** The end of everything that is kept; absent where nothing is. */
export function DeleteAllNotes({ db }: { db: LibraryDatabase }) {
  const text = useText();
  const state = useObservable(() => observeState(db), [db]);
  // Whose last words these are stay in place when the notes are gone.
  if (state.status !== 'ready' || state.value.changes === 0) return null;
  return (
    <section aria-labelledby="delete-title">
      <h2 id="delete-title">{text('deleteAll')}</h2>
      <p>{text('deleteAllWhat')}</p>
      <DeleteAll count={state.value.kept} remove={clear} />
    </section>
  );
}
