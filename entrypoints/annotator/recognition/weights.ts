/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 6.1,
  'declared-film-only': -5.8,
  'declared-other': -3.6,
  'headline-film-review': 2.8,
  'headline-year': 0.7,
  'headline-other': -5.1,
  'headline-list': -5.4,
  'headline-several-films': -5.7,
  'headline-news': -5.3,
  'headline-feature': -4.9,
  'filed-film-review': 3,
  'filed-review': 1.2,
  'filed-other': -3.2,
  'address-index': -5,
  'ticket-office': -4.8,
  'credit-block': 0.7,
  'several-credit-blocks': -4.9,
  'director-credited': 1.5,
  'director-named': 2,
  'cast-named': 1.8,
  'running-time-known': 1.3,
  'title-repeated': 1.9,
  'labels-of-other': -6.3,
  'called-review': 1.1,
  watched: 0.3,
  opinion: 1.4,
  'one-film': 2.1,
  score: 1.5,
  synopsis: -5.1,
  'no-film-named': -3.8,
  'rather-other': -5.3,
  reporting: -3.9,
  business: -4.6,
  'many-entries': -6,
  encyclopaedia: -4.1,
  speech: -4,
  'show-times': -4.5,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.2;
