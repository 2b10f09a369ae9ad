import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LookUpFailure } from '@/entrypoints/background/films/failure';
import { readRetryAfter } from '@/entrypoints/background/films/fetch-json';
import {
  afterFailure,
  type AskHost,
  createHost,
  type HostState,
  restedHost,
} from '@/entrypoints/background/films/host';
import type { LookUpProblem } from '@/storage/records/film-state';

const minute = 60_000;
const failure = (problem: LookUpProblem, retryAfterMs?: number) =>
  new LookUpFailure(problem, problem, retryAfterMs);

/** A host whose clock stands still unless it is waited for or set. */
class World {
  now = 1_000_000;
  waited = 0;
  state: HostState = restedHost;
  asked = 0;
  readonly ask: AskHost;

  constructor() {
    this.ask = this.wake();
  }

  /** The host as another life of the worker knows it. */
  wake(): AskHost {
    const memory = {
      read: () => Promise.resolve(this.state),
      write: (state: HostState) => Promise.resolve(void (this.state = state)),
    };
    const wait = (ms: number): Promise<void> => {
      this.waited += ms;
      this.now += ms;
      return Promise.resolve();
    };
    return createHost(memory, { now: () => this.now, wait });
  }

  /** What comes of a question whose answers are these, one for each time that it is really asked. */
  async question(ask: AskHost, ...answers: (LookUpFailure | string)[]): Promise<unknown> {
    return ask(() => {
      this.asked += 1;
      const answer = answers.shift() ?? 'answer';
      return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
    }).catch((error: unknown) => error);
  }
}

describe('a host', () => {
  it('is asked one question at a time, in their order, also past one that fails', async () => {
    const { ask } = new World();
    const heard: string[] = [];
    let inFlight = 0;
    const answers = await Promise.allSettled(
      ['one', 'two', 'three'].map((name) =>
        ask(async () => {
          inFlight += 1;
          heard.push(`${name} beside ${inFlight - 1}`);
          await new Promise((resolve) => setImmediate(resolve));
          inFlight -= 1;
          if (name === 'two') throw failure('key');
          return name;
        }),
      ),
    );
    expect(heard).toEqual(['one beside 0', 'two beside 0', 'three beside 0']);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('that is busy for a moment is asked once more', async () => {
    const world = new World();
    expect(await world.question(world.ask, failure('busy'))).toBe('answer');
    expect(world).toMatchObject({ asked: 2, waited: 1000, state: restedHost });
  });

  it('that asks to be left alone is, for as long as it asks, and the time that is left is said', async () => {
    const world = new World();
    expect(await world.question(world.ask, failure('busy', 5 * minute))).toMatchObject({ problem: 'busy' });
    world.now += 2 * minute;
    expect(await world.question(world.ask)).toMatchObject({ problem: 'busy', retryAfterMs: 3 * minute });
    expect(world.asked).toBe(1);
    world.now += 3 * minute;
    expect(await world.question(world.ask)).toBe('answer');
  });

  it('that fails three times in a row is left alone for two minutes, by the next life of the worker too', async () => {
    const world = new World();
    for (const count of [1, 2, 3]) {
      world.now += 10_000;
      expect(await world.question(world.ask, failure('broken')), `${count}`).toMatchObject({
        problem: 'broken',
      });
    }
    const next = world.wake();
    expect(await world.question(next)).toMatchObject({ problem: 'busy', retryAfterMs: 2 * minute });
    expect(world.asked).toBe(3);
    world.now += 2 * minute;
    expect(await world.question(next)).toBe('answer');
    expect(world.state).toEqual(restedHost);
  });

  it.each<LookUpProblem>(['offline', 'key'])('is not blamed for %s', async (problem) => {
    const world = new World();
    for (let count = 0; count < 5; count += 1) await world.question(world.ask, failure(problem));
    expect(world).toMatchObject({ asked: 5, state: restedHost });
  });

  it('is never asked sooner than it said, nor sooner for having failed more often', () => {
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.constantFrom<LookUpProblem>('busy', 'broken', 'refused', 'slow'),
        fc.option(fc.nat(60 * minute), { nil: undefined }),
        fc.nat(),
        (failures, problem, retryAfterMs, now) => {
          const once = afterFailure({ failures, notBefore: 0 }, failure(problem, retryAfterMs), now);
          const twice = afterFailure(once, failure(problem, retryAfterMs), now);
          expect(once.notBefore).toBeGreaterThanOrEqual(now + Math.max(1000, retryAfterMs ?? 0));
          expect(twice.notBefore).toBeGreaterThanOrEqual(once.notBefore);
          expect(once.notBefore - now).toBeLessThanOrEqual(60 * minute);
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    ['120', 120_000],
    [' 5 ', 5000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:02:00 GMT', 2 * minute],
    ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
    ['999999999', 24 * 60 * minute],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j is %j ms', (value, ms) => {
    expect(readRetryAfter(value, now)).toBe(ms);
  });
});
