// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type PageFilm, usePageFilm } from '@/entrypoints/panel/film';
import { emptyFilmFacts } from '@/storage/records/film';
import { completeFilm } from '@/storage/records/film-card';
import type { FilmState } from '@/storage/records/film-state';

type Answer = (reply: { ok: true; value: FilmState }) => void;

const { asked, announce } = vi.hoisted(() => {
  const answers: Answer[] = [];
  let hear: (announcement: object) => void = () => undefined;
  return {
    asked: answers,
    announce: {
      listen: (listener: (announcement: object) => void) => {
        hear = listener;
        return () => undefined;
      },
      tell: (announcement: object) => hear(announcement),
    },
  };
});

vi.mock('@/entrypoints/background/protocol', () => ({
  ask: () => new Promise((resolve: Answer) => asked.push(resolve)),
}));
vi.mock('@/entrypoints/panel/session', () => ({ onAnnouncement: announce.listen }));

let film: PageFilm | undefined;

function Panel() {
  film = usePageFilm('session', 'a.example/her', false);
  return null;
}

const stateOf = (status: FilmState['status']): FilmState => ({
  card: completeFilm(emptyFilmFacts(), [], {}),
  ...{ status, candidates: [], asks: [], isChosen: false, correction: {} },
});

/** Answers, and lets what waits for the answer go on. */
async function give(answer: Answer | undefined, status: FilmState['status']): Promise<void> {
  await act(async () => {
    answer?.({ ok: true, value: stateOf(status) });
    await vi.waitFor(() => undefined);
  });
}

beforeEach(async () => {
  asked.length = 0;
  await act(() => render(h(Panel, {}), document.body));
});

afterEach(() => act(() => render(null, document.body)));

it('shows what is known last, also where the answer to an earlier question comes after it', async () => {
  await act(() => announce.tell({ event: 'film.changed', pageKey: 'a.example/her' }));
  const [first, second] = asked;
  await give(second, 'found');
  await give(first, 'looking');
  expect(film?.state?.status).toBe('found');
});

it('shows what a press brought, also where an answer from before comes after it', async () => {
  await act(() => film?.lookUp());
  const [load, lookUp] = asked;
  await give(lookUp, 'found');
  await give(load, 'looking');
  expect(film?.state?.status).toBe('found');
});
