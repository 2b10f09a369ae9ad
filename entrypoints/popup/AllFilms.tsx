import { useCallback } from 'preact/hooks';
import { EmptyLibrary } from '@/components/EmptyLibrary';
import { NoteList } from '@/components/NoteList';
import { describeOrigin } from '@/components/origin';
import { useText } from '@/components/text';
import { Unreadable } from '@/components/Unreadable';
import { useWalkedNotes } from '@/components/walked-notes';
import { walkFilms } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { isNewerLibrary } from '@/storage/open';
import type { LibraryState } from '@/storage/state';
import type { PopupList } from './ThisPage';

export interface AllFilmsProps extends PopupList {
  db: LibraryDatabase;
  state: LibraryState;
}

/** All notes, film by film, the film annotated last first. */
export function AllFilms({ db, state: { kept, changes, sequence }, ...list }: AllFilmsProps) {
  const text = useText();
  const walk = useCallback(() => walkFilms(db, sequence), [db, sequence]);
  const { entries, status, failure, more } = useWalkedNotes(walk, changes, list.start === undefined);
  if (kept === 0) {
    return (
      <div class="note-scroll">
        <EmptyLibrary />
      </div>
    );
  }
  if (status === 'failed') return <Unreadable isNewer={isNewerLibrary(failure)} />;
  // The foot shows with the list: before, it would move from under a press.
  if (status === 'loading') return <div class="opening" />;
  return (
    <NoteList
      {...list}
      name={text('popupAllFilms')}
      entries={entries}
      nearEnd={more}
      describe={({ review }) => describeOrigin(review)}
    />
  );
}
