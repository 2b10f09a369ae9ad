/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 5.8,
  'declared-film-only': -4.6,
  'declared-other': -3.4,
  'headline-film-review': 2.8,
  'headline-year': 0.8,
  'headline-other': -5.3,
  'headline-list': -5.9,
  'headline-several-films': -4.8,
  'headline-news': -5.5,
  'headline-feature': -4.9,
  'filed-film-review': 3,
  'filed-review': 1,
  'filed-other': -3.4,
  'address-index': -5.2,
  'credit-block': 0.6,
  'several-credit-blocks': -4.9,
  'director-credited': 2.1,
  'director-named': 2,
  'cast-named': 2.1,
  'running-time-known': 2.1,
  'headline-is-title': 0.6,
  'title-repeated': 2.3,
  'labels-of-other': -5.4,
  'called-review': 1.2,
  watched: 0.7,
  opinion: 0.8,
  'one-film': 2.2,
  score: 1.2,
  synopsis: -5.1,
  'no-film-named': -4.2,
  'rather-other': -5.7,
  reporting: -4.1,
  business: -4.5,
  'little-text': -2.7,
  'many-entries': -5.3,
  'many-points': -2.6,
  encyclopaedia: -4.7,
  speech: -3.6,
  'show-times': -4.6,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.3;
