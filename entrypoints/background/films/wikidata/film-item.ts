import { type PeopleField, peopleFields, type Person } from '@/storage/records/film';
import { emptyPeople, type FilmIds, type RunningTime, type SourceFilm } from '@/storage/records/source-film';
import type { Entity } from './answers';
import {
  allStatements,
  bestStatements,
  itemOf,
  minutesOf,
  qualifyingItem,
  qualifyingWords,
  wordsOf,
  yearOf,
} from './statements';

/** What counts as a film (P31): films, short, silent, animated, television and documentary films. */
export const filmClasses = [
  'Q11424',
  'Q24869',
  'Q24862',
  'Q506240',
  'Q226730',
  'Q202866',
  'Q29168811',
  'Q17517379',
  'Q93204',
  'Q20667187',
  'Q336144',
];
/** Series, seasons, episodes, programmes of television. */
const seriesClasses = ['Q5398426', 'Q1259759', 'Q581714', 'Q15416', 'Q21191270', 'Q3464665', 'Q63952888'];

const propertyOf: Record<PeopleField, string> = {
  directors: 'P57',
  writers: 'P58',
  producers: 'P162',
  cast: 'P161',
  cinematographers: 'P344',
  editors: 'P1040',
  composers: 'P86',
};

const listProperties = { countries: 'P495', languages: 'P364', companies: 'P272' } as const;

/** Which version a running time is of: the part it applies to, the version's kind, where or how it was published. */
const cutQualifiers = ['P518', 'P548', 'P1552', 'P3831', 'P437', 'P291'];

const idForms: [keyof FilmIds, string, RegExp][] = [
  ['imdb', 'P345', /^tt\d{7,10}$/],
  ['tmdb', 'P4947', /^\d{1,9}$/],
  ['letterboxd', 'P6127', /^[\w-]{1,100}$/],
  ['rottenTomatoes', 'P1258', /^m\/[\w-]{1,150}$/],
  ['metacritic', 'P1712', /^movie\/[\w-]{1,150}$/],
];

const mostPeople = 100;
const mostTitles = 120;

/** Someone who is known by an item's id alone so far. */
interface Credit {
  id: string;
  /** The character: an item of its own, or words. */
  role?: { id: string } | { words: string };
}

/** What an item of Wikidata says of a film before the people, countries and companies in it have names. */
export interface FilmItem {
  film: Omit<SourceFilm, 'people' | 'countries' | 'languages' | 'companies' | 'runningTimes' | 'isFull'>;
  people: Record<PeopleField, Credit[]>;
  lists: Record<keyof typeof listProperties, string[]>;
  runningTimes: { minutes: number; cut?: string }[];
}

function kindOf(entity: Entity): SourceFilm['kind'] {
  const classes = bestStatements(entity, 'P31').map(({ mainsnak }) => itemOf(mainsnak) ?? '');
  if (classes.some((one) => filmClasses.includes(one))) return 'film';
  return classes.some((one) => seriesClasses.includes(one)) ? 'series' : 'other';
}

/** The label in the first of these languages that has one; `mul` holds names that are the same in every language. */
export function labelOf(
  { labels }: Pick<Entity, 'labels'>,
  languages: readonly string[],
): string | undefined {
  for (const language of [...languages, 'mul', 'en']) {
    const found = labels[language]?.value.trim();
    if (found) return found;
  }
  return Object.values(labels)[0]?.value;
}

function readCredits(entity: Entity, field: PeopleField): Credit[] {
  const credits = bestStatements(entity, propertyOf[field]).flatMap((statement) => {
    const id = itemOf(statement.mainsnak);
    if (id === undefined) return [];
    const order = Number(qualifyingWords(statement, 'P1545') ?? Infinity);
    const character = qualifyingItem(statement, ['P453']);
    const words = qualifyingWords(statement, 'P4633');
    const role = words !== undefined ? { words } : character !== undefined ? { id: character } : undefined;
    return [{ credit: { id, ...(field === 'cast' && role && { role }) }, order }];
  });
  // Sorting keeps the item's own order where none is stated.
  credits.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return credits.slice(0, mostPeople).map(({ credit }) => credit);
}

/** Every length once; one that names its version gives way to the same without. */
function readRunningTimes(entity: Entity): FilmItem['runningTimes'] {
  const times = bestStatements(entity, 'P2047').flatMap((statement) => {
    const minutes = minutesOf(statement.mainsnak);
    const cut = qualifyingItem(statement, cutQualifiers);
    return minutes === undefined ? [] : [{ minutes, ...(cut !== undefined && { cut }) }];
  });
  const plainFirst = [...times.filter(({ cut }) => cut === undefined), ...times.filter(({ cut }) => cut)];
  return plainFirst.filter(
    ({ minutes }, index) => plainFirst.findIndex((other) => other.minutes === minutes) === index,
  );
}

function readIds(entity: Entity & { id: string }, languages: readonly string[]): FilmIds {
  const ids: FilmIds = { wikidata: entity.id };
  for (const [name, property, form] of idForms) {
    const [id] = bestStatements(entity, property).map(({ mainsnak }) => wordsOf(mainsnak));
    if (id !== undefined && form.test(id)) ids[name] = id;
  }
  const language = [...languages, 'en'].find(
    (one) => /^[a-z]{2,3}$/.test(one) && entity.sitelinks[`${one}wiki`] !== undefined,
  );
  const article = language && entity.sitelinks[`${language}wiki`]?.title;
  if (language && article) {
    ids.wikipedia = `https://${language}.wikipedia.org/wiki/${encodeURIComponent(article.replace(/ /g, '_'))}`;
  }
  return ids;
}

/**
 * Reads an item as a film.
 * @param languages the reader's, the best first.
 * @returns undefined for an item without any name.
 */
export function readFilmItem(
  entity: Entity & { id: string },
  languages: readonly string[],
): FilmItem | undefined {
  const [original] = bestStatements(entity, 'P1476').map(({ mainsnak }) => wordsOf(mainsnak));
  const title = labelOf(entity, languages) ?? original;
  if (title === undefined) return undefined;
  const others = [
    ...allStatements(entity, 'P1476').map(({ mainsnak }) => wordsOf(mainsnak) ?? ''),
    ...Object.values(entity.labels).map(({ value }) => value),
    ...Object.values(entity.aliases).flatMap((aliases) => aliases.map(({ value }) => value)),
  ];
  const known = new Set(['', title, original]);
  const otherTitles = [...new Set(others.filter((one) => !known.has(one)))].slice(0, mostTitles);
  const years = (find: typeof allStatements): number[] =>
    find(entity, 'P577')
      .flatMap(({ mainsnak }) => yearOf(mainsnak) ?? [])
      .sort((a, b) => a - b);
  const items = (property: string): string[] => [
    ...new Set(bestStatements(entity, property).flatMap(({ mainsnak }) => itemOf(mainsnak) ?? [])),
  ];
  const people = emptyPeople<Credit>();
  for (const field of peopleFields) people[field] = readCredits(entity, field);
  return {
    film: {
      source: 'wikidata',
      id: entity.id,
      kind: kindOf(entity),
      title,
      ...(original !== undefined && { originalTitle: original }),
      otherTitles,
      // A preferred date is the first release, whatever else is listed.
      years: [...new Set([...years(bestStatements), ...years(allStatements)])],
      ids: readIds(entity, languages),
    },
    people,
    lists: {
      countries: items(listProperties.countries),
      languages: items(listProperties.languages),
      companies: items(listProperties.companies),
    },
    runningTimes: readRunningTimes(entity),
  };
}

/** The ids that a film's matching needs names for. */
export function idsToMatch({ people }: FilmItem): string[] {
  return people.directors.map(({ id }) => id);
}

/** All ids in a film that need a name, the ones that matter most first. */
export function idsToName({ people, lists, runningTimes }: FilmItem): string[] {
  const roles = people.cast.flatMap(({ role }) => (role && 'id' in role ? [role.id] : []));
  const ids = [
    ...(['directors', 'cast', 'writers'] as const).flatMap((field) => people[field].map(({ id }) => id)),
    ...lists.countries,
    ...runningTimes.flatMap(({ cut }) => cut ?? []),
    ...peopleFields.flatMap((field) => people[field].map(({ id }) => id)),
    ...lists.languages,
    ...lists.companies,
    ...roles,
  ];
  return [...new Set(ids)];
}

/**
 * A film with the names that are known; who has none is left out.
 * @param names by item id; an empty name stands for an item that has none.
 */
export function nameFilm(item: FilmItem, names: ReadonlyMap<string, string>): SourceFilm {
  const nameOf = (id: string): string | undefined => names.get(id) || undefined;
  const listOf = (ids: string[]): string[] => ids.flatMap((id) => nameOf(id) ?? []);
  const people = emptyPeople();
  for (const field of peopleFields) {
    people[field] = item.people[field].flatMap(({ id, role }): Person[] => {
      const name = nameOf(id);
      const character = role && ('id' in role ? nameOf(role.id) : role.words);
      return name === undefined ? [] : [{ name, ...(character && { role: character }) }];
    });
  }
  const runningTimes = item.runningTimes.map(({ minutes, cut }): RunningTime => {
    const name = cut && nameOf(cut);
    return { minutes, ...(name && { cut: name }) };
  });
  return {
    ...item.film,
    people,
    countries: listOf(item.lists.countries),
    languages: listOf(item.lists.languages),
    companies: listOf(item.lists.companies),
    runningTimes,
    isFull: idsToName(item).every((id) => names.has(id)),
  };
}
