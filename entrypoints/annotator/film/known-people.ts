import type { Fact } from '@/storage/records/fact';
import type { FilmFacts, Person } from '@/storage/records/film';
import { findAll, listWords, type WordLists } from '../recognition/vocabulary';
import type { Parts } from '../parts';
import { factAt, type Line } from './lines';
import { countMentions, type Mentions } from './mentions';

/** Who is known for what; names are taken apart by the first review that needs them. */
export interface KnownPeople {
  directors: string;
  actors: string;
}

let known: Record<keyof KnownPeople, WordLists | string> = { directors: '', actors: '' };

/** Learns who is known for directing and for acting; by itself this script knows nobody. */
export function learnPeople(learned: KnownPeople): void {
  known = { ...learned };
}

/** Bounds for pages of any size; a review has named its people by then. */
const maxLines = 200;
const maxLine = 5000;

/** Whoever is only compared with is named once; in a line that says little else, once is enough. */
const often = 2;
const shortLine = 60;
const sentence = /[.!?。]$/;

/** Those of a list whom a review goes on naming, twice at least, by the last name too, or once in a line that says little else; the most often named first. */
function* oftenNamed(
  list: keyof KnownPeople,
  lines: readonly Line[],
  mentions: Mentions,
  title: string,
): Parts<Fact<Person, Range>[]> {
  let names = known[list];
  if (typeof names === 'string') names = known[list] = listWords({ names });
  const seen = new Map<string, { fact: Fact<Person, Range>; times: number }>();
  for (const line of lines) {
    yield;
    for (const { words: name, start } of findAll(names, line.text.slice(0, maxLine))) {
      // "Being John Malkovich".
      if (seen.has(name) || /^[a-z]/.test(name) || title.includes(name)) continue;
      const isApart = line.text.length < shortLine && !sentence.test(line.text);
      const times = mentions.count(name.slice(name.lastIndexOf(' ') + 1)) + Number(isApart);
      seen.set(name, { fact: factAt({ name }, 'prose', line, start, start + name.length), times });
    }
  }
  return [...seen.values()]
    .filter(({ times }) => times >= often)
    .sort((one, other) => other.times - one.times)
    .map(({ fact }) => fact);
}

/**
 * Takes for the film's director whom the review of it goes on naming, most often of all who are known for directing, and for its actors those who are known for
 * acting. Does nothing where a director is known already, and where the page states its cast.
 */
export function* addKnownPeople(film: FilmFacts<Range>, lines: readonly Line[]): Parts<void> {
  const title = film.title[0]?.value ?? '';
  const own = lines.filter(({ aside, byline }) => !aside && !byline).slice(0, maxLines);
  const mentions = countMentions(own);
  if (film.directors.length === 0) {
    film.directors = (yield* oftenNamed('directors', own, mentions, title)).slice(0, 1);
    const name = film.directors[0]?.value.name;
    film.cast = film.cast.filter(({ value, source }) => source !== 'prose' || value.name !== name);
  }
  const isNamed = ({ value: { name } }: Fact<Person, Range>) =>
    [...film.cast, ...film.directors].some(({ value }) => value.name === name);
  if (film.cast.every(({ source }) => source === 'prose'))
    film.cast.push(...(yield* oftenNamed('actors', own, mentions, title)).filter((fact) => !isNamed(fact)));
}
