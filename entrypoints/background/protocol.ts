import type { Runtime, Storage } from 'webextension-polyfill';
import type { Annotation, AnnotationDraft } from '@/storage/records/annotation';
import type { CopiedCitation } from '@/storage/records/citation';
import type { Doubt } from '@/storage/records/doubt';
import type { FilmBrief } from '@/storage/records/film';
import type { Place } from '@/storage/records/fact';
import type { PageReading, Verdict } from '@/storage/records/review';
import type { Furniture } from '@/storage/records/furniture';
import type { HeadlineForms } from '@/storage/records/headline-forms';
import type { PageParts } from '@/storage/records/page-parts';
import type { Weights } from '@/storage/records/weights';
import type { CreditLabels, HeadlineWords, Phrases, TopicWords } from '@/storage/records/languages';
import type { Appearance, ColourNames, Dock, Hand } from '@/storage/records/settings';
import type { FilmCorrection } from '@/storage/records/film-card';
import type { FilmState, LookUpProblem } from '@/storage/records/film-state';

/** Something on the page to be scrolled to and flashed. */
export type Target = { place: Place } | { annotationId: string };

/** What a page says of itself. */
export interface PageClaim {
  /**
   * Its address as the annotator has it, trusted within the site that the browser names: what a browser says of a sender is the address that its document was
   * loaded from (seen in Chromium 156), whatever the page has moved to since.
   */
  address: string;
  /** The page's canonical link, resolved; trusted within the same site only. */
  canonical?: string;
  /** The document's own title. */
  title: string;
}

/** Requests of the detector and the annotator: they may speak of their own page only. */
export interface PageRequests {
  /** The detector asks for the annotator, in its own document. */
  'annotator.open': { request: object; reply: null };
  /** The annotations kept for this page, and what the reader asked to be shown on it. */
  'page.load': {
    request: { claim: PageClaim };
    reply: { annotations: Annotation[]; hand: Hand; show?: string };
  };
  /** Passages were lost or found since the page was told of them: it has changed. */
  'passages.changed': { request: { claim: PageClaim }; reply: null };
  'annotation.save': {
    request: { claim: PageClaim; draft: AnnotationDraft; reading?: PageReading | undefined };
    reply: Annotation;
  };
  /** A passage with its citation, by the media types under which it goes to the clipboard. */
  'passage.cite': {
    request: { claim: PageClaim; quote: string; reading?: PageReading | undefined };
    reply: CopiedCitation;
  };
  /** A one-time token by which the panel's frame proves that our own script opened it. */
  'panel.open': {
    request: {
      claim: PageClaim;
      reading?: PageReading | undefined;
      /** The annotation to be written on. */
      edit?: string | undefined;
      /** The film is to be looked up at once. */
      lookUp?: boolean | undefined;
    };
    reply: { token: string };
  };
  /** The open panel of this page is to show one annotation, its note ready for typing if `edit`. */
  'panel.focus': { request: { annotationId: string; edit: boolean }; reply: null };
}

/** The notes of one page; `orphans` are the ids of those whose passage could not be found on it, `doubts` what was found with other words or not for sure. */
export interface PageNotes {
  annotations: Annotation[];
  orphans: string[];
  doubts: Doubt[];
  /** What was written here and could not be saved yet. */
  unsaved: AnnotationDraft[];
}

/** Requests of the panel's frame, each proved by the session that its token was exchanged for. */
export interface PanelRequests {
  'panel.join': {
    request: { token: string; session: string };
    reply: {
      pageKey: string;
      url: string;
      title: string;
      appearance: Appearance;
      colourNames: ColourNames;
      dock: Dock;
      reading?: PageReading;
      edit?: string;
      /** The reader pressed a button outside the panel that looks the film up. */
      lookUp?: boolean;
    };
  };
  /** `again` has the page searched anew for what was not found on it. */
  'panel.load': { request: { session: string; again?: boolean }; reply: PageNotes };
  /** The annotation is to stand at what is selected on the page. */
  'panel.attach': { request: { session: string; id: string }; reply: null };
  /** What stands where the annotation was found is what it is meant for. */
  'panel.confirm': { request: { session: string; id: string }; reply: null };
  'panel.save': { request: { session: string; draft: AnnotationDraft }; reply: Annotation };
  'panel.delete': { request: { session: string; id: string }; reply: null };
  'panel.restore': { request: { session: string; id: string }; reply: null };
  /** All tags of the library, for completion. */
  'panel.tags': { request: { session: string }; reply: string[] };
  'panel.show': { request: { session: string; target: Target }; reply: null };
  /** The panel is to stand there; `keep` remembers it for every page. */
  'panel.dock': { request: { session: string; dock: Dock; keep: boolean }; reply: null };
  /** The reader's answer to whether this page is a film review. A page that is none is left at once. */
  'panel.judge': { request: { session: string; isReview: boolean }; reply: null };
  /** Leave the site of this page alone from now on. */
  'panel.pause': { request: { session: string }; reply: null };
  'panel.close': { request: { session: string }; reply: null };
  /** What is known of the page's film; nothing is sent anywhere. */
  'film.load': { request: { session: string }; reply: FilmState };
  /** The reader's press is their consent to ask the sources for this film. A look-up that takes its time is answered with `looking`: ask again. */
  'film.lookUp': { request: { session: string }; reply: FilmState };
  /** The films that go by some words, asked of the sources by the reader's press. */
  'film.search': { request: { session: string; words: string }; reply: FilmState };
  /** Which film this page is of: the key of a source's film, none of them (null), or as it was before anything was chosen (undefined). */
  'film.choose': { request: { session: string; film?: string | null }; reply: FilmState };
  /** All that the reader says against page and sources, in place of what they said before. */
  'film.correct': { request: { session: string; correction: FilmCorrection }; reply: FilmState };
}

/** Requests of the extension's own pages. */
export interface LibraryRequests {
  /** Something was written from an extension page: bring it to the page index, the badge and the open pages. */
  'library.written': { request: object; reply: null };
  /** Delete everything that is kept, for good; the page that asks may be closed by then. */
  'library.clear': { request: object; reply: null };
  /** Find or open the page of an annotation, scroll to its passage and flash it. */
  'annotation.show': { request: { id: string }; reply: null };
  /** The reader says what a page is, for good; null takes it back. */
  'page.judged': { request: { tabId: number; pageKey: string; verdict: Verdict | null }; reply: null };
  /** Cinemargin is to leave a site alone, or not any more. */
  'site.pause': { request: { site: string; isPaused: boolean }; reply: null };
  /**
   * What the annotator of a tab recognised and read; null where none runs. `full` has a page read that the first look turned away, and tells what
   * was read on pages that are no review.
   */
  'tab.report': { request: { tabId: number; full?: boolean }; reply: PageReport | null };
  /** Asks TMDB whether it knows this key; null where it does. */
  'tmdb.test': { request: { key: string }; reply: LookUpProblem | null };
}

export type Requests = PageRequests & PanelRequests & LibraryRequests;
export type RequestType = keyof Requests;
export type RequestMessage = { [T in RequestType]: { type: T } & Requests[T]['request'] }[RequestType];

/**
 * What a reader does to a page by key: keep what is selected, or write on it; go to the toolbar; go on to the next highlight or back; open the panel or
 * close it.
 * `joined` says that the panel's frame has proved itself and stands; `attach` gives an annotation the extent of what is selected, `confirm` keeps it anew where
 * it was found.
 */
export type PageAct =
  | 'attach'
  | 'confirm'
  | 'highlight'
  | 'note'
  | 'toolbar'
  | 'next'
  | 'previous'
  | 'panel'
  | 'close'
  | 'joined';

/** What the background asks of an annotator. */
export interface AnnotatorRequests {
  'page.show': { request: { target: Target }; reply: null };
  /** `again` has it look also for what it has not found before. */
  'page.annotations': { request: { annotations: Annotation[]; again?: boolean }; reply: null };
  /** What is known of the film by now; `offer` is what the button for a look-up is called, where one may tell more. */
  'page.film': { request: { film: FilmBrief; offer?: string }; reply: null };
  /** Do what the reader asked for outside the page: by a command, the context menu or the panel. */
  'page.act': { request: { act: PageAct; annotationId?: string }; reply: null };
  /** Open the page anew as what the reader says it is. */
  'page.judge': { request: { verdict: Verdict | null }; reply: null };
  /** The panel stands on this side, so wide. */
  'page.dock': { request: { dock: Dock }; reply: null };
  'page.report': { request: { full?: boolean }; reply: PageReport };
}
export type AnnotatorRequestType = keyof AnnotatorRequests;
export type AnnotatorMessage = {
  [T in AnnotatorRequestType]: { type: T } & AnnotatorRequests[T]['request'];
}[AnnotatorRequestType];

/** What the background tells every open page of the extension's own origin. */
export type Announcement =
  | { event: 'page.changed'; pageKey: string }
  | { event: 'film.changed'; pageKey: string }
  | { event: 'panel.focus'; session: string; annotationId: string; edit: boolean };

/** What the annotator of a page recognised, read and shows, with times in milliseconds. */
export interface PageReport {
  /** By which its key is told: see `pageKeyOf`. */
  claim: PageClaim;
  /** Where the page is a review, or everything was asked for. */
  reading?: PageReading;
  firstLook?: FirstLook;
  /** The films of a page of several, by their titles, of which the reader may choose one; told where everything was asked for. */
  films?: string[];
  readingMs: number;
  /** The longest stretch of the reading in which the page had to wait. */
  longestTaskMs: number;
  /** From the document's being ready for scripts to the pill's standing there; absent where there is no pill. */
  pillMs?: number;
  painted: number;
  /** Whether the reader sees pill and panel as they are: the page does not cover, fade or move them. */
  isInSight: boolean;
  orphans: string[];
  doubts: Doubt[];
}

/** What the detector's first look at the document said, and the milliseconds that it took. */
export interface FirstLook {
  /** Absent where no detector has looked: in pages that were open before the extension was there. */
  pageKey?: string;
  isWorthReading: boolean;
  ms: number;
  /** What the reader says of the page, if anything. */
  verdict?: Verdict | null;
}

/** Detector and annotator run in one world, which no page sees: there the one leaves its first look for the other. */
const firstLookKey = Symbol.for('cinemargin.first-look');

export function leaveFirstLook(firstLook: FirstLook): void {
  Reflect.set(globalThis, firstLookKey, firstLook);
}

export function takeFirstLook(): FirstLook | undefined {
  const left: unknown = Reflect.get(globalThis, firstLookKey);
  const isFirstLook = (value: unknown): value is FirstLook => typeof value === 'object' && value !== null;
  return isFirstLook(left) ? left : undefined;
}

/** What the annotator works with and is no script to be parsed: the background leaves it in that world as well, before the annotator. */
export interface Provisions {
  /** The overlay's style sheet. */
  style: string;
  /** What credits are labelled with. */
  labels: readonly CreditLabels[];
  /** The words by which a text names what it speaks of. */
  words: TopicWords;
  /** What the words of headlines are and say. */
  headlines: HeadlineWords;
  /** What stands beside numbers and between names. */
  phrases: Phrases;
  /** How the months are spelt; see `spellMonths`. */
  months: readonly string[];
  /** Who is known for directing, and who for acting: names apart by `|`. */
  people: { directors: string; actors: string };
  /** What the films are called of which reviews are often written. */
  films: string;
  /** How sites name what surrounds an article. */
  furniture: Furniture;
  /** How they name its parts. */
  pageParts: PageParts;
  /** What headlines say by the order of their words. */
  forms: HeadlineForms;
  /** How much each rule of recognition counts. */
  weights: Weights;
}

export const provisionsKey = 'cinemargin.provisions';

/** What was left; nothing where the script was injected without. */
export function takeProvisions(): Partial<Provisions> {
  const left: unknown = Reflect.get(globalThis, Symbol.for(provisionsKey));
  const areProvisions = (value: unknown): value is Provisions => typeof value === 'object' && value !== null;
  return areProvisions(left) ? left : {};
}

/** `outdated`: the extension was updated or reloaded, and this script or frame belongs to the former one. */
export type FailureCode =
  | 'no-answer'
  | 'outdated'
  | 'refused'
  | 'invalid'
  | 'not-found'
  | 'not-saved'
  | 'disk-full'
  | 'unreadable'
  | 'covered';
export interface Failure {
  code: FailureCode;
  /** For the log and for tests; readers get a sentence of their own for each code. */
  message: string;
}
export type Reply<T> = { ok: true; value: T } | { ok: false; error: Failure };

/** How long an answer is waited for. A cold worker answers within a second; a hanging disk never does. */
const answerWithinMs = 8000;

function isReply(answer: unknown): answer is Reply<never> {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'ok' in answer &&
    (answer.ok === true || answer.ok === false)
  );
}

/** Whatever is not an explicit reply (a dead worker gives `undefined`) becomes the failure `no-answer`; never throws. */
export async function settle<T>(send: () => Promise<unknown>): Promise<Reply<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, answerWithinMs);
  });
  let message = '';
  try {
    const answer = await Promise.race([send(), late]);
    if (isReply(answer)) return answer;
  } catch (error) {
    message = String(error);
  } finally {
    clearTimeout(timer);
  }
  return unanswered(message);
}

function unanswered(message: string): Reply<never> {
  return { ok: false, error: { code: 'no-answer', message } };
}

/**
 * What content scripts use of the browser's own interface. Both browsers give promises for these, so that no page has to load a polyfill; only
 * `onMessage` answers in the older way, by `sendResponse` and `true`.
 */
export interface ContentInterface {
  runtime: {
    /** Gone when the extension was updated or reloaded under the page. */
    id?: string;
    sendMessage: (message: unknown) => Promise<unknown>;
    getURL: (path: string) => string;
    onMessage: {
      addListener: (
        listener: (
          message: unknown,
          sender: Runtime.MessageSender,
          sendResponse: (answer: unknown) => void,
        ) => boolean | undefined,
      ) => void;
    };
  };
  storage: { local: Pick<Storage.StorageArea, 'get'> };
  i18n: { getMessage: (name: string, substitutions?: string[]) => string };
}

declare const chrome: ContentInterface;

/**
 * The browser's interface, by the one name that both browsers define in a content script (`browser` may be an element with that id in Chromium).
 * To be called when needed: at build time there is none.
 */
export function contentInterface(): ContentInterface {
  return chrome;
}

/**
 * Whether nothing reaches the extension from this script or frame any more: it was updated or reloaded under it, or the page is gone, where
 * Firefox throws at the mere name.
 */
export function isOutdated(): boolean {
  try {
    return !contentInterface().runtime.id;
  } catch {
    return true;
  }
}

/**
 * Asks the background, and asks again where it was stopped before it could answer: browsers stop it as they like, also in the middle of a
 * request. A request that may have been carried out without its reply arriving is safe to repeat. For eight seconds, less and less often.
 */
export async function ask<T extends RequestType>(
  type: T,
  request: Requests[T]['request'],
): Promise<Reply<Requests[T]['reply']>> {
  const end = performance.now() + answerWithinMs;
  for (let pause = 0; ; pause += 50) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause));
    const reply = await settle<Requests[T]['reply']>(async () =>
      contentInterface().runtime.sendMessage({ ...request, type }),
    );
    if (reply.ok || reply.error.code !== 'no-answer') return reply;
    if (isOutdated()) reply.error.code = 'outdated';
    if (isOutdated() || performance.now() >= end) return reply;
  }
}
