import type { FilmCard } from '@/storage/records/film-card';

/**
 * A film as it is cited: `Her (Spike Jonze, United States of America 2013, 126 min)`.
 * @returns undefined for a film without a title.
 */
export function citeFilm({ title, directors, countries, year, runningTime }: FilmCard): string | undefined {
  const [first] = title;
  if (!first) return undefined;
  const named = directors.map(({ value }) => value.name).join(', ');
  const made = [countries.map(({ value }) => value).join('/'), year[0]?.value].filter(Boolean).join(' ');
  const length = runningTime[0] && `${runningTime[0].value} min`;
  const aside = [named, made, length].filter(Boolean).join(', ');
  return aside === '' ? first.value : `${first.value} (${aside})`;
}
