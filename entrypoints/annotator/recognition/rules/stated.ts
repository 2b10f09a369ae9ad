import type { Fact } from '@/storage/records/fact';
import type { Person } from '@/storage/records/film';
import { foldWords } from '../../film/labels';
import type { Subject } from '../subject';
import { between, countOf, type Rules, when } from './rule';

const creditFields = [
  'directors',
  'writers',
  'cast',
  'runningTime',
  'certificate',
  'producers',
  'cinematographers',
  'composers',
  'editors',
];

const filmLabel =
  /^[^a-z\u00e0-\u024f]{0,3}(?:film|movie|película|filme|titolo originale|originaltitel|titre original|título original|original title)\s?:/i;

/** Labels that a review of one film needs once. */
const repeatedLabels = [
  /(?<![a-z\u00e0-\u024f])(?:directors?|directed by|dir\.?|regie|réalisation|réalisateur|dirección|direção|regia)\s?:/gi,
  /(?<![a-z\u00e0-\u024f])(?:starring|cast|mit|avec|darsteller|reparto|elenco|interpreti)\s?:/gi,
  /(?<![a-z\u00e0-\u024f])(?:running time|runtime|laufzeit|durée|duración|duração|durata)\s?:/gi,
] as const;

/** Labels of other things than films. */
const otherLabels =
  /^[^a-z\u00e0-\u024f]{0,3}(?:authors?|pages|publisher|isbn|platforms?|developer|episodes?(?: watched[^:]{0,20})?|seasons?|showrunner|theat(?:re|er)|venue|label|tracklist|playwright|room|number of discs|format|region|ingredients|autora?|autorin|seiten|verlag|editorial|páginas|éditeur|editora|episod[ie]os?|épisodes|staffeln?|pagine|editore|auteure?|players|price|tickets)\s?:/i;

/** A running time in brackets beside a title. */
const bracketedLength =
  /\((?:[^()]{0,60}[ ,(])?(?:\d ?h ?\d{0,2}|\d{1,3} ?(?:min|mn|minutes|minuten|minuti|minutos|'|’))[^()]{0,40}\)/gi;

/** An actor in brackets after the character: `Wade (Ryan Reynolds)`. */
const actorInBrackets = /\p{L} \((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+\)/gu;

/** The headline is the film's title and little else: a year, a word for review. */
function isHeadlineTitle({ film, headlines }: Subject): boolean {
  const title = foldWords(film.title[0]?.value ?? '');
  if (title === '') return false;
  return headlines.some((line) => {
    const folded = foldWords(line);
    return folded.startsWith(title) && folded.length - title.length <= 8;
  });
}

function namesOf(people: readonly Fact<Person, Range>[]): string {
  return people
    .slice(0, 3)
    .map((fact) => fact.value.name)
    .join(', ');
}

/** What the page states of a film, or of something else. */
export const stated: Rules = {
  'credit-block': ({ labels }) => {
    const named = creditFields.filter((field) => labels.has(field));
    return when(between(0, 3, named.length), named.join(', '));
  },
  'labelled-film': ({ lines }) => {
    const line = lines.find(({ text }) => filmLabel.test(text));
    return when(line !== undefined, line?.text);
  },
  'several-credit-blocks': ({ text }) =>
    when(between(1, 2.5, Math.max(...repeatedLabels.map((label) => countOf(label, text))))),
  'director-credited': ({ film }) => {
    const [first] = film.directors;
    return when(first !== undefined && first.source !== 'prose', first?.value.name);
  },
  'director-named': ({ film }) => {
    const [first] = film.directors;
    return when(first?.source === 'prose', first?.value.name);
  },
  'cast-credited': ({ film: { cast } }) =>
    when(cast[0]?.source === 'prose' ? 0 : between(0, 3, cast.length), namesOf(cast)),
  'actors-in-brackets': ({ text }) => {
    const found = text.match(actorInBrackets) ?? [];
    return when(between(0, 3, found.length), found[0]);
  },
  'running-time-known': ({ film }) =>
    when(film.runningTime.length > 0, film.runningTime.map((fact) => fact.value).join(', ')),
  'headline-is-title': (subject) => when(isHeadlineTitle(subject), subject.film.title[0]?.value),
  'title-repeated': ({ film, text }) => {
    const title = film.title[0]?.value;
    if (title === undefined || title.length < 3) return undefined;
    return when(between(0, 4, text.split(title).length - 1), title);
  },
  'labels-of-other': ({ lines }) => {
    const line = lines.find(({ text }) => otherLabels.test(text));
    return when(line !== undefined, line?.text);
  },
  'several-lengths': ({ text }) => when(between(1, 4, countOf(bracketedLength, text))),
};
