import { useLayoutEffect, useState } from 'preact/hooks';

/** What the notebook shows: notes that were searched for, else a film, else the film annotated last. */
export interface NotebookPlace {
  film?: string;
  query: string;
}

/** The address of a place within the notebook, so that it can be gone back to, opened in a new tab and kept. */
export function addressOf({ film, query }: NotebookPlace): string {
  const named = new URLSearchParams();
  if (film !== undefined) named.set('film', film);
  if (query !== '') named.set('search', query);
  return `#${named.toString()}`;
}

/** The place that an address names; what is misspelt in it names nothing. */
export function placeOf(hash: string): NotebookPlace {
  const named = new URLSearchParams(hash.slice(1));
  const film = named.get('film');
  return { ...(film !== null && { film }), query: named.get('search') ?? '' };
}

/**
 * The place that this page's address names, followed as it changes.
 * @returns with it what is called when another text is searched for: letters make no steps to go back by.
 */
export function useNotebookPlace(): [NotebookPlace, (query: string) => void] {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useLayoutEffect(() => {
    const follow = (): void => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const search = (query: string): void => {
    const next = { ...place, query };
    history.replaceState(null, '', addressOf(next));
    setPlace(next);
  };
  return [place, search];
}
