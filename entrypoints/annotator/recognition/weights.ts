/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 5.9,
  'declared-film-only': -4.3,
  'declared-other': -2.8,
  'headline-film-review': 3.3,
  'headline-year': 1.1,
  'headline-other': -4.6,
  'headline-list': -6.2,
  'headline-several-films': -4.3,
  'headline-news': -4.6,
  'headline-feature': -4.5,
  'filed-film-review': 3.2,
  'filed-review': 1.1,
  'filed-other': -3.2,
  'address-index': -5,
  'credit-block': 1.1,
  'labelled-film': 1.2,
  'several-credit-blocks': -5.1,
  'director-credited': 2,
  'director-named': 1.9,
  'cast-named': 1.7,
  'running-time-known': 2.3,
  'headline-is-title': 1,
  'title-repeated': 1.7,
  'labels-of-other': -3.5,
  watched: 1.4,
  craft: 0.8,
  'one-film': 2.4,
  score: 1.8,
  'no-film-named': -3.7,
  'rather-other': -5.3,
  reporting: -2.6,
  business: -4.8,
  'little-text': -2.5,
  'many-entries': -5.5,
  'many-points': -3,
  encyclopaedia: -5.1,
  speech: -3.2,
  'show-times': -4.5,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.6;
