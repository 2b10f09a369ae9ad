/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 5.8,
  'declared-film-only': -4.4,
  'declared-other': -3.3,
  'headline-film-review': 2.7,
  'headline-year': 1.1,
  'headline-other': -5.4,
  'headline-list': -6,
  'headline-several-films': -4.4,
  'headline-news': -5.3,
  'headline-feature': -4.9,
  'filed-film-review': 3,
  'filed-review': 1,
  'filed-other': -3.4,
  'address-index': -5.4,
  'credit-block': 0.8,
  'labelled-film': 1.4,
  'several-credit-blocks': -5.1,
  'director-credited': 1.5,
  'director-named': 2.1,
  'cast-named': 2.2,
  'running-time-known': 2.3,
  'headline-is-title': 0.7,
  'title-repeated': 2.2,
  'labels-of-other': -4.1,
  'called-review': 1.1,
  watched: 1.1,
  craft: 0.1,
  'one-film': 2.6,
  score: 1.4,
  synopsis: -5,
  'no-film-named': -4.1,
  'rather-other': -5.7,
  reporting: -3.7,
  business: -4.4,
  'little-text': -2.6,
  'many-entries': -5.1,
  'many-points': -3,
  encyclopaedia: -4.5,
  speech: -2.6,
  'show-times': -4.9,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.3;
