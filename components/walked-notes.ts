import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Annotation } from '@/storage/records/annotation';
import type { ListEntry } from './NoteList';

/** All notes, film by film, piece by piece. */
export type WalkNotes = () => AsyncGenerator<Annotation[], void>;

export interface WalkedNotes {
  entries: readonly ListEntry[];
  /** `loading` before the first notes are there. */
  status: 'loading' | 'ready' | 'failed';
  failure?: unknown;
  more: () => void;
}

/** How many entries are made ready whenever the end comes into view. */
const atOnce = 60;
/** So many fill the first window: they are shown before the rest is walked to. */
const atFirst = 16;

/**
 * Notes under the headings of their films, as far as the reader has come.
 * @param pulse another number whenever the library has changed; undefined until it is known.
 * @param isFromTop the list is not to open further down, where it was left.
 */
export function useWalkedNotes(walk: WalkNotes, pulse: number | undefined, isFromTop = false): WalkedNotes {
  const [walked, setWalked] = useState<Omit<WalkedNotes, 'more'>>({ entries: [], status: 'loading' });
  const wanted = useRef(isFromTop ? atFirst : atOnce);
  const goOn = useRef<() => void>(() => undefined);

  useLayoutEffect(() => {
    if (pulse === undefined) return undefined;
    const notes = walk();
    const entries: ListEntry[] = [];
    let film: string | undefined;
    let isOver = false;
    let isWalking = false;
    async function advance(): Promise<void> {
      if (isWalking) return;
      isWalking = true;
      try {
        while (!isOver && entries.length < wanted.current) {
          const { value, done } = await notes.next();
          if (done) break;
          for (const { id, filmKey } of value) {
            if (filmKey !== film) entries.push({ film: filmKey });
            film = filmKey;
            entries.push({ note: id });
          }
        }
        if (!isOver) setWalked({ entries: [...entries], status: 'ready' });
      } catch (failure) {
        if (!isOver) setWalked({ entries: [], status: 'failed', failure });
      }
      isWalking = false;
    }
    goOn.current = () => void advance();
    void advance();
    return () => {
      isOver = true;
      void notes.return();
    };
  }, [walk, pulse]);

  const more = useCallback(() => {
    wanted.current = Math.max(wanted.current, walked.entries.length + atOnce);
    goOn.current();
  }, [walked]);
  return { ...walked, more };
}
