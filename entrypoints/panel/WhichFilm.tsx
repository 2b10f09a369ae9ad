import { useState } from 'preact/hooks';
import { Dotted } from '@/components/Dotted';
import { useText } from '@/components/text';
import { formatRunningTime } from '@/storage/records/film';
import type { FilmCandidate, FilmState } from '@/storage/records/film-state';

export interface WhichFilmProps {
  state: FilmState;
  choose: (film: string | null | undefined) => void;
  search: (words: string) => void;
}

function Candidate({ film, choose }: { film: FilmCandidate; choose: () => void }) {
  const { title, originalTitle, year, directors, countries, runningTime } = film;
  return (
    <button type="button" class="candidate" onClick={choose}>
      <span>
        <i>
          <bdi>{title}</bdi>
        </i>
        {year !== undefined && ` (${year})`}
      </span>
      <span class="quiet">
        <Dotted
          parts={[
            originalTitle,
            directors.join(', '),
            countries.join(', '),
            runningTime === undefined ? undefined : formatRunningTime(runningTime),
          ]}
        />
      </span>
    </button>
  );
}

/** The films that fit, for the reader to say which one it is, with a search of their own. */
export function WhichFilm({ state, choose, search }: WhichFilmProps) {
  const text = useText();
  const [words, setWords] = useState(
    [state.card.title[0]?.value, state.card.year[0]?.value].filter((part) => part !== undefined).join(' '),
  );
  const [hasSearched, setSearched] = useState(false);
  return (
    <section class="which-film" aria-labelledby="which-film">
      <h2 id="which-film">{text('whichFilm')}</h2>
      <ul>
        {state.candidates.map((film) => (
          <li key={film.key}>
            <Candidate film={film} choose={() => choose(film.key)} />
          </li>
        ))}
      </ul>
      {hasSearched && state.candidates.length === 0 && !state.problem && (
        <p class="quiet">{text('filmSearchNothing')}</p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setSearched(true);
          if (words.trim() !== '') search(words.trim());
        }}
      >
        <input
          type="search"
          maxLength={200}
          aria-label={text('searchFilm')}
          placeholder={text('searchFilm')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="press plain">
          {text('searchFilms')}
        </button>
      </form>
      <p>
        <button type="button" class="text-button" onClick={() => choose(null)}>
          {text('noneOfThese')}
        </button>
        {state.isChosen && (
          <button type="button" class="text-button" onClick={() => choose(undefined)}>
            {text('asBefore')}
          </button>
        )}
      </p>
    </section>
  );
}
