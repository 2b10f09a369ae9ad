import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { NoteList, type ShownNote } from '@/components/NoteList';
import { describeOrigin } from '@/components/origin';
import { useSearchResults } from '@/components/search-results';
import { useText } from '@/components/text';
import { Unreadable } from '@/components/Unreadable';
import { isNewerLibrary } from '@/storage/open';
import type { LibrarySearch } from '@/storage/search/library-search';
import type { SearchContext } from '@/storage/search/match';
import { parseQuery } from '@/storage/search/query';
import type { PopupList } from './ThisPage';

export interface FoundProps extends PopupList {
  query: string;
  search: LibrarySearch;
  context: SearchContext;
  /** Another number whenever the library has changed. */
  pulse: number;
  /** Told which notes are found, for what is done with all of them. */
  found: (ids: readonly string[]) => void;
  clear: () => void;
}

/** The film of a note as its title and year. */
function nameFilm({ film }: ShownNote): string[] {
  const title = film?.facts.title[0]?.value;
  const year = film?.facts.year[0]?.value;
  return title === undefined ? [] : [year === undefined ? title : `${title} (${year})`];
}

/** The notes that were searched for, newest first. */
export function Found({ query, search, context, pulse, found, clear, ...list }: FoundProps) {
  const text = useText();
  const find = useCallback(
    (typed: string, signal: AbortSignal) => search.find(parseQuery(typed), context, signal),
    [search, context],
  );
  const { text: searched, ids, isDone, failure } = useSearchResults(find, query, pulse);
  const entries = useMemo(() => ids.map((note) => ({ note })), [ids]);
  useEffect(() => found(ids), [ids]);
  if (failure !== undefined) return <Unreadable isNewer={isNewerLibrary(failure)} />;
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
