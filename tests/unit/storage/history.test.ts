import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '@/storage/records/annotation';
import { type Event, History } from './history';

const runs = Number(process.env['HISTORIES'] ?? 30);
/** For a machine that is busy elsewhere, and for more histories. */
const patienceMs = 10_000 + runs * 200;

const editor = fc.nat(4);
const row = fc.nat(6);
/** Words that often begin with one another. */
const note = fc.stringMatching(/^[ab]{1,4}$/);

const write = fc.record({ does: fc.constant('write' as const), editor, note });
const happening = {
  writing: fc.oneof(
    { weight: 4, arbitrary: write },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('write at once' as const),
        editors: fc.tuple(editor, editor),
        note,
      }),
    },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('open' as const), editor, row }) },
  ),
  trash: fc.record({ does: fc.constantFrom('trash' as const, 'restore' as const), row }),
  clock: fc.record({
    does: fc.constant('set clock' as const),
    days: fc.constantFrom(1, 2, 20, 31, 59, 61, 3650, -1, -40, -3650),
  }),
  delivery: fc.oneof(
    { weight: 3, arbitrary: fc.constant<Event>({ does: 'deliver', disk: 'sound', after: 0 }) },
    {
      weight: 1,
      arbitrary: fc.record({
        does: fc.constant('deliver' as const),
        disk: fc.constantFrom('refuses' as const, 'lies' as const),
        after: fc.nat(3),
      }),
    },
  ),
  stop: fc.constant<Event>({ does: 'stop' }),
  loss: fc.constant<Event>({ does: 'lose' }),
  purge: fc.constant<Event>({ does: 'purge' }),
  saying: fc.record({
    does: fc.constant('say' as const),
    subject: fc.nat(3),
    word: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  }),
  end: fc.constant<Event>({ does: 'delete everything' }),
};

async function undergo(history: History, events: Event[]): Promise<void> {
  for (const event of events) await history.undergo(event);
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
});
afterEach(() => vi.unstubAllGlobals());

describe('whatever happens to a library', () => {
  it(
    'every acknowledged word is there that nobody replaced or deleted, of films too; numbers, order and count hold; nothing purged comes back',
    async () => {
      const events = fc.array(
        fc.oneof(
          { weight: 6, arbitrary: happening.writing },
          { weight: 2, arbitrary: happening.trash },
          { weight: 3, arbitrary: happening.saying },
          { weight: 2, arbitrary: happening.clock },
          { weight: 3, arbitrary: happening.delivery },
          { weight: 1, arbitrary: happening.stop },
          { weight: 1, arbitrary: happening.loss },
          { weight: 2, arbitrary: happening.purge },
          { weight: 1, arbitrary: happening.end },
        ),
        { maxLength: 40, size: 'max' },
      );
      await fc.assert(
        fc.asyncProperty(events, async (given) => {
          const history = new History();
          try {
            await undergo(history, given);
          } finally {
            await history.end();
          }
        }),
        { numRuns: runs },
      );
    },
    patienceMs,
  );

  it(
    'is the same by any clock',
    async () => {
      const events = fc.array(
        fc.oneof(
          { weight: 6, arbitrary: happening.writing },
          { weight: 2, arbitrary: happening.trash },
          { weight: 3, arbitrary: happening.clock },
          { weight: 2, arbitrary: happening.delivery },
          { weight: 1, arbitrary: happening.loss },
        ),
        { maxLength: 25, size: 'max' },
      );
      await fc.assert(
        fc.asyncProperty(events, async (given) => {
          const [jumping, still] = [new History(), new History(false)];
          try {
            await undergo(jumping, given);
            await undergo(still, given);
            expect(timeless(await jumping.rows())).toEqual(timeless(await still.rows()));
          } finally {
            await Promise.all([jumping.end(), still.end()]);
          }
        }),
        { numRuns: runs / 2 },
      );
    },
    patienceMs,
  );
});

/** Rows without what the clock says, and with names for the ids that are made at random. */
function timeless(rows: Annotation[]): unknown[] {
  const names = new Map(rows.map(({ id, sequence }) => [id, `row ${sequence}`]));
  return rows.map(({ note, revision, pageKey, sequence, deletedAt, conflictOf }) => ({
    note,
    revision,
    pageKey,
    sequence,
    isTrashed: deletedAt !== undefined,
    conflictOf: conflictOf && names.get(conflictOf),
  }));
}
