/**
 * What a reader would say of each rule before seeing any page: on which side it speaks, and whether it hints (1.25 to 2), speaks clearly (2.5) or nearly
 * settles the matter (4; 6 where the page itself says what it is), in log-odds. The fit keeps to the side and stays near the guess where the pages say little.
 */
export const firstGuess = {
  'declared-review-of-film': 6,
  'declared-film-only': -4,
  'declared-other': -2.5,
  'headline-film-review': 2.5,
  'headline-year': 1.25,
  'headline-known-film': 1.5,
  'headline-other': -4,
  'headline-list': -4,
  'headline-several-films': -4,
  'headline-news': -4,
  'headline-feature': -4,
  'filed-film-review': 2.5,
  'filed-review': 1.25,
  'filed-other': -2.5,
  'address-index': -4,
  'ticket-office': -4,
  'credit-block': 1.25,
  'several-credit-blocks': -4,
  'director-credited': 1.75,
  'director-named': 1.5,
  'cast-named': 1.25,
  'running-time-known': 1.5,
  'title-repeated': 2,
  'labels-of-other': -4,
  'called-review': 2.5,
  'seen-by-critic': 1.5,
  opinion: 1.25,
  'one-film': 2,
  score: 1.5,
  synopsis: -4,
  'no-film-named': -2.5,
  'rather-other': -4,
  reporting: -2.5,
  business: -4,
  'many-entries': -4,
  encyclopaedia: -4,
  speech: -4,
  'show-times': -4,
};

/** Of a page of which nothing is known. */
export const firstBias = -4;
