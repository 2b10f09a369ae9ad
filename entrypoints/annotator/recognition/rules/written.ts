import { peopleFields } from '@/storage/records/film';
import { headlineSays, namesReview } from '../headline';
import { type Topics, wordsOfSeeing } from '../lexicon';
import type { Subject } from '../subject';
import { between, breadth, rate, type Rules, said, when } from './rule';

/** Who comes from a film says so at the beginning. */
const opening = 600;

const otherArts = ['television', 'book', 'music', 'game', 'stage', 'food'];

/** How much more the text speaks of a neighbouring art than of film: reviews of adaptations name the book too. */
function rather(subject: Subject): { art: string; strength: number } {
  const film = subject.topics.count('film') + 2;
  const [most] = otherArts
    .map((art) => ({
      art,
      strength: between(1, 4, subject.topics.count(art) / film) * between(0, 12, rate(art, subject)),
    }))
    .sort((one, other) => other.strength - one.strength);
  return most ?? { art: '', strength: 0 };
}

/** Whether anything says that this is a review: the headline, the site's section, a rating, somebody who has watched the film. */
function isCalledReview({ spelt, openings, filedUnder, review, topics }: Subject): boolean {
  return (
    /[RV]/.test(spelt.alone.kinds) ||
    openings.some(namesReview) ||
    filedUnder.some(({ kinds }) => /[RV]/.test(kinds)) ||
    review.rating !== undefined ||
    topics.count('watched') > 0
  );
}

/** How much a text speaks of the one film, 1, or of films, 0. */
function shareOfOne({ count }: Topics): number {
  const one = count('one');
  const films = count('films');
  return films === 0 ? 1 : one / (one + films);
}

/** How the article is written. */
export const written: Rules = {
  // Beside another art's words, or in its headline, a review is of something else.
  'called-review': (subject) => {
    const { openings, topics } = subject;
    const film = topics.count('film') + topics.count('one');
    const isOther =
      film === 0 ||
      otherArts.some((art) => topics.count(art) > film) ||
      headlineSays(subject, 'other') !== undefined;
    return said(isOther ? undefined : openings.find(namesReview));
  },
  'seen-by-critic': (subject) => {
    const words = wordsOfSeeing(`${subject.headlines[0] ?? ''}\n${subject.text.slice(0, opening)}`);
    const isOfSeveral = headlineSays(subject, 'severalFilms') !== undefined;
    return when(words !== undefined && !isOfSeveral && shareOfOne(subject.topics), words);
  },
  // "I finally watched *Low Tide*"; lists and other arts say so of theirs.
  'title-seen': (subject) =>
    when(subject.topics.count('titleSeen') > 0 && shareOfOne(subject.topics), subject.film.title[0]?.value),
  opinion: (subject) => when(between(0, 30, rate('opinion', subject))),
  'one-film': ({ topics }) => {
    const one = topics.count('one');
    return when(one > 0 && shareOfOne(topics) * between(0, 3 * breadth(topics), one));
  },
  // What only machines are told is as often a rating of something else.
  score: ({ review: { rating = [] } }) => said(rating.find(({ place }) => place)?.value),
  // A film's page at a cinema or in a database: all its credits, and no word of what anybody thinks of it.
  synopsis: (subject) => {
    const { film, topics } = subject;
    const credited = ([...peopleFields, 'runningTime'] as const).filter(
      (field) => film[field][0]?.source === 'credits',
    );
    if (credited.length < 2 || isCalledReview(subject)) return undefined;
    return when(between(1 + topics.words / 100, 0, topics.count('opinion')));
  },
  'no-film-named': ({ topics, film, filedUnder }) =>
    when(
      !filedUnder.some(({ kinds }) => /[FP]/.test(kinds)) &&
        topics.count('film') === 0 &&
        film.directors.length === 0 &&
        film.runningTime.length === 0 &&
        between(50, 250, topics.words),
    ),
  // A poster, a card of a club's programme: nobody judges in so few words.
  'hardly-any-text': ({ topics }) => when(between(40, 10, topics.words)),
  'rather-other': (subject) => {
    const { art, strength } = rather(subject);
    return when(strength, art);
  },
  reporting: (subject) => when(between(3, 14, rate('reporting', subject, 300))),
  business: (subject) => when(between(5, 22, rate('business', subject, 300))),
};
