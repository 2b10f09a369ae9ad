import { type PeopleField, peopleFields, type Person } from '@/storage/records/film';
import { type FilmCard, type FilmCorrection, type ListField, listFields } from '@/storage/records/film-card';

/** The fields of the form, as text. */
export type FilmWords = Record<WordField | PeopleField | ListField, string>;
export const wordFields = ['title', 'originalTitle', 'year', 'runningTime'] as const;
type WordField = (typeof wordFields)[number];

const spellPerson = ({ name, role }: Person): string => (role === undefined ? name : `${name} – ${role}`);

function readPerson(line: string): Person {
  const [name = '', ...role] = line.split(/ [–—-] /);
  return role.length === 0 ? { name } : { name: name.trim(), role: role.join(' – ').trim() };
}

const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is known of a film, as text to be corrected. */
export function wordsOf(card: FilmCard): FilmWords {
  const words: FilmWords = {
    title: card.title[0]?.value ?? '',
    originalTitle: card.originalTitle[0]?.value ?? '',
    year: String(card.year[0]?.value ?? ''),
    runningTime: String(card.runningTime[0]?.value ?? ''),
    ...{
      directors: '',
      writers: '',
      producers: '',
      cast: '',
      cinematographers: '',
      editors: '',
      composers: '',
    },
    ...{ countries: '', languages: '', companies: '' },
  };
  for (const field of peopleFields)
    words[field] = card[field].map(({ value }) => spellPerson(value)).join('\n');
  for (const field of listFields) words[field] = card[field].map(({ value }) => value).join('\n');
  return words;
}

/** A whole number in digits; undefined for an empty text, null for what is none. */
function readNumber(words: string, least: number, most: number): number | null | undefined {
  if (words.trim() === '') return undefined;
  const number = /^\s*\d{1,4}\s*$/.test(words) ? Number(words) : NaN;
  return number >= least && number <= most ? number : null;
}

const numberFields = ['year', 'runningTime'] as const;
type NumberField = (typeof numberFields)[number];
const bounds: Record<NumberField, [least: number, most: number]> = {
  year: [1870, 2200],
  runningTime: [1, 1000],
};

const numberIn = (words: FilmWords, field: NumberField): number | null | undefined =>
  readNumber(words[field], ...bounds[field]);

/** The fields that are to hold a number and hold none. */
export function wrongFields(words: FilmWords): NumberField[] {
  return numberFields.filter((field) => numberIn(words, field) === null);
}

/**
 * What the reader says against all others: what they changed now, and what they had corrected before. A field that was emptied falls back to what page and sources
 * say, lists too.
 * @returns undefined where a number is none.
 */
export function correctionOf(
  before: FilmWords,
  after: FilmWords,
  former: FilmCorrection,
): FilmCorrection | undefined {
  const isChanged = (field: keyof FilmWords): boolean => before[field].trim() !== after[field].trim();
  const year = isChanged('year') ? numberIn(after, 'year') : former.year;
  const runningTime = isChanged('runningTime') ? numberIn(after, 'runningTime') : former.runningTime;
  if (year === null || runningTime === null) return undefined;
  const correction: FilmCorrection = {
    ...(year !== undefined && { year }),
    ...(runningTime !== undefined && { runningTime }),
  };
  for (const field of ['title', 'originalTitle'] as const) {
    const words = isChanged(field) ? after[field].trim() : former[field];
    if (words) correction[field] = words;
  }
  for (const field of peopleFields) {
    const people = isChanged(field) ? linesOf(after[field]).map(readPerson) : former[field];
    if (people && people.length > 0) correction[field] = people;
  }
  for (const field of listFields) {
    const names = isChanged(field) ? linesOf(after[field]) : former[field];
    if (names && names.length > 0) correction[field] = names;
  }
  return correction;
}
