import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, type FailureCode, type Reply } from '@/entrypoints/background/protocol';
import type { FilmCorrection } from '@/storage/records/film-card';
import type { FilmState } from '@/storage/records/film-state';
import { onAnnouncement } from './session';

/** The film of the panel's page as it is known by now, and what the reader can do about it. */
export interface PageFilm {
  state: FilmState | undefined;
  /** A press was made and is being worked on. */
  isBusy: boolean;
  /** Why the last press came to nothing, where that is none of the sources' doing. */
  failure: FailureCode | undefined;
  lookUp: () => void;
  search: (words: string) => void;
  choose: (film: string | null | undefined) => void;
  correct: (correction: FilmCorrection) => Promise<boolean>;
}

/** Follows the film of a page; `lookUpFirst` where the reader has pressed for a look-up already. */
export function usePageFilm(session: string, pageKey: string, lookUpFirst: boolean): PageFilm {
  const [state, setState] = useState<FilmState>();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureCode>();
  /** Answers may overtake one another: what was asked for before the last answer or question is out of date. */
  const serial = useRef(0);

  const act = useCallback(async (work: () => Promise<Reply<FilmState>>): Promise<boolean> => {
    setBusy(true);
    let reply = await work();
    // A look-up that takes its time goes on behind its answers.
    while (reply.ok && reply.value.status === 'looking') {
      setState(reply.value);
      reply = await work();
    }
    serial.current += 1;
    setBusy(false);
    setFailure(reply.ok ? undefined : reply.error.code);
    if (reply.ok) setState(reply.value);
    return reply.ok;
  }, []);
  const lookUp = useCallback(() => void act(() => ask('film.lookUp', { session })), [act, session]);

  useEffect(() => {
    const load = async (): Promise<void> => {
      serial.current += 1;
      const own = serial.current;
      const reply = await ask('film.load', { session });
      // The problem that a press met stays said.
      if (reply.ok && own === serial.current) setState((last) => ({ ...last, ...reply.value }));
    };
    if (lookUpFirst) lookUp();
    else void load();
    return onAnnouncement((announcement) => {
      if (announcement.event === 'film.changed' && announcement.pageKey === pageKey) void load();
    });
  }, [lookUp, lookUpFirst, pageKey, session]);

  return {
    state,
    isBusy,
    failure,
    lookUp,
    search: (words) => void act(() => ask('film.search', { session, words })),
    choose: (film) => void act(() => ask('film.choose', { session, ...(film !== undefined && { film }) })),
    correct: (correction) => act(() => ask('film.correct', { session, correction })),
  };
}
