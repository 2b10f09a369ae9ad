/**
 * How much each rule counts, in log-odds where it speaks fully: 1 makes a review 2.7 times as likely, -1 as unlikely. `npm run learn` fits this table to
 * labelled pages, each rule kept to the side that a reader would put it on, and prints how it does on sites that it has not seen.
 */
const rules: Readonly<Record<string, number>> = {
  'declared-review-of-film': 5.9,
  'declared-film-only': -6.4,
  'declared-other': -3.8,
  'headline-film-review': 2.7,
  'headline-year': 0.4,
  'headline-known-film': 2.3,
  'headline-other': -4.9,
  'headline-list': -4.6,
  'headline-several-films': -6.3,
  'headline-news': -5.2,
  'headline-feature': -4.8,
  'filed-film-review': 2.1,
  'filed-review': 1.1,
  'filed-other': -3.1,
  'database-link': 1.6,
  'address-index': -5.1,
  'ticket-office': -4.6,
  'credit-block': 0.6,
  'several-credit-blocks': -5.2,
  'director-credited': 1.7,
  'director-named': 2,
  'cast-named': 1.3,
  'running-time-known': 0.9,
  'title-repeated': 2.6,
  'labels-of-other': -5.8,
  'called-review': 1.3,
  'seen-by-critic': 2.2,
  'title-seen': 1.6,
  opinion: 0.6,
  'one-film': 1.8,
  score: 1.3,
  synopsis: -5,
  'no-film-named': -3.7,
  'hardly-any-text': -2.9,
  'rather-other': -6,
  reporting: -3.9,
  business: -4.5,
  'many-entries': -5.7,
  encyclopaedia: -4.2,
  speech: -3.9,
  'show-times': -4.5,
};

/** The log-odds of a page of which nothing is known. */
const bias = -4;

/** By what the annotator judges a page. */
export interface Weights {
  rules: Readonly<Record<string, number>>;
  bias: number;
}

export const weights: Weights = { rules, bias };
