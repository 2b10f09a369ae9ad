/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 6.1,
  'declared-film-only': -6.3,
  'declared-other': -3.4,
  'headline-film-review': 2.7,
  'headline-year': 0.7,
  'headline-other': -5.3,
  'headline-list': -5.6,
  'headline-several-films': -4.7,
  'headline-news': -5.4,
  'headline-feature': -5,
  'filed-film-review': 3,
  'filed-review': 1.1,
  'filed-other': -3.2,
  'address-index': -5.2,
  'ticket-office': -4.9,
  'credit-block': 0.8,
  'several-credit-blocks': -4.8,
  'director-credited': 1.8,
  'director-named': 1.8,
  'cast-named': 2.1,
  'running-time-known': 1.7,
  'headline-is-title': 0.4,
  'title-repeated': 2.2,
  'labels-of-other': -6.2,
  'called-review': 1.1,
  watched: 0.5,
  opinion: 0.7,
  'one-film': 2.2,
  score: 1.3,
  synopsis: -5,
  'no-film-named': -3.7,
  'rather-other': -5.6,
  reporting: -3.6,
  business: -4.7,
  'little-text': -2.2,
  'many-entries': -5.9,
  'many-points': -2.5,
  encyclopaedia: -4.2,
  speech: -4.3,
  'show-times': -4.5,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.2;
