import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

/**
 * What became of the last attempt. `conflict`: kept as a note of its own, since another window had changed the first. `unsaved` and
 * `disk-full` are tried again; `outdated` cannot be, since the extension was replaced under the page.
 */
export type SaveOutcome = 'saved' | 'conflict' | 'unsaved' | 'disk-full' | 'outdated';
export type SaveState = 'idle' | 'saving' | SaveOutcome;
export type Save<T> = (value: T) => Promise<SaveOutcome>;

/** Long enough for a word to be finished. */
const pauseMs = 400;
/** Who types without a pause loses no more than this when the tab crashes. */
const longestMs = 1000;
/** What failed is tried again after two seconds, then after twice as long each time. */
const firstRetryMs = 2000;
const longestRetryMs = 60_000;

export interface Autosave<T> {
  state: SaveState;
  /** To be called with each change, and with all of what is to be kept. */
  change: (value: T) => void;
  /** Saves what has changed at once. */
  flush: () => void;
  /** Whether something typed is not acknowledged yet. */
  isPending: () => boolean;
}

/**
 * Saves one value after the other, such as the text of a note: one save at a time, the newest last, nothing twice. What failed is tried again for as long as the page
 * lives, whether its field still stands or not.
 * @returns `leave` is for when the page may go: it sends what was typed while a save was under way behind that one, for nobody would be there to hear how
 *   that ended. The library takes the same words with more typed behind them for a further edit.
 */
function createAutosave<T>(
  save: Save<T>,
  show: (state: SaveState) => void,
): Omit<Autosave<T>, 'state'> & { leave: () => void } {
  let latest: { value: T } | undefined;
  let typed = 0;
  let sent = 0;
  let acknowledged = 0;
  let isSaving = false;
  let firstTypedAt = 0;
  let retryMs = firstRetryMs;
  let timer = 0;

  const isPending = (): boolean => acknowledged < typed;

  function wait(milliseconds: number): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => void flush(), milliseconds);
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (isSaving) return;
    while (latest && isPending()) {
      const tried = typed;
      sent = tried;
      isSaving = true;
      firstTypedAt = 0;
      show('saving');
      const outcome = await save(latest.value);
      isSaving = false;
      if (outcome === 'saved' || outcome === 'conflict') {
        acknowledged = tried;
        retryMs = firstRetryMs;
        if (!isPending()) show(outcome);
        continue;
      }
      show(outcome);
      if (outcome === 'outdated') return;
      wait(retryMs);
      retryMs = Math.min(retryMs * 2, longestRetryMs);
      return;
    }
  }

  function leave(): void {
    if (!isSaving) void flush();
    else if (latest && sent < typed) {
      sent = typed;
      void save(latest.value);
    }
  }

  return {
    isPending,
    leave,
    change(value) {
      latest = { value };
      typed += 1;
      const now = performance.now();
      firstTypedAt ||= now;
      if (!isSaving) wait(Math.max(0, Math.min(pauseMs, firstTypedAt + longestMs - now)));
    },
    flush: () => void flush(),
  };
}

/** Saves what is being typed or chosen, also when its page is hidden or left. */
export function useAutosave<T>(save: Save<T>): Autosave<T> {
  const [state, setState] = useState<SaveState>('idle');
  const latest = useRef(save);
  latest.current = save;
  const current = useCallback((value: T) => latest.current(value), []);
  const { leave, ...autosave } = useMemo(() => createAutosave(current, setState), [current]);

  useEffect(() => {
    window.addEventListener('pagehide', leave);
    // The one event that Chromium gives a frame of another origin when its tab is closed (measured).
    window.addEventListener('beforeunload', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', leave);
      document.removeEventListener('visibilitychange', leave);
      autosave.flush();
    };
  }, [leave]);

  return { ...autosave, state };
}
