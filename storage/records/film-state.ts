import type { FilmCard, FilmCorrection } from './film-card';
import { type FilmSourceName, type SourceFilm, sourceFilmKey } from './source-film';

/**
 * Why nothing could be looked up. `busy`: the host asks to be left alone for a while, or has failed so often that it is; `refused`: it does not
 * want us; `key`: it does not know this key; `broken`: what came is not what was asked for.
 */
export type LookUpProblem = 'offline' | 'slow' | 'busy' | 'refused' | 'key' | 'broken';

/** A film that may be the one, in the few words by which a reader tells it from others. */
export interface FilmCandidate {
  key: string;
  title: string;
  originalTitle?: string;
  year?: number;
  directors: string[];
  countries: string[];
  /** In minutes. */
  runningTime?: number;
}

export function candidateOf(film: SourceFilm): FilmCandidate {
  const { title, originalTitle, years, people, countries, runningTimes } = film;
  const [year] = years;
  const [first] = runningTimes;
  return {
    key: sourceFilmKey(film),
    title,
    ...(originalTitle !== undefined && originalTitle !== title && { originalTitle }),
    ...(year !== undefined && { year }),
    directors: people.directors.map(({ name }) => name),
    countries,
    ...(first && { runningTime: first.minutes }),
  };
}

/**
 * How far the film of a page is known. `page`: by the page alone; `found`: in a source; `unsure`: several films fit; `nothing`: the sources know
 * none, or the reader said that none of them is the one.
 */
export type FilmStatus = 'page' | 'looking' | 'found' | 'unsure' | 'nothing';

/** What the panel shows of the film of its page. */
export interface FilmState {
  card: FilmCard;
  correction: FilmCorrection;
  status: FilmStatus;
  /** The reader chose this film, or none, by hand. */
  isChosen: boolean;
  /** What may be chosen from; empty where nothing is to be asked. */
  candidates: FilmCandidate[];
  /** Which sources a look-up asks. */
  asks: FilmSourceName[];
  /** What kept the last look-up from its end; `minutes` say how long the host is left alone. */
  problem?: { kind: LookUpProblem; minutes?: number };
}
