import type { ColourNames } from '../records/settings';
import type { TypedQuery } from './complete';
import { findSpans, type Needle, type Span } from './fold';
import type { LibrarySearch } from './library-search';
import type { SearchContext } from './match';
import { needlesOf, parseQuery, type TextField, textFields } from './query';
import { suggest } from './suggest';

/** What a text asks of notes. */
export interface ReadQuery {
  /** Whether it asks for anything. */
  isAsking: boolean;
  /** What is not understood in it, as it was typed. */
  unclear: readonly string[];
  /** Where its words stand in a composed text (NFC), or in a name that is searched for as `kind`. */
  mark: (composed: string, kind: 'words' | TextField) => Span[];
}

/** Searching as a page of the extension does it: by the text that was typed. */
export interface NoteSearch {
  read: (query: string) => ReadQuery;
  /** The ids of all hits, newest first, piece by piece. */
  find: (query: string, signal: AbortSignal) => AsyncIterable<string[]>;
  suggest: (
    query: string,
    cursor: number,
    signal: AbortSignal,
  ) => Promise<(TypedQuery & { label: string })[]>;
  /** The reader is about to type. */
  prepare: () => void;
}

function readQuery(query: string): ReadQuery {
  const parsed = parseQuery(query);
  const needles = new Map(
    textFields.map((field): [string, Needle[]] => [field, needlesOf(parsed, field)]),
  ).set('words', needlesOf(parsed));
  return {
    isAsking: parsed.conditions.length > 0,
    unclear: parsed.unclear,
    mark: (composed, kind) => {
      const asked = needles.get(kind) ?? [];
      return asked.length > 0 ? findSpans(composed, asked) : [];
    },
  };
}

/**
 * Searches notes by what is typed.
 * @param search is kept by the caller: it holds what was read of the library.
 * @param colourNames the reader's own.
 */
export function searchNotes(
  search: LibrarySearch,
  colourNames: ColourNames,
  orphans: SearchContext['orphans'],
): NoteSearch {
  const context: SearchContext = { colourNames, orphans };
  return {
    read: readQuery,
    find: (query, signal) => search.find(parseQuery(query), context, signal),
    suggest: (query, cursor, signal) => suggest(search, query, cursor, Object.values(colourNames), signal),
    prepare: () => void search.prepare(new AbortController().signal),
  };
}
