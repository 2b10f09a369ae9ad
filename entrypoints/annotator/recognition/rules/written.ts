import { business, filmNoun, manyFilms, oneFilm, otherSubjects, reporting, verdict } from '../lexicon';
import { countWords } from '../vocabulary';
import type { Subject } from '../subject';
import { between, rate, type Rules, when } from './rule';

const scoreMark =
  /[★☆⭐]{2,}|(?<![\d/])(?:10|\d(?:[.,]\d{1,2})?)\s?(?:\/|out of|von|sur|su|de)\s?(?:5|10|100)(?![\d/])|(?<!\d)[1-5](?:[.,½]5?)?\s?(?:stars|sterne|étoiles|estrellas|estrelas|stelle)(?![a-z\u00e0-\u024f])|(?<![a-z\u00e0-\u024f])stars\s?:?\s?[0-5](?!\d)|(?<![a-z\u00e0-\u024f])(?:grade|score|rating|note|wertung|nota|puntuación|voto)\s?:\s?(?:[A-D][+-]?(?![a-z\u00e0-\u024f])|\d)/i;

/** Each neighbouring art weighs its words against those about film, since reviews of adaptations name the book. */
const rather: Rules = Object.fromEntries(
  Object.entries(otherSubjects).map(([art, words]) => [
    `rather-${art}`,
    (subject: Subject) => {
      const other = countWords(words, subject.vocabulary);
      const film = countWords(filmNoun, subject.vocabulary);
      return when(between(1, 4, other / (film + 2)) * between(0, 12, rate(words, subject)));
    },
  ]),
);

/** How the article is written. */
export const written: Rules = {
  verdict: (subject) => when(between(0, 10, rate(verdict, subject))),
  'one-film': ({ vocabulary }) => {
    const one = countWords(oneFilm, vocabulary);
    const many = countWords(manyFilms, vocabulary);
    return when(one === 0 ? 0 : (one / (one + many)) * between(0, 3, one));
  },
  score: ({ text }) => {
    const match = scoreMark.exec(text);
    return when(match !== null, match?.[0]);
  },
  'no-film-named': ({ vocabulary, labels, film }) =>
    when(
      countWords(filmNoun, vocabulary) === 0 &&
        labels.size < 2 &&
        film.directors.length === 0 &&
        film.runningTime.length === 0 &&
        !vocabulary.counts.has('cinema'),
    ),
  ...rather,
  reporting: (subject) => when(between(3, 14, rate(reporting, subject))),
  business: (subject) => when(between(5, 22, rate(business, subject))),
};
