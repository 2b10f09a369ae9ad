import { type Annotation, type AnnotationDraft, type Colour, makeId } from '@/storage/records/annotation';
import { canonicalOf } from '@/storage/records/page-key';
import type { FilmBrief } from '@/storage/records/film';
import { isUnsure, type PageReading } from '@/storage/records/review';
import type { Dock, Hand } from '@/storage/records/settings';
import type { TextSelectors } from '@/storage/records/selectors';
import {
  ask,
  type FailureCode,
  isOutdated,
  type PageAct,
  type PageClaim,
  type PageReport,
  takeFirstLook,
  type Target,
} from '@/entrypoints/background/protocol';
import { describePassage } from './anchoring/describe';
import { resolveSelectors } from './anchoring/resolve';
import { buildTextModel, offsetsOf, type TextModel } from './anchoring/text-model';
import { createPaint, type Paint } from './highlights/paint';
import { scrollToRange } from './highlights/scroll';
import { createNotes } from './notes';
import { createOverlay, type Overlay } from './overlay/overlay';
import { allowsPanel } from './overlay/panel-frame';
import { text, type TextName } from './overlay/text';
import type { Timed } from './parts';
import { createPassages, touched, type Troubles, troublesOf, widen } from './passages';
import { placeReading } from './place-reading';
import { readFilmsInTime } from './read-page';
import { selectedRange, watchSelection } from './selection';

/** One page, from its being recognised to its being left. */
export interface Page {
  show: (target: Target) => void;
  /** Takes over what the library keeps now. */
  takeAnnotations: (annotations: Annotation[], again?: boolean) => Promise<void>;
  /** What is known of the film by now, beside what the page says; `offer` is what the button for a look-up is called. */
  showFilm: (film: FilmBrief, offer?: string) => void;
  act: (act: PageAct, annotationId?: string) => unknown;
  dock: (dock: Dock) => void;
  /** `full` tells what was read also where the page is no review, and of which films it may be. */
  report: (full: boolean) => Promise<PageReport>;
}

interface OpenPage {
  overlay: Overlay;
  paint: Paint;
  /** What is said when the extension was updated under the page: by then no text can be had any more. */
  outdated: string;
}

const failureTexts: Partial<Record<FailureCode, TextName>> = {
  'disk-full': 'diskFull',
  unreadable: 'notesUnreadable',
};

/** A save that failed is tried again after two seconds, then after twice as long each time. */
const firstRetryMs = 2000;

/**
 * Opens the overlay on a page that was read, where it is a review or has notes; else it leaves no trace.
 */
export function openPage(
  document: Document,
  address: string,
  life: AbortController,
  { value: found, ms: readingMs, longestMs: longestTaskMs }: Timed<PageReading<Range>>,
): Page {
  const { signal } = life;
  const verdict = takeFirstLook()?.verdict ?? undefined;
  // The reader knows better than any rule.
  if (verdict !== undefined) {
    const isReview = verdict !== false;
    found.recognition = { ...found.recognition, isReview, confidence: Number(isReview) };
  }
  if (verdict) found.film.title = [{ value: verdict, source: 'reader' }];
  const { isReview } = found.recognition;
  let hand: Hand = { colour: 'amber', colourNames: {} };
  /** The highlight that the reader has gone to or pressed last. */
  let current: string | undefined;
  let reading: PageReading | undefined;
  let pillMs: number | undefined;
  let opened: OpenPage | undefined;
  let retryMs = firstRetryMs;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  const notes = createNotes();
  /** What was told last of what is lost or in doubt. */
  let told: string | undefined;
  const passages = createPassages(document, signal, notes.kept, (isDone) => {
    if (signal.aborted || (!opened && notes.kept.size === 0)) return;
    open().paint.paint(
      passages
        .all()
        .flatMap(({ annotation: { id, colour }, range, status }) =>
          status === 'orphan' ? [] : { id, colour, range, status },
        ),
    );
    const news = JSON.stringify(troubles());
    if (isDone && told !== undefined && told !== news) void ask('passages.changed', { claim: claim() });
    if (isDone) told = news;
  });
  const troubles = (): Troubles => troublesOf(passages.all());
  const rangeOf = (id: string | undefined): Range | undefined =>
    passages.all().find(({ annotation }) => annotation.id === id)?.range;

  /** The page may have changed since the last time, so that each act looks at it anew. */
  const lookAgain = (): TextModel => buildTextModel(document);
  const claim = (): PageClaim => {
    const canonical = canonicalOf(document);
    return { address, title: document.title.slice(0, 2000), ...(canonical !== undefined && { canonical }) };
  };

  function open(): OpenPage {
    if (opened) return opened;
    const paint = createPaint(document, signal);
    const overlay = createOverlay(document, signal, paint.names, {
      open: () => void openPanel(),
      lookUp: () => void openPanel(undefined, true),
      end: () => life.abort(0),
      hand: () => hand,
      isUnsure: isUnsure(found.recognition),
      highlight: (colour) => void mark(colour, false),
      note: () => void mark(hand.colour, true),
      reshape: (isMore) => void reshape(undefined, undefined, isMore),
      ...('clipboard' in navigator && { copy: () => void copy() }),
    });
    opened = { overlay, paint, outdated: text('pageOutdated') };
    if (hand.dock) overlay.dock(hand.dock);
    watchSelection(document, signal, (range) => {
      if (range && isOutdated()) sayFailure('outdated');
      else overlay.showToolbar(range, range && touched(passages.all(), range) !== undefined);
    });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') overlay.showToolbar(undefined);
      },
      { signal, passive: true },
    );
    document.addEventListener('click', (event) => void pressHighlight(event), { signal, passive: true });
    return opened;
  }

  function showFilm(film: FilmBrief | undefined, offer?: string): void {
    open().overlay.showPill(film, offer);
    const [navigation] = performance.getEntriesByType('navigation');
    const readyAt =
      navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventEnd : 0;
    pillMs ??= performance.now() - readyAt;
  }

  async function takeAnnotations(annotations: Annotation[], again?: boolean): Promise<void> {
    notes.kept.clear();
    for (const annotation of annotations) notes.kept.set(annotation.id, annotation);
    if (!isReview && annotations.length > 0) showFilm(undefined);
    await passages.seek(again);
  }

  async function openPanel(edit?: string, lookUp?: true): Promise<void> {
    const { overlay } = open();
    const refused = (): void => overlay.say(text('panelRefused'));
    if (!allowsPanel(window)) {
      refused();
      return;
    }
    if (overlay.isPanelOpen() && edit !== undefined) {
      await ask('panel.focus', { annotationId: edit, edit: true });
      overlay.focusPanel();
      return;
    }
    const request = { claim: claim(), reading, edit, lookUp };
    const reply = await ask('panel.open', request);
    if (signal.aborted) return;
    if (reply.ok) overlay.openPanel(reply.value.token, refused);
    else sayFailure(reply.error.code);
  }

  function sayFailure(code: FailureCode, notSaved?: TextName): void {
    const { overlay, outdated } = open();
    if (code === 'outdated') overlay.say(outdated);
    else {
      const remedy = notSaved && { label: text('tryAgain'), press: () => void saveWaiting() };
      overlay.say(text(failureTexts[code] ?? notSaved ?? 'noAnswer'), remedy);
    }
  }

  async function save(draft: AnnotationDraft): Promise<boolean> {
    const { overlay } = open();
    const reply = await notes.save(draft, claim(), reading);
    if (signal.aborted) return reply.ok;
    if (reply.ok) {
      if (notes.waiting.size === 0) overlay.hush();
      retryMs = firstRetryMs;
      await passages.seek();
      overlay.announce(text('highlighted'));
      return true;
    }
    sayFailure(reply.error.code, 'notSaved');
    clearTimeout(retryTimer);
    retryTimer = setTimeout(() => void saveWaiting(), retryMs);
    retryMs *= 2;
    return false;
  }

  async function saveWaiting(): Promise<void> {
    // Another page of this document must not get what was written for this one.
    if (signal.aborted) return;
    for (const draft of [...notes.waiting.values()]) await save(draft);
  }

  async function mark(colour: Colour, edit: boolean): Promise<void> {
    const range = selectedRange(document);
    if (!range && edit && current !== undefined) return openPanel(current);
    const draft = range && describe(range, { id: makeId(), revision: 0, colour, note: '' });
    if (!draft) {
      open().overlay.say(text('nothingSelected'));
      return;
    }
    hand = { ...hand, colour };
    document.getSelection()?.removeAllRanges();
    if (!(await save(draft))) return;
    current = draft.id;
    if (edit) await openPanel(draft.id);
  }

  /** A draft for a passage; undefined where nothing in it can be found again. */
  function describe(
    range: Range,
    rest: Omit<AnnotationDraft, 'quote' | 'selectors'>,
  ): AnnotationDraft | undefined {
    const selectors = describePassage(lookAgain(), range);
    return selectors && { ...rest, quote: selectors.quote.exact, selectors };
  }

  /** Gives an annotation, or the highlight that the selection touches, the extent of the selection, or of another range; `isMore` adds it to what it has. */
  async function reshape(id?: string, range = selectedRange(document), isMore?: boolean): Promise<void> {
    const kept = range && (id === undefined ? touched(passages.all(), range) : notes.kept.get(id));
    const former = isMore && rangeOf(kept?.id);
    if (range && former) widen(range, former);
    const draft = kept && describe(range, kept);
    document.getSelection()?.removeAllRanges();
    if (draft) await save(draft);
    else open().overlay.say(text('nothingSelected'));
  }

  /** Goes on to another highlight in the order of the page, and round at its end. */
  function step(by: number): void {
    const ids = passages.all().flatMap(({ annotation, range }) => (range ? annotation.id : []));
    const at = ids.indexOf(current ?? '');
    current = ids.at((at < 0 && by < 0 ? by : at + by) % ids.length);
    if (current === undefined) return;
    show({ annotationId: current });
    open().overlay.announce(rangeOf(current)?.toString() ?? '');
  }

  const closePanel = (): void => opened?.overlay.closePanel();
  const acts: Record<PageAct, (id?: string) => unknown> = {
    attach: (id) => reshape(id),
    confirm: (id) => reshape(id, rangeOf(id)),
    highlight: () => mark(hand.colour, false),
    note: () => mark(hand.colour, true),
    toolbar: () => open().overlay.focusToolbar(),
    next: () => step(1),
    previous: () => step(-1),
    panel: () => (opened?.overlay.isPanelOpen() ? closePanel() : openPanel(current)),
    close: closePanel,
    joined: () => opened?.overlay.panelJoined(),
  };

  async function copy(): Promise<void> {
    const range = selectedRange(document);
    const model = lookAgain();
    const span = range && offsetsOf(model, range);
    if (!span) return;
    const { overlay } = open();
    try {
      const cited = await ask('passage.cite', {
        claim: claim(),
        quote: model.text.slice(span.start, span.end),
        reading,
      });
      if (!cited.ok) throw new Error();
      const item: Record<string, Blob> = {};
      for (const [type, words] of Object.entries(cited.value)) item[type] = new Blob([words], { type });
      await navigator.clipboard.write([new ClipboardItem(item)]);
      overlay.say(text('copied'));
    } catch {
      overlay.say(text('notCopied'));
    }
  }

  async function pressHighlight(event: MouseEvent): Promise<void> {
    if (!event.isTrusted || event.defaultPrevented || selectedRange(document)) return;
    const ids = opened?.paint.annotationsAt(event.clientX, event.clientY) ?? [];
    // Of several that lie there each press opens the next.
    const id = ids[(ids.indexOf(current ?? '') + 1) % ids.length];
    if (id === undefined) return;
    current = id;
    if (opened?.overlay.isPanelOpen()) await ask('panel.focus', { annotationId: id, edit: false });
    else await openPanel(id);
  }

  function resolvePlace(place: TextSelectors): Range | undefined {
    const resolution = resolveSelectors(lookAgain(), place);
    return resolution.status === 'orphan' ? undefined : resolution.range;
  }

  function show(target: Target): void {
    const range = 'annotationId' in target ? rangeOf(target.annotationId) : resolvePlace(target.place);
    if (!range || !opened) return;
    const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollToRange(range, isStill);
    opened.paint.flash(range);
  }

  async function load(): Promise<void> {
    const reply = await ask('page.load', { claim: claim() });
    if (signal.aborted) return;
    if (!reply.ok) {
      if (reply.error.code === 'unreadable') sayFailure('unreadable');
      return;
    }
    ({ hand } = reply.value);
    if (hand.dock) opened?.overlay.dock(hand.dock);
    await takeAnnotations(reply.value.annotations);
    if (reply.value.show !== undefined) show({ annotationId: reply.value.show });
  }

  if (isReview) {
    showFilm(found.film);
    reading = placeReading(found, lookAgain());
  }
  void load();
  // Kept by the browser as it was left, while the reader may have changed its notes elsewhere.
  window.addEventListener(
    'pageshow',
    ({ isTrusted, persisted }) => {
      if (isTrusted && persisted) void load();
    },
    { signal },
  );

  return {
    show,
    takeAnnotations,
    showFilm,
    act: (name, id) => acts[name](id),
    dock: (changed) => open().overlay.dock(changed),
    report: async (full) => {
      const told = reading ?? (full ? placeReading(found, lookAgain()) : undefined);
      const firstLook = takeFirstLook();
      const films = full && (await readFilmsInTime(document, address, signal));
      return {
        claim: claim(),
        ...(told && { reading: told }),
        ...(firstLook && { firstLook }),
        ...(films && { films }),
        readingMs,
        longestTaskMs,
        ...(pillMs !== undefined && { pillMs }),
        isInSight: opened?.overlay.isInSight() ?? false,
        painted: passages.all().filter(({ range }) => range).length,
        ...troubles(),
      };
    },
  };
}
