import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryDatabase } from '@/storage/db';
import { type KeptPage, saveAnnotation, type SaveOutcome } from '@/storage/library';
import { openLibrary } from '@/storage/open';
import type { AnnotationDraft } from '@/storage/records/annotation';
import { SecondCopy } from '@/storage/second-copy/second-copy';
import { readState } from '@/storage/transaction';
import { FailingDisk, type Fault, shapes, steps } from './failing-disk';
import { MemoryFolder } from './memory-folder';
import { draft } from './sample';

const page: KeptPage = { pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };
const now = Date.UTC(2026, 0, 1);
const runs = Number(process.env['HISTORIES'] ?? 15);

let name: string;
let copy: SecondCopy;
let disk: FailingDisk;
let db: LibraryDatabase;

function open(): LibraryDatabase {
  const opened = openLibrary({ copy, hadNotes: () => Promise.resolve(false) }, name);
  disk.stand(opened);
  return opened;
}

function begin(): void {
  name = `disk-${crypto.randomUUID()}`;
  copy = new SecondCopy(new MemoryFolder());
  disk = new FailingDisk();
  db = open();
}

/** The disk has space again. An opening that hangs is waited for as long as its worker lives; the next worker opens anew. */
function recover({ shape, step }: Fault): void {
  disk.recover();
  if (shape !== 'never settling' || step !== 'open') return;
  db.close();
  db = open();
}

/** Waits for work with a clock that goes on by itself as soon as nothing else is left to do. */
async function settle<T>(work: Promise<T>): Promise<T> {
  const outcomes: PromiseSettledResult<T>[] = [];
  void Promise.allSettled([work]).then((settled) => outcomes.push(...settled));
  while (outcomes.length === 0) {
    for (let turn = 0; turn < 50; turn += 1) await new Promise(setImmediate);
    await vi.advanceTimersByTimeAsync(200);
  }
  return work;
}

function save(sent: AnnotationDraft): Promise<SaveOutcome> {
  return settle(saveAnnotation(db, page, sent, now));
}

/** A fault of opening strikes only who opens. */
function strike(fault: Fault): void {
  if (fault.step === 'open') db.close({ disableAutoOpen: false });
  disk.fail(fault);
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  begin();
});

afterEach(async () => {
  disk.recover();
  await settle(db.delete());
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe.each(steps)('a disk that is full when the database is to %s', (step) => {
  it.each(shapes)(
    '(%s) leaves a note unsaved and said to be, and takes it once when there is space again',
    async (shape) => {
      expect(await save(draft('before', { note: 'kept' }))).toMatchObject({ saved: true });
      strike({ shape, step });
      expect(await save(draft('one', { note: 'mine' }))).toMatchObject({ saved: false });
      recover({ shape, step });
      expect((await settle(db.annotations.toArray())).map(({ id }) => id)).toEqual(['before']);
      expect(await settle(readState(db))).toMatchObject({ kept: 1, sequence: 1 });
      for (let attempt = 0; attempt < 2; attempt += 1) {
        expect(await save(draft('one', { note: 'mine' }))).toMatchObject({ saved: true });
      }
      expect((await settle(db.annotations.toArray())).map(({ id, note }) => [id, note])).toEqual([
        ['before', 'kept'],
        ['one', 'mine'],
      ]);
      expect(await settle(readState(db))).toMatchObject({ kept: 2, sequence: 2 });
    },
  );
});

describe('a disk that fails now and then', () => {
  it(
    'never takes back what was acknowledged, and has all of it when it recovers',
    async () => {
      const fault = fc.record({ shape: fc.constantFrom(...shapes), step: fc.constantFrom(...steps) });
      const saves = fc.array(fc.record({ note: fc.nat(3), fault: fc.option(fault, { nil: undefined }) }), {
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(saves, async (given) => {
          begin();
          await settle(db.open());
          const texts = new Map<string, string>();
          const revisions = new Map<string, number>();
          for (const { note, fault: struck } of given) {
            const id = `note ${note}`;
            const text = `${texts.get(id) ?? ''}x`;
            texts.set(id, text);
            if (struck) strike(struck);
            const outcome = await save(draft(id, { revision: revisions.get(id) ?? 0, note: text }));
            expect(outcome.saved).toBe(struck === undefined);
            if (outcome.saved) revisions.set(id, outcome.annotation.revision);
            if (struck) recover(struck);
          }
          for (const [id, text] of texts) {
            const outcome = await save(draft(id, { revision: revisions.get(id) ?? 0, note: text }));
            expect(outcome).toMatchObject({ saved: true });
          }
          const rows = await settle(db.annotations.toArray());
          expect(new Map(rows.map(({ id, note }) => [id, note]))).toEqual(texts);
          expect(await settle(readState(db))).toMatchObject({ kept: texts.size, sequence: texts.size });
          await settle(db.delete());
        }),
        { numRuns: runs },
      );
    },
    10_000 + runs * 200,
  );
});
