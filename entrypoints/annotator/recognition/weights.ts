/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 5.7,
  'declared-film-only': -4.5,
  'declared-other': -3.2,
  'headline-film-review': 3,
  'headline-year': 1.2,
  'headline-other': -5.5,
  'headline-list': -6.3,
  'headline-several-films': -4.5,
  'headline-news': -4.8,
  'headline-feature': -4.7,
  'filed-film-review': 3.2,
  'filed-review': 1.2,
  'filed-other': -3.5,
  'address-index': -5.4,
  'credit-block': 1,
  'labelled-film': 1.2,
  'several-credit-blocks': -5.1,
  'director-credited': 1.4,
  'director-named': 1.7,
  'cast-named': 1.7,
  'running-time-known': 3,
  'headline-is-title': 0.8,
  'title-repeated': 2.1,
  'labels-of-other': -2.6,
  watched: 1.2,
  craft: 0.2,
  'one-film': 2.8,
  score: 1.7,
  synopsis: -5.3,
  'no-film-named': -4.2,
  'rather-other': -6.3,
  reporting: -2.5,
  business: -4.8,
  'little-text': -2.1,
  'many-entries': -5.5,
  'many-points': -2.9,
  encyclopaedia: -4.6,
  speech: -3.2,
  'show-times': -4.7,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.2;
