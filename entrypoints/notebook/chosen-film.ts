import { useEffect, useState } from 'preact/hooks';

const begin = '#film=';

/** The address of a film within the notebook, so that it can be gone back to, opened in a new tab and kept. */
export function addressOfFilm(filmKey: string): string {
  return begin + encodeURIComponent(filmKey);
}

/** The film that an address names; undefined where it names none or is misspelt. */
export function filmOfAddress(hash: string): string | undefined {
  if (!hash.startsWith(begin)) return undefined;
  try {
    return decodeURIComponent(hash.slice(begin.length));
  } catch {
    return undefined;
  }
}

/** The film that this page's address names, followed as it changes. */
export function useChosenFilm(): string | undefined {
  const [chosen, setChosen] = useState(() => filmOfAddress(location.hash));
  useEffect(() => {
    const follow = (): void => setChosen(filmOfAddress(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return chosen;
}
