import { type FilmFacts, formatRunningTime } from '@/storage/records/film';
import { useText } from './text';

/** A film in brief, as a programme names it: title, year, directors, running time. */
export function FilmHeading({ film, level }: { film: FilmFacts | undefined; level: 1 | 2 | 3 }) {
  const text = useText();
  const Heading = `h${level}` as const;
  const title = film?.title[0]?.value;
  const year = film?.year[0]?.value;
  const directors = film?.directors.map((fact) => fact.value.name).join(', ');
  const minutes = film?.runningTime[0]?.value;
  const brief = [directors, minutes === undefined ? undefined : formatRunningTime(minutes)].filter(Boolean);
  return (
    <header class="film-heading">
      <Heading>
        {title === undefined ? text('filmUnknown') : <i>{title}</i>}
        {year !== undefined && <span class="year"> ({year})</span>}
      </Heading>
      {brief.length > 0 && <p class="brief">{brief.join(' · ')}</p>}
    </header>
  );
}
