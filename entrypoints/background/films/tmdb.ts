import * as v from 'valibot';
import { emptyPeople, type SourceFilm } from '@/storage/records/source-film';
import { type PeopleField, type Person } from '@/storage/records/film';
import { tmdbAddress } from './addresses';
import { LookUpFailure } from './failure';
import { type Fetch, fetchJson } from './fetch-json';
import type { AskHost } from './host';
import { decide } from './matching/decide';
import type { Sought } from './matching/sought';
import type { FilmSource } from './source';

/** The forms of TMDB's answers, as far as they are read. It writes unknown values as null, zero or an empty text. */

const text = v.pipe(v.string(), v.maxLength(1000));
const optionalText = v.fallback(v.nullish(text), undefined);

const found = v.object({ id: v.number() });
const searchAnswer = v.object({ results: v.array(found) });
const findAnswer = v.object({ movie_results: v.array(found) });

const named = v.object({ name: text });
const listed = (key: string) => v.nullish(v.object({ [key]: v.array(v.unknown()) }));
const titled = v.object({ title: text });
const translated = v.object({ data: v.object({ title: optionalText }) });
const castMember = v.object({ name: text, character: optionalText, order: v.nullish(v.number()) });
const crewMember = v.object({ name: text, job: text });

const movie = v.object({
  id: v.number(),
  title: text,
  original_title: optionalText,
  release_date: optionalText,
  runtime: v.nullish(v.number()),
  imdb_id: optionalText,
  production_companies: v.nullish(v.array(named)),
  production_countries: v.nullish(v.array(named)),
  spoken_languages: v.nullish(v.array(v.object({ name: text, english_name: optionalText }))),
  credits: v.nullish(v.object({ cast: v.array(castMember), crew: v.array(crewMember) })),
  alternative_titles: listed('titles'),
  translations: listed('translations'),
  external_ids: v.nullish(v.object({ imdb_id: optionalText, wikidata_id: optionalText })),
});
type Movie = v.InferOutput<typeof movie>;

const jobs: Record<string, PeopleField> = {
  Director: 'directors',
  Screenplay: 'writers',
  Writer: 'writers',
  Story: 'writers',
  Producer: 'producers',
  'Director of Photography': 'cinematographers',
  Editor: 'editors',
  'Original Music Composer': 'composers',
};

const mostCandidates = 4;
const mostPeople = 100;

function parse<T>(shape: v.GenericSchema<unknown, T>, answer: unknown): T {
  const parsed = v.safeParse(shape, answer);
  if (!parsed.success) throw new LookUpFailure('broken', 'TMDB’s answer has another form.');
  return parsed.output;
}

/** The entries of a list that have the form; a strange one among them is left out. */
function entriesOf<T>(shape: v.GenericSchema<unknown, T>, list: readonly unknown[] | undefined): T[] {
  return (list ?? []).flatMap((entry) => {
    const parsed = v.safeParse(shape, entry);
    return parsed.success ? [parsed.output] : [];
  });
}

function readPeople({ credits }: Movie): Record<PeopleField, Person[]> {
  const people = emptyPeople();
  const cast = [...(credits?.cast ?? [])].sort((a, b) => (a.order ?? 1e4) - (b.order ?? 1e4));
  people.cast = cast
    .slice(0, mostPeople)
    .map(({ name, character }) => ({ name, ...(character && { role: character }) }));
  for (const { name, job } of credits?.crew ?? []) {
    const field = Object.hasOwn(jobs, job) ? jobs[job] : undefined;
    if (field && !people[field].some((one) => one.name === name)) people[field].push({ name });
  }
  return people;
}

/** Reads a film as TMDB describes it. @throws LookUpFailure where it is none. */
export function readMovie(answer: unknown): SourceFilm {
  const film = parse(movie, answer);
  const { title, original_title, release_date, runtime, external_ids } = film;
  const others = [
    ...entriesOf(titled, film.alternative_titles?.['titles']).map((one) => one.title),
    ...entriesOf(translated, film.translations?.['translations']).map(({ data }) => data.title ?? ''),
  ];
  const known = new Set(['', title, original_title]);
  const year = Number(/^(\d{4})-/.exec(release_date ?? '')?.[1]);
  const imdb = external_ids?.imdb_id ?? film.imdb_id;
  const wikidata = external_ids?.wikidata_id;
  return {
    source: 'tmdb',
    id: String(film.id),
    kind: 'film',
    title,
    ...(original_title && { originalTitle: original_title }),
    otherTitles: [...new Set(others.filter((one) => !known.has(one)))].slice(0, 120),
    years: year > 1800 ? [year] : [],
    runningTimes: runtime && runtime > 0 && runtime <= 1000 ? [{ minutes: runtime }] : [],
    people: readPeople(film),
    countries: (film.production_countries ?? []).map(({ name }) => name),
    languages: (film.spoken_languages ?? []).map(({ name, english_name }) => english_name || name),
    companies: (film.production_companies ?? []).map(({ name }) => name),
    ids: {
      tmdb: String(film.id),
      ...(imdb && /^tt\d{7,10}$/.test(imdb) && { imdb }),
      ...(wikidata && /^Q[1-9]\d*$/.test(wikidata) && { wikidata }),
    },
    isFull: true,
  };
}

export interface TmdbOptions {
  fetch: Fetch;
  ask: AskHost;
  /** The reader's own: a key of 32 signs, or a read token. */
  key: string;
  language: string;
}

class Tmdb implements FilmSource {
  readonly #options: TmdbOptions;

  constructor(options: TmdbOptions) {
    this.#options = options;
  }

  get(path: string, parameters: Record<string, string> = {}): Promise<unknown> {
    const { fetch, ask, key } = this.#options;
    const isToken = key.includes('.');
    const query = new URLSearchParams({ ...parameters, ...(!isToken && { api_key: key }) });
    const address = `${tmdbAddress}/3/${path}?${query.toString()}`;
    return ask(() => fetchJson(fetch, address, isToken ? { Authorization: `Bearer ${key}` } : {}));
  }

  async #search(sought: Sought): Promise<number[]> {
    const [imdb] = sought.ids.imdb ?? [];
    const linked = (sought.ids.tmdb ?? []).map(Number);
    if (linked.length > 0) return linked;
    if (imdb !== undefined) {
      const answer = await this.get(`find/${imdb}`, { external_source: 'imdb_id' });
      const { movie_results } = parse(findAnswer, answer);
      if (movie_results.length > 0) return movie_results.map(({ id }) => id);
    }
    const [query] = sought.titles;
    if (query === undefined) return [];
    const { language } = this.#options;
    const answer = await this.get('search/movie', { query: query.slice(0, 200), language });
    return parse(searchAnswer, answer).results.map(({ id }) => id);
  }

  async find(sought: Sought): Promise<SourceFilm[]> {
    const films: SourceFilm[] = [];
    for (const id of (await this.#search(sought)).slice(0, mostCandidates)) {
      const film = await this.read(String(id));
      if (film) films.push(film);
      if (decide(sought, films).verdict === 'accepted' && films.length > 1) break;
    }
    return films;
  }

  async read(id: string): Promise<SourceFilm | undefined> {
    if (!/^\d{1,9}$/.test(id)) return undefined;
    const append_to_response = 'credits,external_ids,alternative_titles,translations';
    const { language } = this.#options;
    try {
      return readMovie(await this.get(`movie/${id}`, { append_to_response, language }));
    } catch (error) {
      if (error instanceof LookUpFailure && error.detail === 'missing') return undefined;
      throw error;
    }
  }
}

/** TMDB, asked with the reader's own key. What it says may be kept for six months at most (its terms of use). */
export function createTmdb(options: TmdbOptions): FilmSource {
  return new Tmdb(options);
}

/** Asks TMDB whether it knows a key. @throws LookUpFailure: of the problem `key` where it does not. */
export async function testTmdbKey(options: TmdbOptions): Promise<void> {
  await new Tmdb(options).get('configuration');
}
