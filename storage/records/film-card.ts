import type { FactSource, Place } from './fact';
import { type FilmFacts, type PeopleField, peopleFields, type Person } from './film';
import { emptyPeople, type FilmIds, filmSources, type RunningTime, type SourceFilm } from './source-film';
import { isSamePerson } from './likeness';
import { foldTitle, foldWords } from './title';

/** One statement with everyone who makes it. */
export interface Statement<T> {
  value: T;
  /** The first is the one whose words these are. */
  sources: FactSource[];
  place?: Place;
  /** How the page spells a name that others spell by a letter or two differently. */
  spelling?: string;
}

export const listFields = ['countries', 'languages', 'companies'] as const;
export type ListField = (typeof listFields)[number];

/**
 * All that is known of one film, by page, sources and reader. Of `title`, `originalTitle` and `year` the first statement holds and any further ones disagree with
 * it. `runningTime` may name several cuts; two of the same sources do not disagree.
 */
export interface FilmCard
  extends Record<PeopleField, Statement<Person>[]>, Record<ListField, Statement<string>[]> {
  title: Statement<string>[];
  originalTitle: Statement<string>[];
  year: Statement<number>[];
  /** In minutes. */
  runningTime: (Statement<number> & { cut?: string })[];
  ids: FilmIds;
}

/** What the reader says of a film against all others. A field that is there replaces whatever is known; an empty list says: nobody. */
export interface FilmCorrection
  extends Partial<Record<PeopleField, Person[]>>, Partial<Record<ListField, string[]>> {
  title?: string;
  originalTitle?: string;
  year?: number;
  runningTime?: number;
}

const isFilmSource = (source: FactSource): boolean => filmSources.some((one) => one === source);

interface Stated<T> {
  value: T;
  source: FactSource;
  place?: Place | undefined;
}

/** Puts statements together that say the same, in the order in which they come. */
function merge<T>(stated: Stated<T>[], isSame: (a: T, b: T) => boolean): Statement<T>[] {
  const merged: Statement<T>[] = [];
  for (const { value, source, place } of stated) {
    const known = merged.find((one) => isSame(one.value, value));
    if (!known) {
      merged.push({ value, sources: [source], ...(place && { place }) });
      continue;
    }
    if (!known.sources.includes(source)) known.sources.push(source);
    if (place) known.place ??= place;
  }
  return merged;
}

const sameWords = (a: string, b: string): boolean => foldWords(a) === foldWords(b);
const sameNumber = (a: number, b: number): boolean => a === b;

function fromReader<T>(value: T | undefined): Stated<T>[] {
  return value === undefined ? [] : [{ value, source: 'reader' }];
}

/** People, each once; where a page misspells a name, it is shown as the sources have it. */
function mergePeople(stated: Stated<Person>[]): Statement<Person>[] {
  const merged: Statement<Person>[] = [];
  for (const { value, source, place } of stated) {
    const known = merged.find((one) => isSamePerson(one.value.name, value.name));
    if (!known) {
      merged.push({ value, sources: [source], ...(place && { place }) });
      continue;
    }
    const isByReader = known.sources.includes('reader');
    if (!isByReader && isFilmSource(source) && !sameWords(known.value.name, value.name) && !known.spelling) {
      known.spelling = known.value.name;
      known.value = { ...known.value, name: value.name };
    }
    if (value.role !== undefined) known.value = { role: value.role, ...known.value };
    if (!known.sources.includes(source)) known.sources.push(source);
    if (place) known.place ??= place;
  }
  return merged;
}

/** What is said of one field: by the reader alone where they have said something of a list, since theirs is the whole of it. */
function statedList<T>(corrected: T[] | undefined, others: Stated<T>[]): Stated<T>[] {
  return corrected ? corrected.flatMap((value) => fromReader(value)) : others;
}

/** Whether a page and a source may well mean the same by two titles: one is known to be the other's translation or short form. */
function isKnownTitle(title: string, films: readonly SourceFilm[]): boolean {
  const folded = foldTitle(title);
  return films.some((film) =>
    [film.title, film.originalTitle ?? '', ...film.otherTitles].some((one) => foldTitle(one) === folded),
  );
}

function titles(
  page: FilmFacts,
  films: readonly SourceFilm[],
  corrected: string | undefined,
): Statement<string>[] {
  const ofPage = [...fromReader(corrected), ...page.title];
  const isAgreed = ofPage.some(({ value }) => isKnownTitle(value, films));
  const ofSources = films.map(({ title, source }): Stated<string> => ({ value: title, source }));
  const merged = merge([...ofPage, ...ofSources], (a, b) => foldTitle(a) === foldTitle(b));
  // A translation that the sources know too is no disagreement.
  return isAgreed ? merged.filter(({ sources }) => !sources.every(isFilmSource)) : merged;
}

function runningTimes(
  page: FilmFacts,
  films: readonly SourceFilm[],
  corrected: number | undefined,
): FilmCard['runningTime'] {
  const ofSources = films.flatMap(({ runningTimes: times, source }) =>
    times.map(({ minutes }): Stated<number> => ({ value: minutes, source })),
  );
  const cuts: RunningTime[] = films.flatMap((film) => film.runningTimes);
  const merged = merge([...fromReader(corrected), ...page.runningTime, ...ofSources], sameNumber);
  return merged.map((statement) => {
    const cut = cuts.find(({ minutes, cut: name }) => minutes === statement.value && name !== undefined)?.cut;
    return { ...statement, ...(cut !== undefined && { cut }) };
  });
}

/**
 * Puts together what page, sources and reader say of one film. The reader comes first, then the page, then the sources in their order.
 * Nothing is resolved in silence: what disagrees stays, each with its source.
 */
export function completeFilm(
  page: FilmFacts,
  films: readonly SourceFilm[] = [],
  corrected: FilmCorrection = {},
): FilmCard {
  const list = (field: ListField): Statement<string>[] =>
    merge(
      statedList(
        corrected[field],
        films.flatMap((film) => film[field].map((value): Stated<string> => ({ value, source: film.source }))),
      ),
      sameWords,
    );
  const people = (field: PeopleField): Statement<Person>[] =>
    mergePeople(
      statedList(corrected[field], [
        ...page[field],
        ...films.flatMap((film) =>
          film.people[field].map((value): Stated<Person> => ({ value, source: film.source })),
        ),
      ]),
    );
  const originals = films.flatMap(({ originalTitle, source }): Stated<string>[] =>
    originalTitle === undefined ? [] : [{ value: originalTitle, source }],
  );
  const title = titles(page, films, corrected.title);
  const shown = title[0]?.value ?? '';
  const originalTitle = merge(
    [...fromReader(corrected.originalTitle), ...page.originalTitle, ...originals],
    sameWords,
  );
  const years = films.flatMap(({ years: [first], source }): Stated<number>[] =>
    first === undefined ? [] : [{ value: first, source }],
  );
  const byField = Object.fromEntries(peopleFields.map((field) => [field, people(field)]));
  return {
    ...emptyPeople<Statement<Person>>(),
    ...byField,
    title,
    // A film that is shown everywhere under one name has no other.
    originalTitle: originalTitle.filter(
      ({ value, sources }) => sources[0] === 'reader' || foldTitle(value) !== foldTitle(shown),
    ),
    year: merge([...fromReader(corrected.year), ...page.year, ...years], sameNumber),
    runningTime: runningTimes(page, films, corrected.runningTime),
    countries: list('countries'),
    languages: list('languages'),
    companies: list('companies'),
    ids: joinIds(films),
  };
}

/** Where sources disagree on an id, the first one holds. */
function joinIds(films: readonly SourceFilm[]): FilmIds {
  let ids: FilmIds = {};
  for (const film of films) ids = { ...film.ids, ...ids };
  return ids;
}
