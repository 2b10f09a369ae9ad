/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 6.1,
  'declared-film-only': -5.9,
  'declared-other': -3.6,
  'headline-film-review': 2.9,
  'headline-year': 0.7,
  'headline-other': -5.1,
  'headline-list': -5.4,
  'headline-several-films': -4.5,
  'headline-news': -5.3,
  'headline-feature': -4.9,
  'filed-film-review': 3.1,
  'filed-review': 1.1,
  'filed-other': -3.2,
  'address-index': -5,
  'ticket-office': -4.8,
  'credit-block': 0.5,
  'several-credit-blocks': -5,
  'director-credited': 1.4,
  'director-named': 2.1,
  'cast-named': 1.8,
  'running-time-known': 1.6,
  'title-repeated': 2,
  'labels-of-other': -6.2,
  'called-review': 1.1,
  watched: 0.2,
  opinion: 1.5,
  'one-film': 2,
  score: 1.5,
  synopsis: -5.1,
  'no-film-named': -3.8,
  'rather-other': -5.2,
  reporting: -3.8,
  business: -4.7,
  'many-entries': -6,
  encyclopaedia: -4.2,
  speech: -4.1,
  'show-times': -4.5,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.3;
