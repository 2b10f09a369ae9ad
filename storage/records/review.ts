import type { Fact, Place } from './fact';
import type { FilmFacts } from './film';

/** What the page says of the review itself. `publishedOn` is an ISO date, `YYYY-MM-DD`. */
export interface ReviewFacts<P = Place> {
  headline: Fact<string, P>[];
  critic: Fact<string, P>[];
  publication: Fact<string, P>[];
  publishedOn: Fact<string, P>[];
  /** The critic's rating as the page spells it: `★★★½`, `7/10`, `B+`; absent where it gives none. */
  rating?: Fact<string, P>[];
}

export function emptyReviewFacts<P = Place>(): ReviewFacts<P> {
  return { headline: [], critic: [], publication: [], publishedOn: [] };
}

/** One reason for or against a page's being a review of one film; positive weights speak for it. */
export interface Evidence {
  /** Which rule spoke, e.g. `credit-block`. */
  rule: string;
  weight: number;
  /** The words on the page that it rests on, if any; at most 120 characters. */
  words?: string;
}

export interface Recognition {
  isReview: boolean;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

/** Below this confidence a review is asked about and not stated: of a hundred reviews in `../shared/corpus` some six. */
const certainty = 0.8;

/** Whether the reader is asked if this is a review. */
export function isUnsure({ confidence }: Recognition): boolean {
  return confidence < certainty;
}

/** All that one reading of a page gave. */
export interface PageReading<P = Place> {
  recognition: Recognition;
  film: FilmFacts<P>;
  review: ReviewFacts<P>;
}

/** A page as the library keeps it: there as soon as something of it is kept, a review or not. */
export interface Review {
  pageKey: string;
  /** The address at which the page was last seen. */
  url: string;
  /** The document's own title. */
  title: string;
  /** Empty where no film is known. */
  filmKey: string;
  facts: ReviewFacts;
}

/** What the reader says a page is: the title of the film that it reviews (empty where they named none), or `false` where it is no film review. */
export type Verdict = string | false;
