import type { FilmCorrection } from './film-card';

/** Which film the reader says a page is of. */
export interface FilmChoice {
  pageKey: string;
  /** Keys of source films, the one chosen first; empty for "none of these". */
  films: string[];
}

/** What the reader says of one film. */
export interface CorrectedFilm {
  /** A source film's key, a film's key (`filmKeyOf`), or `page:` and a page's key where no film is known. */
  subject: string;
  /** By what else the reader met this film: films' keys and pages, sorted. They lead to it where nothing is kept of what the sources said. */
  names: string[];
  correction: FilmCorrection;
}

/** What the reader says of films, apart from their notes: their own work like these, and kept as carefully. */
export type OwnFact = { filmChoice: FilmChoice } | { filmCorrection: CorrectedFilm };
