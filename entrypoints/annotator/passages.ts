import type { Annotation } from '@/storage/records/annotation';
import type { Doubt } from '@/storage/records/doubt';
import { resolveSelectors } from './anchoring/resolve';
import { readTextModel } from './anchoring/text-model';
import { finishInTime, type Parts } from './parts';

/**
 * A kept passage and whether it was found: `edited` has other words, `uncertain` may be another, an `orphan` was not found. The range follows the page, `words` are
 * what stood in it when it was found.
 */
export type Passage = { annotation: Annotation } & (
  | { status: 'orphan'; range?: undefined; words?: undefined }
  | { status: 'exact' | 'moved' | 'edited' | 'uncertain'; range: Range; words: string }
);

/** The kept passages of a page, followed as the page changes. */
export interface Passages {
  /** All that were looked for, in the order in which they are kept. */
  all: () => Passage[];
  /** Looks for those that are new or no longer stand where they were found; `again` for those too that were not found on the same page. */
  seek: (again?: boolean) => Promise<void>;
}

/** Which boundary points `Range.compareBoundaryPoints` compares (https://dom.spec.whatwg.org/#range); written out, since names cost bytes. */
const endToStart = 1;
const startToEnd = 3;

/** The passage that shares something with a selection; of several, the one that begins last, which is the innermost of nested ones. */
export function touched(passages: readonly Passage[], selected: Range): Annotation | undefined {
  return passages.findLast(
    ({ range }) =>
      range &&
      // Of two trees nothing can be compared.
      selected.startContainer.getRootNode() === range.startContainer.getRootNode() &&
      selected.compareBoundaryPoints(endToStart, range) > 0 &&
      selected.compareBoundaryPoints(startToEnd, range) < 0,
  )?.annotation;
}

/** Lengthens a range at either end to that of another one in the same tree. */
export function widen(range: Range, { startContainer, startOffset, endContainer, endOffset }: Range): void {
  if (range.comparePoint(startContainer, startOffset) < 0) range.setStart(startContainer, startOffset);
  if (range.comparePoint(endContainer, endOffset) > 0) range.setEnd(endContainer, endOffset);
}

/** The ids of what was not found, and what stands in place of what is in doubt. */
export interface Troubles {
  orphans: string[];
  doubts: Doubt[];
}

/** Which passages do not stand where and as they were kept. */
export function troublesOf(passages: readonly Passage[]): Troubles {
  return {
    orphans: passages.flatMap(({ annotation, status }) => (status === 'orphan' ? annotation.id : [])),
    doubts: passages.flatMap(({ annotation: { id }, status, words }) =>
      status === 'edited' || status === 'uncertain' ? { id, status, words } : [],
    ),
  };
}

/** A page that changes without end is left alone for so long between two looks, in milliseconds, or for twenty times what the last one took. */
const leastRest = 250;
const restShare = 20;

const changes = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['hidden', 'open'],
};

/**
 * Finds passages and keeps to them: what comes late, is drawn anew, unfolds or is taken away, is looked at in parts between which the page goes on. On a
 * quiet page nothing runs.
 * @param kept what is kept of the page by now.
 * @param found is called when something may stand elsewhere than before; `isDone` when nothing is left to look for.
 */
export function createPassages(
  document: Document,
  signal: AbortSignal,
  kept: ReadonlyMap<string, Annotation>,
  found: (isDone: boolean) => void,
): Passages {
  const known = new Map<string, Passage>();
  /** The text in which all were last looked for. */
  let seen: string | undefined;
  /** Lost passages are to be looked for in the same text too. */
  let isForced = false;
  /** Rises when the page or what is kept of it has changed. */
  let version = 0;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = leastRest;

  /** Whether a passage is as it was left. */
  function isSame({ id, revision }: Annotation): boolean {
    const passage = known.get(id);
    return passage?.annotation.revision === revision && passage.range?.toString() === passage.words;
  }

  function* look(own: number): Parts<void> {
    const open = [...kept.values()].filter(
      (one) => !isSame(one) || !/exact|moved/.test(known.get(one.id)?.status ?? ''),
    );
    if (open.length === 0) return;
    const model = yield* readTextModel(document);
    for (const shadow of model.shadows) observer.observe(shadow, changes);
    const isNews = isForced || model.text !== seen;
    // What is in sight comes first: about so far into the text as the page is scrolled.
    const sight = (model.text.length * scrollY) / document.documentElement.scrollHeight;
    const distance = ({ selectors }: Annotation): number =>
      Math.abs((selectors?.position.start ?? 0) - sight);
    open.sort((one, other) => distance(one) - distance(other));
    for (const annotation of open) {
      const { selectors, former = [] } = annotation;
      if (!selectors || (!isNews && isSame(annotation))) continue;
      let found = resolveSelectors(model, selectors);
      for (const one of former) if (found.status === 'orphan') found = resolveSelectors(model, one);
      known.set(annotation.id, {
        annotation,
        ...(found.status === 'orphan' ? found : { ...found, words: found.range.toString() }),
      });
      yield;
      if (own !== version) return;
    }
    seen = model.text;
    isForced = false;
  }

  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void seek();
    }, rest);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  async function run(): Promise<void> {
    let own;
    do {
      own = version;
      const timed = await finishInTime(look(own), signal, () => found(false));
      rest = Math.max(leastRest, restShare * (timed?.ms ?? 0));
    } while (own !== version);
    running = undefined;
    found(true);
  }

  function seek(again = false): Promise<void> {
    if (kept.size > 0) observer.observe(document, changes);
    isForced ||= again;
    version += 1;
    return (running ??= run());
  }

  return {
    all: () =>
      [...kept.values()].flatMap((annotation) => {
        const passage = known.get(annotation.id);
        return passage && annotation.selectors ? { ...passage, annotation } : [];
      }),
    seek,
  };
}
