import { useState } from 'preact/hooks';
import { Dotted } from '@/components/Dotted';
import { useText } from '@/components/text';
import type { FilmCandidate, FilmState } from '@/storage/records/film-state';

export interface WhichFilmProps {
  state: FilmState;
  /** Nothing is being asked of the sources. */
  isSettled: boolean;
  choose: (film: string | null | undefined) => void;
  search: (words: string) => void;
  /** Absent where the question does not go away by itself. */
  close?: (() => void) | undefined;
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
            runningTime === undefined ? undefined : `${runningTime} min`,
          ]}
        />
      </span>
    </button>
  );
}

/** The films that fit, for the reader to say which one it is, with a search of their own. */
export function WhichFilm({ state, isSettled, choose, search, close }: WhichFilmProps) {
  const text = useText();
  const [words, setWords] = useState(
    [state.card.title[0]?.value, state.card.year[0]?.value].filter((part) => part !== undefined).join(' '),
  );
  const [searched, setSearched] = useState<string>();
  const isEmpty = state.candidates.length === 0;
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
      {isSettled && searched !== undefined && isEmpty && !state.problem && (
        <p class="quiet">{text('filmSearchNothing', searched)}</p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = words.trim();
          if (wanted === '') return;
          setSearched(wanted);
          search(wanted);
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
          {text(state.asks.includes('tmdb') ? 'searchFilmsBoth' : 'searchFilms')}
        </button>
      </form>
      <p>
        {(!isEmpty || state.status === 'found') && (
          <button type="button" class="text-button" onClick={() => choose(null)}>
            {text(isEmpty ? 'notThisFilm' : 'noneOfThese')}
          </button>
        )}
        {state.isChosen && (
          <button type="button" class="text-button" onClick={() => choose(undefined)}>
            {text('asBefore')}
          </button>
        )}
        {close && (
          <button type="button" class="text-button" onClick={close}>
            {text('correctCancel')}
          </button>
        )}
      </p>
    </section>
  );
}
