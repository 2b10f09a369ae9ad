/**
 * How much each rule counts, in log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
export const weights: Readonly<Record<string, number>> = {
  'declared-review-of-film': 6,
  'declared-film-only': -6.5,
  'declared-other': -3.8,
  'headline-film-review': 2.7,
  'headline-year': 0.4,
  'headline-known-film': 2.4,
  'headline-other': -4.8,
  'headline-list': -4.7,
  'headline-several-films': -6.3,
  'headline-news': -5.2,
  'headline-feature': -4.8,
  'filed-film-review': 2.3,
  'filed-review': 0.9,
  'filed-other': -3.1,
  'address-index': -5.2,
  'ticket-office': -4.6,
  'credit-block': 0.7,
  'several-credit-blocks': -5.3,
  'director-credited': 1.6,
  'director-named': 2.1,
  'cast-named': 1.4,
  'running-time-known': 0.9,
  'title-repeated': 2.5,
  'labels-of-other': -5.8,
  'called-review': 1.5,
  'seen-by-critic': 2.6,
  opinion: 0.8,
  'one-film': 1.8,
  score: 1.4,
  synopsis: -5.1,
  'no-film-named': -3.7,
  'rather-other': -5.8,
  reporting: -3.7,
  business: -4.6,
  'many-entries': -5.7,
  encyclopaedia: -4.2,
  speech: -4,
  'show-times': -4.5,
};

/** The log-odds of a page of which nothing is known. */
export const bias = -4.1;
