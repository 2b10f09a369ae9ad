import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** `unsaved` was tried and not acknowledged; `conflict` was refused because something newer is kept. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'unsaved' | 'conflict';
export type Keep = (text: string) => Promise<'saved' | 'unsaved' | 'conflict'>;

/** Long enough for a word to be finished, short enough that closing the page loses nothing. */
const pauseMs = 400;

export interface Autosave {
  state: SaveState;
  /** To be called with each change of the text. */
  change: (text: string) => void;
  /** Saves what has changed at once. */
  flush: () => void;
}

/** Saves a text while it is being typed: one save at a time, the newest text last, nothing twice. */
export function useAutosave(keep: Keep): Autosave {
  const [state, setState] = useState<SaveState>('idle');
  const keepLatest = useRef(keep);
  keepLatest.current = keep;
  const work = useRef({ text: '', typed: 0, tried: 0, isSaving: false, timer: 0 });

  const flush = useCallback(async (): Promise<void> => {
    const current = work.current;
    clearTimeout(current.timer);
    if (current.isSaving) return;
    while (current.tried < current.typed) {
      current.tried = current.typed;
      current.isSaving = true;
      setState('saving');
      const outcome = await keepLatest.current(current.text);
      current.isSaving = false;
      if (current.tried === current.typed) setState(outcome);
      // What was refused is tried again with the next change or press, not in a loop.
      if (outcome !== 'saved') return;
    }
  }, []);

  const change = useCallback(
    (text: string): void => {
      const current = work.current;
      current.text = text;
      current.typed += 1;
      clearTimeout(current.timer);
      current.timer = window.setTimeout(() => void flush(), pauseMs);
    },
    [flush],
  );

  useEffect(() => {
    const leave = (): void => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [flush]);

  return { state, change, flush: () => void flush() };
}
