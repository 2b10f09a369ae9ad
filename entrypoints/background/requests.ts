import * as v from 'valibot';
import {
  annotationDraft,
  cutText,
  filmCorrection,
  identifier,
  longText,
  offset,
  pageReading,
  selectors,
  type Shape,
  sourceKey,
} from '@/storage/shapes';
import type { Verdict } from '@/storage/records/review';
import { type Dock, fitWidth, sides } from '@/storage/records/settings';
import type { PageClaim, Requests, RequestType, Target } from './protocol';

/** An overlong link counts as none. */
const pageLink = v.pipe(
  v.string(),
  v.transform((link) => (link.length > 8_000 ? '' : link)),
);

const claim: Shape<PageClaim> = v.object({
  address: pageLink,
  canonical: v.exactOptional(pageLink),
  title: cutText,
});

const target: Shape<Target> = v.union([
  v.object({ place: selectors }),
  v.object({ annotationId: identifier }),
]);

const verdict: Shape<Verdict> = v.union([v.literal(false), cutText]);
const pageKeyText = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));

const dock: Shape<Dock> = v.object({
  side: v.picklist(sides),
  width: v.pipe(v.number(), v.transform(fitWidth)),
});

/** Which shape each request must have. */
export const requestShapes: { [T in RequestType]: Shape<Requests[T]['request']> } = {
  'annotator.open': v.object({}),
  'page.load': v.object({ claim }),
  'passages.changed': v.object({ claim }),
  'annotation.save': v.object({ claim, draft: annotationDraft, reading: v.optional(pageReading) }),
  'passage.cite': v.object({ claim, quote: longText, reading: v.optional(pageReading) }),
  'panel.open': v.object({
    claim,
    reading: v.optional(pageReading),
    edit: v.optional(identifier),
    lookUp: v.optional(v.boolean()),
  }),
  'panel.focus': v.object({ annotationId: identifier, edit: v.boolean() }),
  'panel.join': v.object({ token: identifier, session: identifier }),
  'panel.load': v.object({ session: identifier, again: v.exactOptional(v.boolean()) }),
  'panel.attach': v.object({ session: identifier, id: identifier }),
  'panel.confirm': v.object({ session: identifier, id: identifier }),
  'panel.save': v.object({ session: identifier, draft: annotationDraft }),
  'panel.delete': v.object({ session: identifier, id: identifier }),
  'panel.restore': v.object({ session: identifier, id: identifier }),
  'panel.tags': v.object({ session: identifier }),
  'panel.show': v.object({ session: identifier, target }),
  'panel.dock': v.object({ session: identifier, dock, keep: v.boolean() }),
  'panel.judge': v.object({ session: identifier, isReview: v.boolean() }),
  'panel.pause': v.object({ session: identifier }),
  'panel.close': v.object({ session: identifier }),
  'film.load': v.object({ session: identifier }),
  'film.lookUp': v.object({ session: identifier }),
  'film.search': v.object({ session: identifier, words: v.pipe(v.string(), v.maxLength(200)) }),
  'film.choose': v.object({ session: identifier, film: v.exactOptional(v.nullable(sourceKey)) }),
  'film.correct': v.object({ session: identifier, correction: filmCorrection }),
  'library.written': v.object({}),
  'library.clear': v.object({}),
  'annotation.show': v.object({ id: identifier }),
  'page.judged': v.object({ tabId: offset, pageKey: pageKeyText, verdict: v.nullable(verdict) }),
  'site.pause': v.object({ site: pageKeyText, isPaused: v.boolean() }),
  'tab.report': v.object({ tabId: offset, full: v.exactOptional(v.boolean()) }),
  'tmdb.test': v.object({ key: v.pipe(v.string(), v.maxLength(1_000)) }),
};

/** A panel's session as the worker keeps it between its lives. */
export const panelSession = v.object({
  tabId: offset,
  pageKey: v.string(),
  url: v.string(),
  title: v.string(),
  reading: v.exactOptional(pageReading),
  edit: v.exactOptional(identifier),
  lookUp: v.exactOptional(v.boolean()),
});
export type PanelSession = v.InferOutput<typeof panelSession>;
