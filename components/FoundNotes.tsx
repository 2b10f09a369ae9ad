import { useEffect, useMemo } from 'preact/hooks';
import type { Statement } from './Dotted';
import { NoteList, type NoteListProps, type ShownNote } from './NoteList';
import { describeOrigin } from './origin';
import { type FindNotes, useSearchResults } from './search-results';
import { useText } from './text';
import { Unreadable } from './Unreadable';

export interface FoundNotesProps extends Omit<NoteListProps, 'entries' | 'describe' | 'name'> {
  query: string;
  find: FindNotes;
  /** Whether a failure says that the library is newer than this version. */
  isNewer: (failure: unknown) => boolean;
  /** Another number whenever the library has changed. */
  pulse: number;
  /** Told which notes are found, for what is done with all of them. */
  found: (ids: readonly string[]) => void;
  clear: () => void;
}

/** The film of a note as its title and year. */
function nameFilm({ film }: ShownNote): Statement[] {
  const title = film?.facts.title[0]?.value;
  const year = film?.facts.year[0]?.value;
  if (title === undefined) return [];
  return [{ name: year === undefined ? title : `${title} (${year})`, kind: 'film' }];
}

/** The notes that were searched for, newest first. */
export function FoundNotes({ query, find, isNewer, pulse, found, clear, ...list }: FoundNotesProps) {
  const text = useText();
  const { text: searched, ids, isDone, failure } = useSearchResults(find, query, pulse);
  const entries = useMemo(() => ids.map((note) => ({ note })), [ids]);
  useEffect(() => found(ids), [ids]);
  if (failure !== undefined) return <Unreadable isNewer={isNewer(failure)} />;
  if (isDone && ids.length === 0) {
    return (
      <div class="note-scroll nothing-found">
        <div role="status">
          <h2>{text('searchNothing')}</h2>
          <p class="quiet">{text('searchHint')}</p>
        </div>
        <button type="button" class="text-button" onClick={clear}>
          {text('searchClear')}
        </button>
      </div>
    );
  }
  if (ids.length === 0) return null;
  const count = new Intl.NumberFormat().format(ids.length);
  return (
    <NoteList
      {...list}
      topic={searched}
      name={text('searchFound')}
      head={
        <p class="quiet found-count" role="status">
          {isDone ? text(ids.length === 1 ? 'searchOne' : 'searchMany', count) : text('searchMore', count)}
        </p>
      }
      entries={entries}
      describe={(note) => [...nameFilm(note), ...describeOrigin(note.review)]}
    />
  );
}
