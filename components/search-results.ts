import { useLayoutEffect, useState } from 'preact/hooks';

/** Finds notes by what was typed: their ids, newest first, piece by piece. */
export type FindNotes = (text: string, signal: AbortSignal) => AsyncIterable<string[]>;

export interface SearchResults {
  /** What was searched for; another text than the one asked for while its first hits are still awaited. */
  text: string;
  ids: readonly string[];
  isDone: boolean;
  /** The library could not be read. */
  failure?: unknown;
}

/** What is still unread counts as found nowhere yet; the list is shown as soon as it can be filled. */
const firstHits = 30;

/**
 * Searches as a text is typed. Former hits stand until there are new ones, so that the list does not flicker; a search that is overtaken ends.
 * @param pulse another number whenever the library has changed.
 */
export function useSearchResults(find: FindNotes, text: string, pulse: number): SearchResults {
  const [results, setResults] = useState<SearchResults>({ text: '', ids: [], isDone: false });
  useLayoutEffect(() => {
    if (text === '') return undefined;
    const life = new AbortController();
    const { signal } = life;
    async function search(): Promise<void> {
      const ids: string[] = [];
      let shown = 0;
      for await (const found of find(text, signal)) {
        ids.push(...found);
        if (shown > 0 || ids.length < firstHits) continue;
        shown = ids.length;
        setResults({ text, ids: [...ids], isDone: false });
      }
      if (!signal.aborted) setResults({ text, ids, isDone: true });
    }
    search().catch((failure: unknown) => {
      if (!signal.aborted) setResults({ text, ids: [], isDone: true, failure });
    });
    return () => life.abort();
  }, [find, text, pulse]);
  return results;
}
