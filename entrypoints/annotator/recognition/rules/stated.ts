import type { Fact } from '@/storage/records/fact';
import { peopleFields, type Person } from '@/storage/records/film';
import { nameOfPart } from '../lexicon';
import { between, breadth, type Rules, said, when } from './rule';

const directorLabel =
  /(?<![a-z\u00e0-\u024f])(?:directors?|directed by|dir\.?|regie|réalisation|réalisateur|dirección|direção|regia)\s?: ?(.{1,20})/g;

/** Where a line’s label ends; a short line without it is a label as a whole, as in a table. "Pages: 1 2" is where the article goes on. */
const labelEnd = /\s?:(?! ?1 2)/;

function director(source: 'prose' | 'credits') {
  return ({ film: { directors } }: { film: { directors: readonly Fact<Person, Range>[] } }) => {
    const [first] = directors;
    return when(
      first !== undefined && (first.source === 'prose') === (source === 'prose'),
      first?.value.name,
    );
  };
}

/** What the page states of a film, or of something else. */
export const stated: Rules = {
  'credit-block': ({ film }) => {
    const fields = [...peopleFields, 'runningTime', 'year'] as const;
    const credited = fields.filter((field) => film[field][0]?.source === 'credits');
    return when(between(0, 3, credited.length), credited.join(', '));
  },
  // One film has one director, however often a label says so.
  'several-credit-blocks': ({ lower }) => {
    const directors = new Set(Array.from(lower.matchAll(directorLabel), ([, name]) => name));
    return when(directors.size > 1, [...directors].join(', '));
  },
  'director-credited': director('credits'),
  'director-named': director('prose'),
  'cast-named': ({ film: { cast } }) => when(between(0, 3, cast.length), cast[0]?.value.name),
  'running-time-known': ({ film }) =>
    when(film.runningTime.length > 0, film.runningTime.map((fact) => fact.value).join(', ')),
  'title-repeated': ({ film, repeated, topics }) =>
    when(between(0, 4 * breadth(topics), repeated), film.title[0]?.value),
  'labels-of-other': ({ lines }) =>
    said(
      lines.find(({ text, byline, aside }) => {
        if (byline || aside) return false;
        if (/\bISBN\b/.test(text)) return true;
        const { index = text.length } = labelEnd.exec(text.slice(0, 40)) ?? {};
        return index < 40 && nameOfPart(text.slice(0, index)) === 'otherLabels';
      })?.text,
    ),
};
