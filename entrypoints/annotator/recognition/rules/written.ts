import {
  business,
  criticism,
  filmNoun,
  manyFilms,
  oneFilm,
  otherSubjects,
  reporting,
  speech,
} from '../lexicon';
import { countWords } from '../vocabulary';
import { between, rate, type Rule, when } from './rule';

const scoreMark =
  /[★☆⭐]{2,}|(?<![\d/])(?:10|\d(?:[.,]\d{1,2})?)\s?(?:\/|out of|von|sur|su|de)\s?(?:5|10|100)(?![\d/])|(?<!\d)[1-5](?:[.,½]5?)?\s?(?:stars|sterne|étoiles|estrellas|estrelas|stelle)(?![a-z\u00e0-\u024f])|(?<![a-z\u00e0-\u024f])stars\s?:?\s?[0-5](?!\d)|(?<![a-z\u00e0-\u024f])(?:grade|score|rating|note|wertung|nota|puntuación|voto)\s?:\s?(?:[A-D][+-]?(?![a-z\u00e0-\u024f])|\d)/iu;

/** Each neighbouring art weighs its words against those about film, since reviews of adaptations name the book. */
const rather = Object.entries(otherSubjects).map(([art, words]): Rule => ({
  rule: `rather-${art}`,
  weight: -3.75,
  find: (subject) => {
    const other = countWords(words, subject.vocabulary);
    const film = countWords(filmNoun, subject.vocabulary);
    return when(between(1, 4, other / (film + 2)) * between(0, 12, rate(words, subject)));
  },
}));

/** How the article is written. */
export const written: readonly Rule[] = [
  { rule: 'names-film', weight: 1.5, find: (subject) => when(between(0, 8, rate(filmNoun, subject))) },
  {
    rule: 'one-film',
    weight: 1.75,
    find: ({ vocabulary }) => {
      const one = countWords(oneFilm, vocabulary);
      const many = countWords(manyFilms, vocabulary);
      return when(one === 0 ? 0 : (one / (one + many)) * between(0, 3, one));
    },
  },
  {
    rule: 'criticism',
    weight: 2.5,
    find: ({ vocabulary }) => {
      const kinds = Object.entries(criticism).filter(([, words]) => countWords(words, vocabulary) > 0);
      return when(between(2, 9, kinds.length), kinds.map(([kind]) => kind).join(', '));
    },
  },
  {
    rule: 'score',
    weight: 1.5,
    find: ({ text }) => {
      const match = scoreMark.exec(text);
      return when(match !== null, match?.[0]);
    },
  },
  {
    rule: 'no-film-named',
    weight: -2.75,
    find: ({ vocabulary, labels, film }) =>
      when(
        countWords(filmNoun, vocabulary) === 0 &&
          labels.size < 2 &&
          film.directors.length === 0 &&
          film.runningTime.length === 0 &&
          (criticism.audience === undefined || countWords(criticism.audience, vocabulary) === 0),
      ),
  },
  ...rather,
  {
    rule: 'speech',
    weight: -2.75,
    find: (subject) =>
      when(countWords(speech, subject.vocabulary) > 3 ? between(2, 9, rate(speech, subject)) : 0),
  },
  { rule: 'reporting', weight: -2.75, find: (subject) => when(between(3, 14, rate(reporting, subject))) },
  { rule: 'business', weight: -3.5, find: (subject) => when(between(5, 22, rate(business, subject))) },
];
