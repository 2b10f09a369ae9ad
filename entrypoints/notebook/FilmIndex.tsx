import { useText } from '@/components/text';
import type { FilmList } from '@/storage/collection';
import { addressOfFilm } from './chosen-film';

export interface FilmIndexProps {
  list: FilmList;
  chosen: string;
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
              <a href={addressOfFilm(key)} {...(key === chosen && { 'aria-current': 'page' })}>
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
