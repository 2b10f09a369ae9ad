import type { Fact } from '@/storage/records/fact';
import { peopleFields, type Person } from '@/storage/records/film';
import { matchLabel } from '../../film/labels';
import { nameOfPart } from '../lexicon';
import { between, breadth, type Rules, said, when } from './rule';

const maxLabel = 40;
/** Two words: what follows may also be a mark that is given to the directing. */
const nameBehind = /^\s*([^\s\d]\S{0,20} [^\s\d(][^\s,;.()]{0,15})/;

/** Whether words end in a label of one word or two that says who directed. */
function announcesDirector(words: string): boolean {
  const last = words.slice(-maxLabel).trim().split(/[\s(]/).slice(-2);
  return [last.join(' '), last[1] ?? ''].some((label) => {
    const found = matchLabel(label, 0);
    return found?.end === label.length && found.label.fields.includes('directors');
  });
}

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
    const parts = lower.split(':');
    const names = parts
      .slice(1)
      .flatMap((part, at) => (announcesDirector(parts[at] ?? '') ? (nameBehind.exec(part)?.[1] ?? []) : []));
    const directors = new Set(names);
    return when(directors.size > 1, names.join(', '));
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
