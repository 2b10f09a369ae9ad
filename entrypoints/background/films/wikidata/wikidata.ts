import type { SourceFilm } from '@/storage/records/source-film';
import { wikidataAddress } from '../addresses';
import { LookUpFailure } from '../failure';
import { type Fetch, fetchJson } from '../fetch-json';
import type { AskHost } from '../host';
import { decide } from '../matching/decide';
import type { LinkedIds, Sought } from '../matching/sought';
import type { FilmSource } from '../source';
import { type Entity, type Hit, readEntities, readHits } from './answers';
import {
  filmClasses,
  type FilmItem,
  idsToMatch,
  idsToName,
  labelOf,
  nameFilm,
  readFilmItem,
} from './film-item';

/** As many as the interface gives names for in one answer. */
const mostNames = 50;
const mostHits = 20;
/** Items of famous films are large: so many are read in full to be compared. */
const mostItems = 6;

const propertyOfId: Partial<Record<keyof LinkedIds, string>> = {
  imdb: 'P345',
  tmdb: 'P4947',
  letterboxd: 'P6127',
  rottenTomatoes: 'P1258',
  metacritic: 'P1712',
};

/** The words of a title for a search: without the signs that have a meaning there. */
function searchWords(title: string): string {
  return title
    .replace(/[^\p{L}\p{N}\p{M}'’.&]+/gu, ' ')
    .replace(/(?<=^| )(?:AND|OR|NOT)(?= |$)/g, (word) => word.toLowerCase())
    .trim()
    .slice(0, 200);
}

/** A search for films by the words of a title; `isNear` finds words that are spelt a letter or two differently. */
function searchForTitle(title: string, isNear: boolean): string {
  const words = searchWords(title)
    .split(' ')
    .map((word) => (isNear && word.length > 3 ? `${word}~` : word));
  // The classes first: a title that begins with "Help:" would name a part of the wiki.
  return `haswbstatement:${filmClasses.map((one) => `P31=${one}`).join('|')} ${words.join(' ')}`;
}

/** A search for whatever has one of these ids; undefined where there is none to search for. */
function searchForIds(ids: LinkedIds): string | undefined {
  const statements = Object.entries(propertyOfId).flatMap(([name, property]) =>
    Object.entries(ids)
      .filter(([one]) => one === name)
      .flatMap(([, values]) => values.map((value) => `${property}=${value}`)),
  );
  return statements.length === 0 ? undefined : `haswbstatement:${statements.slice(0, 12).join('|')}`;
}

/** The hits to look at more closely: those whose description names the year first, those that name another year last. */
export function chooseHits(hits: readonly Hit[], years: readonly number[]): string[] {
  const rank = ({ description }: Hit): number => {
    const named = [...description.matchAll(/(?<!\d)(?:18|19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
    if (years.length === 0 || named.length === 0) return 2;
    const apart = Math.min(...named.flatMap((one) => years.map((year) => Math.abs(one - year))));
    return apart <= 1 ? apart : 3;
  };
  const ranked = hits.map((hit, index) => ({ hit, order: rank(hit) * hits.length + index }));
  return ranked
    .sort((a, b) => a.order - b.order)
    .slice(0, mostItems)
    .map(({ hit }) => hit.id);
}

export interface WikidataOptions {
  fetch: Fetch;
  ask: AskHost;
  /** The reader's, the best first: `['de-AT', 'de']`. */
  languages: readonly string[];
  /** How this extension introduces itself (https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy). */
  userAgent: string;
}

class Wikidata implements FilmSource {
  readonly #options: WikidataOptions;

  constructor(options: WikidataOptions) {
    this.#options = options;
  }

  #get(parameters: Record<string, string>): Promise<unknown> {
    const { fetch, ask, userAgent } = this.#options;
    // With `origin=*` the answer is the same for everybody: no cookie counts.
    const query = new URLSearchParams({ ...parameters, format: 'json', origin: '*' });
    const address = `${wikidataAddress}/w/api.php?${query.toString()}`;
    return ask(() => fetchJson(fetch, address, { 'Api-User-Agent': userAgent }));
  }

  async #search(words: string): Promise<Hit[]> {
    const answer = await this.#get({
      action: 'query',
      list: 'search',
      srsearch: words,
      srlimit: String(mostHits),
      srprop: 'snippet',
    });
    return readHits(answer);
  }

  /** Famous films have items of several hundred kilobytes: too many at once are asked for by halves. */
  async #items(ids: readonly string[]): Promise<Map<string, Entity & { id: string }>> {
    if (ids.length === 0) return new Map();
    try {
      const props = 'labels|aliases|claims|sitelinks';
      return readEntities(await this.#get({ action: 'wbgetentities', ids: ids.join('|'), props }));
    } catch (error) {
      if (!(error instanceof LookUpFailure) || error.detail !== 'too-large' || ids.length === 1) throw error;
      const half = Math.ceil(ids.length / 2);
      return new Map([...(await this.#items(ids.slice(0, half))), ...(await this.#items(ids.slice(half)))]);
    }
  }

  async #readItems(ids: readonly string[]): Promise<FilmItem[]> {
    const found = await this.#items(ids);
    const entities = new Set(ids.flatMap((id) => found.get(id) ?? []));
    return [...entities].flatMap((entity) => readFilmItem(entity, this.#options.languages) ?? []);
  }

  /** Adds names to those that are known. */
  async #addNames(ids: readonly string[], names: Map<string, string>): Promise<void> {
    const { languages } = this.#options;
    const answer = await this.#get({
      action: 'wbgetentities',
      ids: ids.join('|'),
      props: 'labels',
      languages: [...new Set([...languages, 'en', 'mul'])].join('|'),
      languagefallback: '1',
    });
    const found = readEntities(answer);
    for (const id of ids) {
      const entity = found.get(id);
      names.set(id, (entity && labelOf(entity, languages)) ?? '');
    }
  }

  async #addAllNames(item: FilmItem, names: Map<string, string>): Promise<SourceFilm> {
    const ids = idsToName(item).filter((id) => !names.has(id));
    for (let from = 0; from < ids.length; from += mostNames) {
      await this.#addNames(ids.slice(from, from + mostNames), names);
    }
    return nameFilm(item, names);
  }

  /** Names the films as far as one answer goes: all of the likeliest, the directors of the others; then the rest of one that is proven. */
  async #nameFilms(items: FilmItem[], sought: Sought): Promise<SourceFilm[]> {
    const names = new Map<string, string>();
    const likeliest = decide(
      sought,
      items.map((item) => nameFilm(item, names)),
    );
    const leader =
      likeliest.verdict === 'accepted'
        ? likeliest.film
        : likeliest.verdict === 'unsure' && likeliest.films[0];
    const leading = items.find(({ film }) => leader && film.id === leader.id);
    const ids = [...items.flatMap(idsToMatch), ...(leading ? idsToName(leading) : [])];
    const first = [...new Set(ids)].slice(0, mostNames);
    if (first.length > 0) await this.#addNames(first, names);
    const films = items.map((item) => nameFilm(item, names));
    const decision = decide(sought, films);
    const proven = decision.verdict === 'accepted' && items.find(({ film }) => film.id === decision.film.id);
    if (!proven || decision.film.isFull) return films;
    const full = await this.#addAllNames(proven, names);
    return films.map((film) => (film.id === full.id ? full : film));
  }

  async #findByIds(sought: Sought): Promise<SourceFilm[]> {
    const words = searchForIds(sought.ids);
    const linked = sought.ids.wikidata ?? [];
    const hits = words === undefined ? [] : await this.#search(words);
    const ids = [...new Set([...linked, ...hits.map(({ id }) => id)])].slice(0, mostItems);
    return this.#nameFilms(await this.#readItems(ids), sought);
  }

  async #findByTitle(sought: Sought): Promise<SourceFilm[]> {
    const titles = sought.titles.filter((title) => searchWords(title) !== '').slice(0, 2);
    for (const isNear of [false, true]) {
      for (const title of titles) {
        const hits = await this.#search(searchForTitle(title, isNear));
        if (hits.length === 0) continue;
        const items = await this.#readItems(chooseHits(hits, sought.years));
        const films = await this.#nameFilms(items, sought);
        if (decide(sought, films).verdict !== 'none') return films;
      }
    }
    return [];
  }

  async find(sought: Sought): Promise<SourceFilm[]> {
    const linked = await this.#findByIds(sought);
    if (decide(sought, linked).verdict === 'accepted') return linked;
    const titled = await this.#findByTitle(sought);
    return [...titled, ...linked.filter(({ id }) => !titled.some((film) => film.id === id))];
  }

  async read(id: string): Promise<SourceFilm | undefined> {
    const [item] = await this.#readItems([id]);
    return item && this.#addAllNames(item, new Map());
  }
}

/** Wikidata by its Action API: three requests for a film, one after the other. Its data are in the public domain (CC0). */
export function createWikidata(options: WikidataOptions): FilmSource {
  return new Wikidata(options);
}
