/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 5.7,
  'declared-film-only': -4.5,
  'declared-other': -3.2,
  'headline-film-review': 2.9,
  'headline-year': 1.1,
  'headline-other': -5.5,
  'headline-list': -6.4,
  'headline-several-films': -4.5,
  'headline-news': -5,
  'headline-feature': -4.8,
  'filed-film-review': 3.1,
  'filed-review': 1.1,
  'filed-other': -3.4,
  'address-index': -5.3,
  'credit-block': 0.8,
  'labelled-film': 1.2,
  'several-credit-blocks': -5.2,
  'director-credited': 1.4,
  'director-named': 1.9,
  'cast-named': 2,
  'running-time-known': 2.9,
  'headline-is-title': 0.7,
  'title-repeated': 2.2,
  'labels-of-other': -2.7,
  watched: 1.1,
  craft: 0.2,
  'one-film': 2.5,
  score: 1.6,
  synopsis: -5.3,
  'no-film-named': -4.3,
  'rather-other': -6.4,
  reporting: -2.7,
  business: -4.3,
  'little-text': -2.3,
  'many-entries': -5.5,
  'many-points': -2.9,
  encyclopaedia: -4.5,
  speech: -3.4,
  'show-times': -4.8,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.1;
