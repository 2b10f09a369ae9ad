import type { Fact } from '@/storage/records/fact';
import { emptyFilmFacts, peopleFields, type FilmFacts, type Person } from '@/storage/records/film';
import { namesOf, patternOf } from '../article/page-parts';
import type { StructuredData } from '../structured-data';
import { isType, itemsOf, textOf, valuesOf, wordsOf, type Item } from '../structured-data/item';
import { filmYear, genericWords } from './headline';
import { spellKinds } from './headline-words';
import { foldWords } from './labels';
import { isName, splitPeople } from './people';
import { subjectsOf } from './review-facts';
import { parseDuration } from './running-time';

const filmType = patternOf('filmTypes');

/** Whether data describe a film. */
export function isFilm(item: Item): boolean {
  return isType(item, filmType());
}

/** Types that say nothing against a film; any other type is another kind of work, and its facts are not a film's. */
const openType = patternOf('openTypes');

/** The one film that the page's structured data say it reviews; none where they name several and the headline does not decide. */
export function findReviewedFilm(data: StructuredData, headline: string): Item | undefined {
  const subjects = [...data.reviewed, ...subjectsOf(data)];
  const films = subjects.filter(isFilm);
  const lone = data.items.filter(isFilm);
  const open = subjects.filter((item) => item.types.every((type) => openType().test(type)));
  const candidates = films.length > 0 ? films : lone.length > 0 ? lone : open;
  const names = new Set(candidates.map((item) => foldWords(textOf(item, 'name') ?? '')));
  names.delete('');
  if (names.size <= 1) return candidates.find((item) => textOf(item, 'name') !== undefined) ?? candidates[0];
  const inHeadline = candidates.filter((item) => {
    const name = foldWords(textOf(item, 'name') ?? '');
    return name !== '' && ` ${foldWords(headline)} `.includes(` ${name} `);
  });
  return inHeadline.length > 0 ? inHeadline[0] : undefined;
}

/** People of one property: things, names, or one text of several names. Addresses and organizations are no people. */
function readPeople(item: Item, properties: string[]): Person[] {
  return valuesOf(item, ...properties.flatMap((name) => [name, `${name}s`])).flatMap((value): Person[] => {
    if (typeof value === 'string')
      return splitPeople(value).map(({ name, role }) => ({ name, ...(role && { role }) }));
    if (isType(value, /Organization|Corporation|Company/i)) return [];
    // A PerformanceRole names the character and holds the person one level down.
    const [inner] = valuesOf(value, 'actor');
    const name = inner === undefined ? wordsOf(value) : wordsOf(inner);
    const role = textOf(value, 'characterName');
    return isName(name) ? [{ name, ...(role !== undefined && { role }) }] : splitPeople(name);
  });
}

function yearOf(item: Item): number | undefined {
  for (const property of ['dateCreated', 'copyrightYear', 'datePublished', 'dateReleased', 'startDate']) {
    const stated =
      textOf(item, property) ?? itemsOf(item, 'releasedEvent').map((event) => textOf(event, property))[0];
    const match = /^\s*(\d{4})(?!\d)/.exec(stated ?? '');
    const year = match?.[1] === undefined ? undefined : filmYear(match[1]);
    if (year !== undefined) return year;
  }
  return undefined;
}

function fact<T>(value: T): Fact<T, Range> {
  return { value, source: 'structured-data' };
}

/** A name as data spell it, without a bracketed year or the word that says what it is. */
function cleanName(name: string): string {
  return name
    .replace(/\s?[([](?:18|19|20)\d\d[)\]]$/, '')
    .replace(/\s(?:\(?(?:movie|film)(?:\sreview)?\)?|review)$/i, '')
    .trim();
}

/** What structured data and OpenGraph state of the reviewed film. */
export function readStructuredFilm(data: StructuredData, headline: string): FilmFacts<Range> {
  const facts = emptyFilmFacts<Range>();
  const film = findReviewedFilm(data, headline);
  if (film) {
    const name = textOf(film, 'name');
    // What is the page's headline says nothing of its own where it is long or calls itself a review, and "Film review" nothing at all.
    const isNone = (spelt: string) =>
      genericWords.test(spellKinds(spelt)) ||
      (foldWords(spelt) === foldWords(headline) && (spelt.length > 40 || spellKinds(spelt).includes('R')));
    if (name !== undefined && !isNone(name) && cleanName(name).length <= 150)
      facts.title.push(fact(cleanName(name)));
    const original = textOf(film, 'alternateName', 'alternativeHeadline');
    if (original !== undefined && foldWords(original) !== foldWords(name ?? ''))
      facts.originalTitle.push(fact(original));
    const year = yearOf(film);
    if (year !== undefined) facts.year.push(fact(year));
    const minutes = parseDuration(textOf(film, 'duration', 'timeRequired') ?? '');
    if (minutes !== undefined) facts.runningTime.push(fact(minutes));
    const properties = namesOf('filmPeople');
    for (const [at, field] of peopleFields.entries())
      facts[field] = readPeople(film, (properties[at] ?? '').split(' ')).map((person) => fact(person));
  }
  return facts;
}
