// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Autosave, type SaveOutcome, useAutosave } from '@/components/autosave';

/** A save under way, to be answered by the test. */
interface Attempt {
  text: string;
  at: number;
  answer: (outcome: SaveOutcome) => Promise<void>;
}

let attempts: Attempt[];
let field: Autosave<string>;
let shown: string[];

function Field() {
  const current = useAutosave(
    (text: string) =>
      new Promise((resolve) => {
        attempts.push({
          text,
          at: performance.now(),
          answer: async (outcome) => {
            resolve(outcome);
            await vi.advanceTimersByTimeAsync(0);
          },
        });
      }),
  );
  field = current;
  if (shown.at(-1) !== current.state) shown.push(current.state);
  return null;
}

async function mount(): Promise<void> {
  await act(() => render(h(Field, {}), document.body));
}

/** Types one text after the other with a pause behind each. */
async function type(texts: string[], pauseMs: number): Promise<void> {
  for (const text of texts) {
    field.change(text);
    await vi.advanceTimersByTimeAsync(pauseMs);
  }
}

const texts = (): string[] => attempts.map(({ text }) => text);

beforeEach(async () => {
  vi.useFakeTimers();
  attempts = [];
  shown = [];
  await vi.advanceTimersByTimeAsync(1000);
  await mount();
});

afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('a text that is saved while it is typed', () => {
  it('is saved once the typing pauses, not with each letter', async () => {
    await type(['a', 'ab', 'abc'], 100);
    expect(texts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(texts()).toEqual(['abc']);
  });

  it('is saved within a second by who never pauses', async () => {
    const start = performance.now();
    await type(
      Array.from({ length: 30 }, (_, index) => 'x'.repeat(index + 1)),
      100,
    );
    expect(attempts[0]?.at).toBeLessThanOrEqual(start + 1000);
    expect(texts()).toHaveLength(1);
  });

  it('is never more than a second behind while every save succeeds', async () => {
    let unsavedSince = performance.now();
    for (let index = 1; index <= 60; index += 1) {
      field.change('x'.repeat(index));
      await vi.advanceTimersByTimeAsync(90);
      const answered = attempts.splice(0);
      for (const attempt of answered) await attempt.answer('saved');
      if (answered.length > 0) unsavedSince = performance.now();
      expect(performance.now() - unsavedSince).toBeLessThanOrEqual(1100);
    }
  });

  it('has one save at a time, and the newest text last', async () => {
    await type(['a'], 400);
    await type(['ab', 'abc'], 500);
    expect(texts()).toEqual(['a']);
    await attempts[0]?.answer('saved');
    expect(texts()).toEqual(['a', 'abc']);
    expect(field.isPending()).toBe(true);
    await attempts[1]?.answer('saved');
    expect(field.isPending()).toBe(false);
    expect(texts()).toHaveLength(2);
  });

  it('is shown as saved only when nothing newer waits', async () => {
    await type(['a'], 400);
    field.change('ab');
    await attempts[0]?.answer('saved');
    expect(shown).toEqual(['idle', 'saving']);
    await attempts[1]?.answer('saved');
    expect(shown).toEqual(['idle', 'saving', 'saved']);
  });

  it('is not saved twice', async () => {
    await type(['a'], 400);
    await attempts[0]?.answer('saved');
    field.flush();
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(texts()).toEqual(['a']);
  });
});

describe('a text that could not be saved', () => {
  it('is tried again after two seconds, then after twice as long each time, up to a minute', async () => {
    await type(['a'], 400);
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      await attempts[attempt]?.answer(attempt % 2 === 0 ? 'unsaved' : 'disk-full');
      const before = performance.now();
      while (attempts.length === attempt + 1) await vi.advanceTimersByTimeAsync(500);
      pauses.push((performance.now() - before) / 1000);
    }
    expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
    expect(new Set(texts())).toEqual(new Set(['a']));
    expect(field.isPending()).toBe(true);
  });

  it.each(['unsaved', 'disk-full'] as const)('is never shown as saved (%s)', async (outcome) => {
    await type(['a'], 400);
    await attempts[0]?.answer(outcome);
    expect(shown.at(-1)).toBe(outcome);
    await vi.advanceTimersByTimeAsync(2000);
    await attempts[1]?.answer('saved');
    expect(shown).toEqual(['idle', 'saving', outcome, 'saving', 'saved']);
  });

  it('is tried with what was typed since', async () => {
    await type(['a'], 400);
    await attempts[0]?.answer('unsaved');
    await type(['ab'], 400);
    expect(texts()).toEqual(['a', 'ab']);
  });

  it('waits no longer than the first time after a save has succeeded', async () => {
    await type(['a'], 400);
    await attempts[0]?.answer('unsaved');
    await vi.advanceTimersByTimeAsync(2000);
    await attempts[1]?.answer('saved');
    await type(['ab'], 400);
    await attempts[2]?.answer('unsaved');
    await vi.advanceTimersByTimeAsync(2000);
    expect(texts()).toHaveLength(4);
  });

  it('is not tried again by a script whose extension was replaced, and stays pending', async () => {
    await type(['a'], 400);
    await attempts[0]?.answer('outdated');
    await vi.advanceTimersByTimeAsync(120_000);
    expect(texts()).toEqual(['a']);
    expect(field.isPending()).toBe(true);
    expect(shown.at(-1)).toBe('outdated');
  });

  it('is tried again for as long as the page lives, also when its field is gone', async () => {
    await type(['a'], 400);
    await act(() => render(null, document.body));
    expect(texts()).toEqual(['a']);
    await attempts[0]?.answer('unsaved');
    await vi.advanceTimersByTimeAsync(2000);
    expect(texts()).toEqual(['a', 'a']);
  });
});

describe('what is typed last', () => {
  it.each<[string, () => unknown]>([
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
    ['the tab is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['the field is closed', () => act(() => render(null, document.body))],
    ['saving is asked for', () => field.flush()],
  ])('is saved at once when %s', async (_when, leave) => {
    field.change('a');
    await leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(texts()).toEqual(['a']);
  });

  it.each(['pagehide', 'beforeunload'])(
    'is sent once behind a save that is under way when the page is left (%s), since nobody hears how that ends',
    async (event) => {
      await type(['a'], 400);
      field.change('ab');
      window.dispatchEvent(new Event(event));
      window.dispatchEvent(new Event(event));
      await vi.advanceTimersByTimeAsync(0);
      expect(texts()).toEqual(['a', 'ab']);
    },
  );
});
