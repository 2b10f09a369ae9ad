import { type PeopleField, peopleFields, type Person } from './film';

/** The open sources that are asked, in the order in which they are trusted. */
export const filmSources = ['wikidata', 'tmdb'] as const;
export type FilmSourceName = (typeof filmSources)[number];

/** One length of a film, in minutes; `cut` names the version where the source tells several apart. */
export interface RunningTime {
  minutes: number;
  cut?: string;
}

/** Under which name each database knows one film; `wikipedia` is a whole address. */
export interface FilmIds {
  wikidata?: string;
  wikipedia?: string;
  imdb?: string;
  letterboxd?: string;
  tmdb?: string;
  rottenTomatoes?: string;
  metacritic?: string;
}

/** What one source says of one film. Lists are empty where it says nothing. */
export interface SourceFilm {
  source: FilmSourceName;
  id: string;
  kind: 'film' | 'series' | 'other';
  /** In the reader's language where the source has it. */
  title: string;
  originalTitle?: string;
  /** By what else it is known: aliases, translations. */
  otherTitles: string[];
  /** The years of its releases, earliest first: the first counts as the film's. */
  years: number[];
  runningTimes: RunningTime[];
  people: Record<PeopleField, Person[]>;
  countries: string[];
  languages: string[];
  companies: string[];
  ids: FilmIds;
  /** All people are named; without it only as many as matching needs. */
  isFull: boolean;
}

/** A list for each kind of maker, nobody in any yet. */
export function emptyPeople<T = Person>(): Record<PeopleField, T[]> {
  return {
    directors: [],
    writers: [],
    producers: [],
    cast: [],
    cinematographers: [],
    editors: [],
    composers: [],
  };
}

/** The key of a film of a source among all films: `wikidata:Q788822`. */
export function sourceFilmKey({ source, id }: Pick<SourceFilm, 'source' | 'id'>): string {
  return `${source}:${id}`;
}

/** All titles of a film, each once. */
export function titlesOf({ title, originalTitle, otherTitles }: SourceFilm): string[] {
  return [...new Set([title, ...(originalTitle === undefined ? [] : [originalTitle]), ...otherTitles])];
}

/** Whether a source names anybody at all. */
export function namesPeople(film: SourceFilm): boolean {
  return peopleFields.some((field) => film.people[field].length > 0);
}

/** Where a film stands elsewhere, by its ids; every address is made here, none is taken from a source. */
export function filmAddresses(ids: FilmIds): { name: string; address: string }[] {
  const { wikidata, wikipedia, imdb, letterboxd, tmdb, rottenTomatoes, metacritic } = ids;
  const known: [string, string | undefined][] = [
    ['Wikidata', wikidata && `https://www.wikidata.org/wiki/${wikidata}`],
    ['Wikipedia', wikipedia],
    ['IMDb', imdb && `https://www.imdb.com/title/${imdb}/`],
    [
      'Letterboxd',
      letterboxd
        ? `https://letterboxd.com/film/${letterboxd}/`
        : tmdb && `https://letterboxd.com/tmdb/${tmdb}`,
    ],
    ['TMDB', tmdb && `https://www.themoviedb.org/movie/${tmdb}`],
    ['Rotten Tomatoes', rottenTomatoes && `https://www.rottentomatoes.com/${rottenTomatoes}`],
    ['Metacritic', metacritic && `https://www.metacritic.com/${metacritic}`],
  ];
  return known.flatMap(([name, address]) => (address ? [{ name, address }] : []));
}
