import type { Fact, Place } from './fact';

/** A person as credited; `role` is the character of an actor. */
export interface Person {
  name: string;
  role?: string;
}

export const peopleFields = [
  'directors',
  'writers',
  'producers',
  'cast',
  'cinematographers',
  'editors',
  'composers',
] as const;

export type PeopleField = (typeof peopleFields)[number];

/** Whether a field of a film holds people. */
export function isPeopleField(field: string): field is PeopleField {
  return peopleFields.some((known) => known === field);
}

/**
 * What is known of one film. Of `title`, `originalTitle`, `year` and `runningTime` the first fact is the one to show and any further
 * ones disagree with it. People stand in the order of their credit. An empty list means: not stated.
 */
export interface FilmFacts<P = Place> extends Record<PeopleField, Fact<Person, P>[]> {
  title: Fact<string, P>[];
  originalTitle: Fact<string, P>[];
  year: Fact<number, P>[];
  /** In minutes. */
  runningTime: Fact<number, P>[];
}

/** As much of a film as stands in two lines; the first value of each is the one to show. */
export interface FilmBrief {
  title: { value: string }[];
  year: { value: number }[];
  directors: { value: Person }[];
  /** In minutes. */
  runningTime: { value: number }[];
}

export function emptyFilmFacts<P = Place>(): FilmFacts<P> {
  return {
    title: [],
    originalTitle: [],
    year: [],
    runningTime: [],
    directors: [],
    writers: [],
    producers: [],
    cast: [],
    cinematographers: [],
    editors: [],
    composers: [],
  };
}

/** A film as the library keeps it. */
export interface Film {
  key: string;
  facts: FilmFacts;
}

/**
 * The identity of a film while no database's id is known: its title, folded, and its year.
 * @returns an empty string where there is no title, for "no film known".
 */
export function filmKeyOf(facts: FilmFacts): string {
  const title = facts.title[0]?.value;
  if (title === undefined) return '';
  const folded = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return `${folded || title.trim()}|${facts.year[0]?.value ?? ''}`;
}

/**
 * A running time in both ways a reader may think of it: `126 min · 2 h 06`; below an hour the minutes alone.
 * The units are the international symbols, the same in every language.
 */
export function formatRunningTime(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = String(minutes % 60).padStart(2, '0');
  return `${minutes} min · ${Math.floor(minutes / 60)} h ${rest}`;
}
