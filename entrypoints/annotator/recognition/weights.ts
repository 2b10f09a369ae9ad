/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 6.25,
  'declared-film-only': -4.25,
  'declared-other': -3,
  'headline-film-review': 3.5,
  'headline-year': 1.75,
  'headline-other': -4.25,
  'headline-list': -6,
  'headline-several-films': -4.5,
  'headline-news': -4.25,
  'headline-feature': -4.5,
  'filed-film-review': 3.25,
  'filed-review': 1.5,
  'filed-other': -3.25,
  'address-index': -4.5,
  'credit-block': 1.5,
  'labelled-film': 1.75,
  'several-credit-blocks': -4.5,
  'director-credited': 1.5,
  'director-named': 1.75,
  'running-time-known': 2.25,
  'headline-is-title': 1.5,
  'title-repeated': 2,
  'labels-of-other': -3.75,
  watched: 1.25,
  'linked-film': 1.5,
  craft: 1.25,
  'one-film': 2.5,
  score: 1.5,
  'no-film-named': -3.5,
  'rather-other': -5.5,
  reporting: -2.5,
  business: -4.5,
  'many-entries': -5,
  'many-years': -2.75,
  'many-points': -3,
  encyclopaedia: -4.25,
  speech: -3,
  'show-times': -4.25,
  'mostly-links': -2.75,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -3.75;
