import { emptyPeople, type SourceFilm, titlesOf } from '@/storage/records/source-film';
import { foldTitle, titleKeysOf, withoutArticle } from '@/storage/records/title';
import { lettersApart } from '@/storage/records/likeness';

/** A film of the lists that matching is tried on: title, year, the first names of its cast. */
export type TitleRow = readonly [title: string, year: number, cast: readonly string[]];

/** A film as a source would give it that knows no more of it than such a row. */
export function filmOf([title, year, cast]: TitleRow, index: number): SourceFilm {
  return {
    source: 'wikidata',
    id: `Q${index + 1}`,
    kind: 'film',
    title,
    otherTitles: [],
    years: [year],
    runningTimes: [],
    people: { ...emptyPeople(), cast: cast.map((name) => ({ name })) },
    countries: [],
    languages: [],
    companies: [],
    ids: {},
    isFull: true,
  };
}

function trigramsOf(words: string): string[] {
  const padded = `  ${words} `;
  return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3));
}

function add<K>(index: Map<K, number[]>, key: K, film: number): void {
  const known = index.get(key);
  if (known) known.push(film);
  else index.set(key, [film]);
}

/** Films that can be searched as a source lets one search them: by the words of a title, then by words spelt a letter or two differently. */
export class Catalogue {
  readonly films: SourceFilm[];
  readonly #folded: string[];
  readonly #byKey = new Map<string, number[]>();
  readonly #byTrigram = new Map<string, number[]>();

  constructor(rows: readonly TitleRow[]) {
    this.films = rows.map(filmOf);
    this.#folded = this.films.map(({ title }) => foldTitle(title));
    this.films.forEach((film, at) => {
      for (const key of titleKeysOf(titlesOf(film))) add(this.#byKey, key, at);
      for (const trigram of new Set(trigramsOf(this.#folded[at] ?? ''))) add(this.#byTrigram, trigram, at);
    });
  }

  /** The films that go by one of these titles. */
  named(titles: readonly string[]): SourceFilm[] {
    const found = new Set(titleKeysOf(titles).flatMap((key) => this.#byKey.get(key) ?? []));
    return [...found].flatMap((at) => this.films[at] ?? []);
  }

  /** The films whose title is spelt by at most two letters differently. */
  nearlyNamed(title: string): SourceFilm[] {
    const folded = foldTitle(title);
    const postings = [...new Set(trigramsOf(folded))].map((trigram) => this.#byTrigram.get(trigram) ?? []);
    // Two wrong letters spoil eight trigrams at most: one of the nine rarest is whole.
    const rarest = postings.sort((a, b) => a.length - b.length).slice(0, 9);
    return [...new Set(rarest.flat())].flatMap((at) => {
      const film = this.films[at];
      const other = this.#folded[at] ?? '';
      const isNear =
        lettersApart(folded, other, 2) ?? lettersApart(withoutArticle(folded), withoutArticle(other), 2);
      return film && isNear !== undefined ? [film] : [];
    });
  }
}
