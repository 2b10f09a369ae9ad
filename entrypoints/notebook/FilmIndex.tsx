import { useText } from '@/components/text';
import type { FilmList } from '@/storage/collection';
import { addressOf } from './address';

export interface FilmIndexProps {
  list: FilmList;
  /** Whose notes are shown, where one film's are. */
  chosen: string | undefined;
  showMore: () => void;
}

/** The films with notes, the one annotated last first. */
export function FilmIndex({ list, chosen, showMore }: FilmIndexProps) {
  const text = useText();
  return (
    <nav class="film-index" aria-label={text('films')}>
      <ul>
        {list.keys.map((key) => {
          const film = list.films.get(key)?.facts;
          const title = film?.title[0]?.value;
          const year = film?.year[0]?.value;
          return (
            <li key={key}>
              <a
                href={addressOf({ film: key, query: '' })}
                {...(key === chosen && { 'aria-current': 'page' })}
              >
                {title === undefined ? (
                  text(key === '' ? 'withoutFilm' : 'filmUnknown')
                ) : (
                  <i>
                    <bdi>{title}</bdi>
                  </i>
                )}
                {year !== undefined && <span class="year"> {year}</span>}
              </a>
            </li>
          );
        })}
        {list.hasMore && (
          <li>
            <button type="button" class="text-button" onClick={showMore}>
              {text('olderFilms')}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}
