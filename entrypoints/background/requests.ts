import * as v from 'valibot';
import { colours } from '@/storage/records/annotation';
import type { AnnotationDraft } from '@/storage/records/annotation';
import type { Fact } from '@/storage/records/fact';
import type { FilmFacts, Person } from '@/storage/records/film';
import type { PageReading } from '@/storage/records/review';
import type { TextSelectors } from '@/storage/records/selectors';
import type { PageClaim, Requests, RequestType, Target } from './protocol';

/** The shapes of everything that may be asked of the background. A page's renderer is hostile by default, so every text and list is bounded. */
type Shape<T> = v.GenericSchema<unknown, T>;

const shortText = v.pipe(v.string(), v.maxLength(2_000));
/** What a page says of itself is cut, not refused: an overlong headline must not keep a passage from being saved. */
const cutText = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2_000)),
);
/** An overlong canonical link counts as none. */
const canonicalLink = v.pipe(
  v.string(),
  v.transform((link) => (link.length > 8_000 ? '' : link)),
);
const path = v.pipe(v.string(), v.maxLength(20_000));
const identifier = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** A passage may be a whole page; a note has no limit that a person meets. */
const longText = v.pipe(v.string(), v.maxLength(2_000_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const positionSelector = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset });
const pathSelector = v.object({
  type: v.literal('XPathSelector'),
  value: path,
  refinedBy: positionSelector,
});

const selectors: Shape<TextSelectors> = v.object({
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
});

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

const reading: Shape<PageReading> = v.object({
  recognition: v.object({
    isReview: v.boolean(),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    evidence: v.pipe(
      v.array(v.object({ rule: cutText, weight: v.number(), words: v.exactOptional(cutText) })),
      v.maxLength(200),
    ),
  }),
  film: filmFacts,
  review: v.object({
    headline: facts(cutText),
    critic: facts(cutText),
    publication: facts(cutText),
    publishedOn: facts(cutText),
  }),
});

const draft: Shape<AnnotationDraft> = v.object({
  id: identifier,
  revision: offset,
  quote: longText,
  selectors,
  colour: v.picklist(colours),
  note: longText,
});

const claim: Shape<PageClaim> = v.object({ canonical: v.exactOptional(canonicalLink), title: cutText });

const target: Shape<Target> = v.union([
  v.object({ place: selectors }),
  v.object({ annotationId: identifier }),
]);

/** Which shape each request must have. */
export const requestShapes: { [T in RequestType]: Shape<Requests[T]['request']> } = {
  'annotator.open': v.object({}),
  'page.load': v.object({ claim }),
  'annotation.save': v.object({ claim, draft, reading: v.exactOptional(reading) }),
  'panel.open': v.object({
    claim,
    reading: v.exactOptional(reading),
    edit: v.exactOptional(identifier),
  }),
  'panel.focus': v.object({ annotationId: identifier, edit: v.boolean() }),
  'panel.join': v.object({ token: identifier }),
  'panel.load': v.object({ session: identifier }),
  'panel.save': v.object({ session: identifier, draft }),
  'panel.delete': v.object({ session: identifier, id: identifier }),
  'panel.restore': v.object({ session: identifier, id: identifier }),
  'panel.show': v.object({ session: identifier, target }),
  'panel.close': v.object({ session: identifier }),
  'library.written': v.object({}),
  'annotation.show': v.object({ id: identifier }),
  'tab.report': v.object({ tabId: offset }),
};

/** A panel's session as the worker keeps it between its lives. */
export const panelSession = v.object({
  tabId: offset,
  pageKey: v.string(),
  url: v.string(),
  title: v.string(),
  reading: v.exactOptional(reading),
  edit: v.exactOptional(identifier),
});
export type PanelSession = v.InferOutput<typeof panelSession>;
