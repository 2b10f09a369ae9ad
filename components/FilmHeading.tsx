import type { Place } from '@/storage/records/fact';
import { formatRunningTime, type Person } from '@/storage/records/film';
import { Dotted } from './Dotted';
import { FactValue, type ShowPlace } from './FactValue';
import { useText } from './text';

/** What a page or a whole card says of a film, as far as a heading names it. */
interface BriefFilm {
  title: { value: string; place?: Place }[];
  year: { value: number }[];
  directors: { value: Person }[];
  /** In minutes. */
  runningTime: { value: number }[];
}

export interface FilmHeadingProps extends ShowPlace {
  film: BriefFilm | undefined;
  level: 1 | 2 | 3;
}

/** A film in brief, as a programme names it: title, year, directors, running time. */
export function FilmHeading({ film, level, showPlace }: FilmHeadingProps) {
  const text = useText();
  const Heading = `h${level}` as const;
  const title = film?.title[0]?.value;
  const place = film?.title[0]?.place;
  const year = film?.year[0]?.value;
  const directors = film?.directors.map((fact) => fact.value.name).join(', ');
  const minutes = film?.runningTime[0]?.value;
  const brief = [directors, minutes === undefined ? undefined : formatRunningTime(minutes)];
  return (
    <header class="film-heading">
      <Heading>
        {title === undefined ? (
          text('filmUnknown')
        ) : (
          <FactValue place={place} showPlace={showPlace}>
            <i>
              <bdi>{title}</bdi>
            </i>
          </FactValue>
        )}
        {year !== undefined && <span class="year"> ({year})</span>}
      </Heading>
      {brief.some(Boolean) && (
        <p class="brief">
          <Dotted parts={brief} />
        </p>
      )}
    </header>
  );
}
