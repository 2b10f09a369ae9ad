import { decide } from '@/entrypoints/background/films/matching/decide';
import type { Sought } from '@/entrypoints/background/films/matching/sought';
import type { SourceFilm } from '@/storage/records/source-film';
import { foldTitle } from '@/storage/records/title';
import { Random } from '../../generator/random';
import type { Catalogue } from './catalogue';

/** How often matching was right, asked with the right film among its candidates, asked without it, found nothing, or took another film. */
export interface Tally {
  films: number;
  right: number;
  asked: number;
  askedInVain: number;
  none: number;
  wrong: number;
  /** At most a few of the wrong ones, for people to look at. */
  examples: string[];
}

export const emptySought: Sought = {
  titles: [],
  isTitleStated: true,
  years: [],
  directors: [],
  writers: [],
  cast: [],
  runningTimes: [],
  ids: {},
};

/** What is decided where a source is searched as the extension does it. */
export function lookUp(catalogue: Catalogue, sought: Sought): ReturnType<typeof decide> {
  const decision = decide(sought, catalogue.named(sought.titles));
  if (decision.verdict !== 'none') return decision;
  return decide(
    sought,
    sought.titles.flatMap((title) => catalogue.nearlyNamed(title)),
  );
}

/** Looks every film up by what is known of it, and counts. */
function measure(
  catalogue: Catalogue,
  films: readonly SourceFilm[],
  know: (film: SourceFilm) => Sought,
): Tally {
  const tally: Tally = { films: 0, right: 0, asked: 0, askedInVain: 0, none: 0, wrong: 0, examples: [] };
  for (const film of films) {
    tally.films += 1;
    const sought = know(film);
    const decision = lookUp(catalogue, sought);
    if (decision.verdict === 'none') tally.none += 1;
    else if (decision.verdict === 'unsure')
      tally[decision.films.includes(film) ? 'asked' : 'askedInVain'] += 1;
    else if (decision.film === film) tally.right += 1;
    else {
      tally.wrong += 1;
      const { title, years } = decision.film;
      if (tally.examples.length < 5) {
        tally.examples.push(
          `${sought.titles.join()} (${sought.years.join()}) taken for ${title} (${years.join()})`,
        );
      }
    }
  }
  return tally;
}

/** One mistake of a typist: two letters exchanged, one left out, one doubled, one replaced. */
function mistype(title: string, random: Random): string {
  const at = random.between(1, title.length - 2);
  const [before, letter, after] = [title.slice(0, at), title.charAt(at), title.slice(at + 1)];
  switch (random.between(0, 3)) {
    case 0:
      return before + after.charAt(0) + letter + after.slice(1);
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + 'abcdefghijklmnopqrstuvwxyz'.charAt(random.between(0, 25)) + after;
  }
}

/** The shortest title that still is itself when a letter or two are wrong. */
const leastToMistype = 6;

/** Of misspelt titles one film in so many is looked up: each is compared with thousands of others. */
const strideOfMistyped = 8;

/** How well films are found again by the four kinds of knowledge of the promises. */
export function measureAll(catalogue: Catalogue): Record<string, Tally> {
  const { films } = catalogue;
  const count = new Map<string, number>();
  for (const { title } of films) count.set(foldTitle(title), (count.get(foldTitle(title)) ?? 0) + 1);
  const ambiguous = films.filter(({ title }) => (count.get(foldTitle(title)) ?? 0) > 1);
  const random = new Random('matching');
  const titled = (film: SourceFilm, years: number[]): Sought => ({
    ...emptySought,
    titles: [film.title],
    years,
  });
  return {
    'title and year': measure(catalogue, films, (film) => titled(film, film.years)),
    'year off by one': measure(catalogue, films, (film) =>
      titled(
        film,
        film.years.map((year) => year + (random.chance(0.5) ? 1 : -1)),
      ),
    ),
    'ambiguous title alone': measure(catalogue, ambiguous, (film) => titled(film, [])),
    'any title alone': measure(catalogue, films, (film) => titled(film, [])),
    'misspelt, with year': measure(
      catalogue,
      films.filter(({ title }, at) => at % strideOfMistyped === 0 && title.length >= leastToMistype),
      (film) => {
        const once = mistype(film.title, random);
        const title = random.chance(0.5) ? mistype(once, random) : once;
        return { ...emptySought, titles: [title], years: film.years };
      },
    ),
    'misspelt, with year and an actor': measure(
      catalogue,
      films.filter(
        ({ title, people }, at) =>
          at % strideOfMistyped === 1 && title.length >= leastToMistype && people.cast.length > 1,
      ),
      (film) => ({
        ...emptySought,
        titles: [mistype(film.title, random)],
        years: film.years,
        cast: film.people.cast.slice(0, 2).map(({ name }) => name),
      }),
    ),
  };
}
