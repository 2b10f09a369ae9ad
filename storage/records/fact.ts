import type { TextSelectors } from './selectors';

/**
 * Where a fact was read. `reader` is the reader's own correction; `metadata` is the page's own head (OpenGraph,
 * `<meta>`, `<time>` of the article), which a reader cannot see on the page.
 */
export type FactSource =
  'reader' | 'structured-data' | 'credits' | 'headline' | 'prose' | 'metadata' | 'wikidata' | 'tmdb';

/** The passage of the page in which a fact was read; resolved like an annotation's own passage. */
export type Place = TextSelectors;

/**
 * One statement with its source. `place` is there only where the words stand visibly on the page.
 * While a page is being read `P` is a live `Range`; in messages and in the library it is a `Place`.
 */
export interface Fact<T, P = Place> {
  value: T;
  source: FactSource;
  place?: P;
}
