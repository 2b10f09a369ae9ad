import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import { exportNotes } from '@/storage/export';
import { importFile, type ImportReport, type ImportWatch, UnreadableFile } from '@/storage/import-file';
import { saveAnnotation } from '@/storage/library';
import { draftOf } from '@/storage/records/annotation';
import { newState } from '@/storage/state';
import { deleteEverything } from '@/storage/trash';
import { SecondCopy } from '@/storage/second-copy/second-copy';
import { generateLibrary } from '../../generator/library';
import { MemoryFolder } from './memory-folder';
import { draft, readingOf } from './sample';

const words = { withoutFilm: 'Without a film', untitledPage: 'A page', tags: 'Tags' };
let db: LibraryDatabase;

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  db = new LibraryDatabase(`import-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
});

async function fill(annotations: number): Promise<void> {
  for (const batch of generateLibrary({ seed: 3, annotations })) {
    await db.films.bulkPut(batch.films);
    await db.reviews.bulkPut(batch.reviews);
    await db.annotations.bulkPut(batch.annotations);
  }
  await db.state.put({ ...newState(), sequence: annotations, kept: annotations });
}

async function exported(): Promise<string> {
  let text = '';
  for await (const piece of exportNotes(db, 'all', 'json-lines', words)) text += piece;
  return text;
}

function take(text: BlobPart, watch: Partial<ImportWatch> = {}): Promise<ImportReport> {
  const signal = new AbortController().signal;
  const nobody = (): void => undefined;
  return importFile(db, new Blob([text]), 1, { signal, progress: nobody, decided: nobody, ...watch });
}

/** All rows, to be compared. */
async function rows(): Promise<unknown> {
  return Promise.all([db.annotations, db.reviews, db.films].map((table) => table.toArray()));
}

describe('a file taken in', () => {
  it('makes the same library again: exported, deleted, imported and exported it is the same to the byte', async () => {
    await fill(700);
    const before = await exported();
    await deleteEverything(db, new SecondCopy(new MemoryFolder()));
    expect(await db.annotations.count()).toBe(0);
    const report = await take(before);
    expect(report).toMatchObject({ added: 700, updated: 0, unchanged: 0, refusedCount: 0, isWhole: true });
    expect(await exported()).toBe(before);
    expect(await take(before)).toMatchObject({ added: 0, updated: 0, unchanged: 700 });
    expect(await exported()).toBe(before);
  });

  it('keeps the newer version of a note', async () => {
    const page = {
      pageKey: 'a.example/x',
      url: 'https://a.example/x',
      title: 'X',
      reading: readingOf('Her', 2013),
    };
    await saveAnnotation(db, page, draft('one'), 1);
    const older = await exported();
    const one = await db.annotations.get('one');
    if (!one) throw new Error('It was not saved.');
    await saveAnnotation(db, undefined, draftOf(one, { note: 'later' }), 2);
    const newer = await exported();
    expect(await take(older)).toMatchObject({ added: 0, updated: 0, unchanged: 1 });
    expect((await db.annotations.get('one'))?.note).toBe('later');
    await deleteEverything(db, new SecondCopy(new MemoryFolder()));
    await take(older);
    expect(await take(newer)).toMatchObject({ updated: 1 });
    expect((await db.annotations.get('one'))?.note).toBe('later');
  });

  it('says which lines were refused and why, and takes the others', async () => {
    await fill(300);
    const lines = (await exported()).split('\n');
    lines.splice(40, 0, '{"annotation":{"id":"__proto__"}}', 'no line of ours', '{"unknown":1}');
    await deleteEverything(db, new SecondCopy(new MemoryFolder()));
    const report = await take(lines.join('\n'));
    expect(report).toMatchObject({ added: 300, refusedCount: 3 });
    expect(report.refused.map(({ line }) => line)).toEqual([41, 42, 43]);
    for (const { why } of report.refused) expect(why).not.toBe('');
  });

  it('takes what a file that was cut short still holds, and says so; cut within a character, too', async () => {
    await fill(60);
    const text = await exported();
    const bytes = new TextEncoder().encode(text);
    await deleteEverything(db, new SecondCopy(new MemoryFolder()));
    const report = await take(text.slice(0, text.length / 2));
    expect(report.isWhole).toBe(false);
    expect(report.added).toBeGreaterThan(10);
    for (let cut = 1; cut < bytes.length; cut += Math.floor(bytes.length / 40)) {
      const outcome = await take(bytes.slice(0, cut)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableFile);
      else expect(outcome).toMatchObject({ isWhole: false });
    }
    expect(await take(text)).toMatchObject({ isWhole: true, refusedCount: 0 });
    expect(await db.annotations.count()).toBe(60);
  });

  it('changes nothing where it is none of ours, and says what it is', async () => {
    await fill(20);
    const before = await rows();
    const gzip = Uint8Array.from([0x1f, 0x8b, 8, 0, 0xff, 0xfe]);
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x7b, 0]);
    for (const [content, reason] of [
      ['', 'empty'],
      ['   \n\n', 'empty'],
      [gzip, 'not-text'],
      [utf16, 'not-text'],
      ['hello', 'not-ours'],
      ['['.repeat(1e6), 'not-ours'],
      [' '.repeat(5e6), 'empty'],
      ['{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}', 'not-ours'],
      ['{"rows":[{"uri":"https://a.example"}],"total":1}', 'not-ours'],
      ['{"cinemargin":{"version":99}}\n', 'newer-version'],
    ] as const) {
      const failure = await take(content).catch((error: unknown) => error);
      expect(failure, String(content).slice(0, 40)).toBeInstanceOf(UnreadableFile);
      expect(failure instanceof UnreadableFile && failure.reason).toBe(reason);
    }
    expect(await rows()).toEqual(before);
    expect(await db.incoming.count()).toBe(0);
  });

  it('changes nothing when it is stopped, or when its file cannot be read any further', async () => {
    await fill(900);
    const text = await exported();
    await deleteEverything(db, new SecondCopy(new MemoryFolder()));
    const stop = new AbortController();
    const stopped = take(text, { signal: stop.signal, progress: () => stop.abort() });
    await expect(stopped).rejects.toThrow();
    expect(await db.annotations.count()).toBe(0);
    expect(await db.incoming.count()).toBe(0);
  });

  it('tells how far it is', async () => {
    await fill(50);
    const parts: number[] = [];
    await take(await exported(), { progress: (part) => parts.push(part) });
    expect(parts.at(-1)).toBe(1);
    for (const part of parts) expect(part).toBeLessThanOrEqual(1);
  });
});
