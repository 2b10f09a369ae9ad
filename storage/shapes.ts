import * as v from 'valibot';
import { type Annotation, type AnnotationDraft, colours } from './records/annotation';
import type { Fact } from './records/fact';
import type { Film, FilmFacts, Person } from './records/film';
import type { FilmCorrection } from './records/film-card';
import { lengthOfFormer, longestFormer, mostFormer } from './records/former';
import type { CorrectedFilm, FilmChoice } from './records/own-facts';
import type { PageReading, Review, ReviewFacts } from './records/review';
import type { TextSelectors } from './records/selectors';

/**
 * The shapes of the records, for whatever comes from outside: messages, files, the second copy. What sends them is hostile by default, so every
 * text and list is bounded.
 */
export type Shape<T> = v.GenericSchema<unknown, T>;

const shortText = v.pipe(v.string(), v.maxLength(2_000));
/** What a page says of itself is cut, not refused: an overlong headline must not keep a passage from being saved. */
export const cutText = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2_000)),
);
const path = v.pipe(v.string(), v.maxLength(20_000));
export const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** A passage may be a whole page; a note has no limit that a person meets. */
export const longText = v.pipe(v.string(), v.maxLength(2_000_000));
export const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const positionSelector = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });
const pathSelector = v.object({
  type: v.literal('XPathSelector'),
  value: path,
  refinedBy: positionSelector,
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const selectors: Shape<TextSelectors> = v.object({
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: longText,
    prefix: shortText,
    suffix: shortText,
  }),
  position: positionSelector,
  range: v.exactOptional(
    v.object({ type: v.literal('RangeSelector'), startSelector: pathSelector, endSelector: pathSelector }),
  ),
  evidence: v.exactOptional(
    v.object({
      rival: v.exactOptional(share),
      twin: v.exactOptional(share),
    }),
  ),
});

const former: Shape<TextSelectors[]> = v.pipe(
  v.array(selectors),
  v.minLength(1),
  v.maxLength(mostFormer),
  v.check((all) => lengthOfFormer(all) <= longestFormer),
);

const source = v.picklist([
  'reader',
  'structured-data',
  'credits',
  'headline',
  'prose',
  'metadata',
  'wikidata',
  'tmdb',
]);

function facts<T>(value: Shape<T>): Shape<Fact<T>[]> {
  return v.pipe(v.array(v.object({ value, source, place: v.exactOptional(selectors) })), v.maxLength(200));
}

const person: Shape<Person> = v.object({ name: cutText, role: v.exactOptional(cutText) });
const wholeNumber: Shape<number> = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

const filmFacts: Shape<FilmFacts> = v.object({
  title: facts(cutText),
  originalTitle: facts(cutText),
  year: facts(wholeNumber),
  runningTime: facts(wholeNumber),
  directors: facts(person),
  writers: facts(person),
  producers: facts(person),
  cast: facts(person),
  cinematographers: facts(person),
  editors: facts(person),
  composers: facts(person),
});

const reviewFacts: Shape<ReviewFacts> = v.object({
  headline: facts(cutText),
  critic: facts(cutText),
  publication: facts(cutText),
  publishedOn: facts(cutText),
  rating: v.exactOptional(facts(cutText)),
});

export const pageReading: Shape<PageReading> = v.object({
  recognition: v.object({
    isReview: v.boolean(),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    evidence: v.pipe(
      v.array(v.object({ rule: cutText, weight: v.number(), words: v.exactOptional(cutText) })),
      v.maxLength(200),
    ),
  }),
  film: filmFacts,
  review: reviewFacts,
});

const tags: Shape<string[]> = v.pipe(
  v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  v.minLength(1),
  v.maxLength(50),
);

const draftEntries = {
  id: identifier,
  revision: offset,
  quote: longText,
  selectors: v.exactOptional(selectors),
  colour: v.picklist(colours),
  note: longText,
  tags: v.exactOptional(tags),
};

export const annotationDraft: Shape<AnnotationDraft> = v.object(draftEntries);

export const annotation: Shape<Annotation> = v.object({
  ...draftEntries,
  pageKey: path,
  filmKey: path,
  former: v.exactOptional(former),
  sequence: offset,
  createdAt: v.number(),
  updatedAt: v.number(),
  deletedAt: v.exactOptional(v.number()),
  conflictOf: v.exactOptional(identifier),
});

export const review: Shape<Review> = v.object({
  pageKey: path,
  url: v.string(),
  title: cutText,
  filmKey: path,
  facts: reviewFacts,
});

export const film: Shape<Film> = v.object({ key: path, facts: filmFacts });

const names: Shape<string[]> = v.pipe(v.array(cutText), v.maxLength(200));
const people: Shape<Person[]> = v.pipe(v.array(person), v.maxLength(200));

/** What the reader says of a film. */
export const filmCorrection: Shape<FilmCorrection> = v.object({
  title: v.exactOptional(cutText),
  originalTitle: v.exactOptional(cutText),
  year: v.exactOptional(wholeNumber),
  runningTime: v.exactOptional(wholeNumber),
  directors: v.exactOptional(people),
  writers: v.exactOptional(people),
  producers: v.exactOptional(people),
  cast: v.exactOptional(people),
  cinematographers: v.exactOptional(people),
  editors: v.exactOptional(people),
  composers: v.exactOptional(people),
  countries: v.exactOptional(names),
  languages: v.exactOptional(names),
  companies: v.exactOptional(names),
});

/** A source film's key (`sourceFilmKey`), and nothing that could ask a source for anything else. */
export const sourceKey: Shape<string> = v.pipe(
  v.string(),
  v.regex(/^(?:wikidata:Q[1-9]\d{0,11}|tmdb:\d{1,9})$/),
);

export const filmChoice: Shape<FilmChoice> = v.object({
  pageKey: path,
  films: v.pipe(v.array(sourceKey), v.maxLength(5)),
});

export const correctedFilm: Shape<CorrectedFilm> = v.object({
  subject: path,
  names: v.pipe(v.array(path), v.maxLength(1_000)),
  correction: filmCorrection,
});
