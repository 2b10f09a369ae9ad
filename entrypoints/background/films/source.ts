import type { SourceFilm } from '@/storage/records/source-film';
import type { Sought } from './matching/sought';

/** An open source of films, as the rest of the extension sees it. Whatever it is asked for may throw a `LookUpFailure`. */
export interface FilmSource {
  /**
   * The films that may be the one that is looked for, the likeliest first, by linked ids or by title. They hold what matching needs; the
   * likeliest is mostly full.
   */
  find: (sought: Sought) => Promise<SourceFilm[]>;
  /** One film with everybody named; undefined where the source has no such film. A film that was deleted is none; one that moved comes under its new id. */
  read: (id: string) => Promise<SourceFilm | undefined>;
}
