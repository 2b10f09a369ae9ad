/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 5.8,
  'declared-film-only': -6.3,
  'declared-other': -3.3,
  'headline-film-review': 2.8,
  'headline-year': 0.6,
  'headline-other': -5.3,
  'headline-list': -5.8,
  'headline-several-films': -4.8,
  'headline-news': -5.6,
  'headline-feature': -5,
  'filed-film-review': 3,
  'filed-review': 1.1,
  'filed-other': -3.3,
  'address-index': -5.1,
  'credit-block': 0.8,
  'several-credit-blocks': -5,
  'director-credited': 1.7,
  'director-named': 2,
  'cast-named': 2.3,
  'running-time-known': 1.8,
  'headline-is-title': 0.5,
  'title-repeated': 2.2,
  'labels-of-other': -5.3,
  'called-review': 1.1,
  watched: 0.9,
  opinion: 0.6,
  'one-film': 2.2,
  score: 1.3,
  synopsis: -4.8,
  'no-film-named': -4.2,
  'rather-other': -5.6,
  reporting: -4,
  business: -4.5,
  'little-text': -2.5,
  'many-entries': -5.3,
  'many-points': -2.5,
  encyclopaedia: -4.2,
  speech: -3.5,
  'show-times': -4.6,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.3;
