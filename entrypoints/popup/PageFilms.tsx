import { useText } from '@/components/text';
import type { Verdict } from '@/storage/records/review';

export interface PageFilmsProps {
  films: readonly string[];
  verdict: Verdict | undefined;
  choose: (film: string) => void;
}

/** The films of a page of several, of which the reader may say that the page is of one. */
export function PageFilms({ films, verdict, choose }: PageFilmsProps) {
  const text = useText();
  return (
    <fieldset class="page-films">
      <legend>{text('filmsOfPage')}</legend>
      {films.map((film) => (
        <button
          key={film}
          type="button"
          class="press plain"
          dir="auto"
          aria-pressed={verdict === film}
          onClick={() => choose(film)}
        >
          {film}
        </button>
      ))}
    </fieldset>
  );
}
