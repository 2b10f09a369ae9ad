import type { Fact } from '@/storage/records/fact';
import type { FilmFacts, Person } from '@/storage/records/film';
import { findAll, listWords, type WordLists } from '../recognition/vocabulary';
import { factAt, type Line } from './lines';
import { countMentions } from './mentions';

/** Taken apart by the first review that needs it: few do. */
let known: WordLists | string = '';

/** Learns who is known for directing; by itself this script knows nobody. */
export function learnDirectors(learned: string): void {
  known = learned;
}

/** Bounds for pages of any size; a review has named its director by then. */
const maxLines = 200;
const maxLine = 5000;

/** Whoever is only compared with is named once; in a line that says little else, once is enough. */
const often = 2;
const shortLine = 60;
const sentence = /[.!?。]$/;

/**
 * Takes for the film's director whom the review of it goes on naming, most often of all who are known for directing: twice at least, by the last name too, or once in a line
 * that says little else. Does nothing where a director is known already.
 */
export function addKnownDirector(film: FilmFacts<Range>, lines: readonly Line[]): void {
  if (film.directors.length > 0) return;
  const own = lines.filter(({ aside, byline }) => !aside && !byline).slice(0, maxLines);
  const mentions = countMentions(own);
  if (typeof known === 'string') known = listWords({ names: known });
  const seen = new Set<string>();
  let most = often - 1;
  let found: Fact<Person, Range> | undefined;
  for (const line of own) {
    for (const { words: name, start } of findAll(known, line.text.slice(0, maxLine))) {
      if (seen.has(name)) continue;
      seen.add(name);
      const isApart = line.text.length < shortLine && !sentence.test(line.text);
      const times = mentions.count(name.slice(name.lastIndexOf(' ') + 1)) + Number(isApart);
      if (times <= most) continue;
      most = times;
      found = factAt({ name }, 'prose', line, start, start + name.length);
    }
  }
  if (!found) return;
  const { name } = found.value;
  film.directors = [found];
  film.cast = film.cast.filter(({ value, source }) => source !== 'prose' || value.name !== name);
}
