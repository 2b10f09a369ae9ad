import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

/**
 * What became of the last attempt. `conflict`: kept as a note of its own, since another window had changed the first. `unsaved` and
 * `disk-full` are tried again; `outdated` cannot be, since the extension was replaced under the page.
 */
export type SaveOutcome = 'saved' | 'conflict' | 'unsaved' | 'disk-full' | 'outdated';
export type SaveState = 'idle' | 'saving' | SaveOutcome;
export type SaveText = (text: string) => Promise<SaveOutcome>;

/** Long enough for a word to be finished. */
const pauseMs = 400;
/** Who types without a pause loses no more than this when the tab crashes. */
const longestMs = 1000;
/** What failed is tried again after two seconds, then after twice as long each time. */
const firstRetryMs = 2000;
const longestRetryMs = 60_000;

export interface Autosave {
  state: SaveState;
  /** To be called with each change of the text. */
  change: (text: string) => void;
  /** Saves what has changed at once. */
  flush: () => void;
  /** Whether something typed is not acknowledged yet. */
  isPending: () => boolean;
}

/**
 * Saves one text after the other: one save at a time, the newest text last, nothing twice. What failed is tried again for as long as the page
 * lives, whether its field still stands or not.
 */
function createAutosave(save: SaveText, show: (state: SaveState) => void): Omit<Autosave, 'state'> {
  let text = '';
  let typed = 0;
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
    while (isPending()) {
      const tried = typed;
      isSaving = true;
      firstTypedAt = 0;
      show('saving');
      const outcome = await save(text);
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

  return {
    isPending,
    change(changed) {
      text = changed;
      typed += 1;
      const now = performance.now();
      firstTypedAt ||= now;
      if (!isSaving) wait(Math.max(0, Math.min(pauseMs, firstTypedAt + longestMs - now)));
    },
    flush: () => void flush(),
  };
}

/** Saves a text while it is being typed, also when its page is hidden or left. */
export function useAutosave(save: SaveText): Autosave {
  const [state, setState] = useState<SaveState>('idle');
  const latest = useRef(save);
  latest.current = save;
  const current = useCallback((text: string) => latest.current(text), []);
  const autosave = useMemo(() => createAutosave(current, setState), [current]);

  useEffect(() => {
    const leave = (): void => autosave.flush();
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
  }, [autosave]);

  return { ...autosave, state };
}
