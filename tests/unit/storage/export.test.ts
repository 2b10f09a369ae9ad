import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '@/storage/db';
import { readJsonLines } from '@/storage/exchange/json-lines';
import { exportNotes } from '@/storage/export';
import { addOwnFacts, keepChoice, keepCorrection, ownFacts } from '@/storage/own-facts';
import type { Annotation } from '@/storage/records/annotation';
import type { ExportFormat, ExportScope } from '@/storage/records/export';
import { generateLibrary } from '../../generator/library';

const words = { withoutFilm: 'Without a film', untitledPage: 'Page without a title', tags: 'Tags' };
const db = new LibraryDatabase(`export-${crypto.randomUUID()}`);
const kept: Annotation[] = [];

beforeAll(async () => {
  for (const batch of generateLibrary({ seed: 21, annotations: 700, trashed: 0.1 })) {
    await db.films.bulkAdd(batch.films);
    await db.reviews.bulkAdd(batch.reviews);
    await db.annotations.bulkAdd(batch.annotations);
    kept.push(...batch.annotations.filter(({ deletedAt }) => deletedAt === undefined));
  }
});

afterAll(async () => {
  await db.delete();
});

async function exported(scope: ExportScope, format: ExportFormat, library = db): Promise<string> {
  let text = '';
  for await (const piece of exportNotes(library, scope, format, words)) text += piece;
  return text;
}

/** Puts a file's records into an empty library. */
async function takeIn(file: string): Promise<LibraryDatabase> {
  const taken = new LibraryDatabase(`export-${crypto.randomUUID()}`);
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream
  async function* bytes(): AsyncGenerator<Uint8Array, void> {
    yield new TextEncoder().encode(file);
  }
  for await (const read of readJsonLines(bytes())) {
    expect(read).not.toHaveProperty('refused');
    if (!('record' in read)) continue;
    if ('annotation' in read.record) await taken.annotations.add(read.record.annotation);
    else if ('film' in read.record) await taken.films.add(read.record.film);
    else if ('review' in read.record) await taken.reviews.add(read.record.review);
    else await addOwnFacts(taken, [read.record]);
  }
  return taken;
}

describe('what the reader says of films', () => {
  it('goes out with everything, also of pages without notes, and is the same bytes again after being read into an empty library', async () => {
    const own = new LibraryDatabase(`export-${crypto.randomUUID()}`);
    await keepChoice(own, 'b.example/solaris', ['wikidata:Q1']);
    await keepChoice(own, 'a.example/none', []);
    await keepCorrection(own, ['wikidata:Q1', 'solaris|'], { year: 1972, cast: [{ name: 'A', role: 'B' }] });
    await keepCorrection(own, ['page:a.example/none'], { title: 'Home \u2028 movie' });
    const file = await exported('all', 'json-lines', own);
    expect(file.split('\n').slice(1, -1)).toEqual([
      '{"filmChoice":{"films":[],"pageKey":"a.example/none"}}',
      '{"filmChoice":{"films":["wikidata:Q1"],"pageKey":"b.example/solaris"}}',
      '{"filmCorrection":{"correction":{"title":"Home \u2028 movie"},"names":[],"subject":"page:a.example/none"}}',
      '{"filmCorrection":{"correction":{"cast":[{"name":"A","role":"B"}],"year":1972},"names":["solaris|"],"subject":"wikidata:Q1"}}',
      '{"end":{"annotations":0,"filmChoices":2,"filmCorrections":2,"films":0,"reviews":0}}',
    ]);
    const taken = await takeIn(file);
    expect(await ownFacts(taken)).toEqual(await ownFacts(own));
    expect(await exported('all', 'json-lines', taken)).toBe(file);
    expect(await exported('all', 'markdown', own)).toBe('');
    await own.delete();
    await taken.delete();
  });

  it('goes out with one page’s or one film’s notes as far as it is of them', async () => {
    const own = await takeIn(await exported('all', 'json-lines'));
    const { filmKey = '', pageKey = '' } = kept[400] ?? {};
    const other = kept.find((one) => one.pageKey !== pageKey && one.filmKey !== filmKey);
    await keepChoice(own, pageKey, ['tmdb:7']);
    await keepChoice(own, other?.pageKey ?? '', ['wikidata:Q2']);
    await keepCorrection(own, ['tmdb:7', 'met|here'], { year: 1999 });
    await keepCorrection(own, ['wikidata:Q5', filmKey], { runningTime: 90 });
    await keepCorrection(own, ['wikidata:Q2'], { year: 2001 });
    for (const scope of [{ pageKey }, { filmKey }]) {
      const facts = await ownFacts(await takeIn(await exported(scope, 'json-lines', own)));
      expect(facts).toMatchObject([
        { filmChoice: { pageKey } },
        { filmCorrection: { subject: 'tmdb:7' } },
        { filmCorrection: { subject: 'wikidata:Q5' } },
      ]);
    }
    await own.delete();
  });
});

describe('the own format', () => {
  it('holds all that is kept, and is the same bytes again after being read into an empty library', async () => {
    const file = await exported('all', 'json-lines');
    const taken = await takeIn(file);
    expect(await taken.annotations.orderBy('sequence').toArray()).toEqual(kept);
    for (const [key, film] of (await taken.films.toArray()).map((film) => [film.key, film] as const)) {
      expect(film).toEqual(await db.films.get(key));
    }
    for (const review of await taken.reviews.toArray()) {
      expect(review).toEqual(await db.reviews.get(review.pageKey));
    }
    expect(await exported('all', 'json-lines', taken)).toBe(file);
    await taken.delete();
  });

  it('of one film or one page holds these notes alone, and is whole by itself', async () => {
    const { filmKey = '', pageKey = '' } = kept[400] ?? {};
    for (const [scope, wanted] of [
      [{ filmKey }, kept.filter((annotation) => annotation.filmKey === filmKey)],
      [{ pageKey }, kept.filter((annotation) => annotation.pageKey === pageKey)],
    ] as const) {
      const taken = await takeIn(await exported(scope, 'json-lines'));
      expect(await taken.annotations.orderBy('sequence').toArray()).toEqual(wanted);
      await taken.delete();
    }
  });

  it('loses no note whose page or film has gone', async () => {
    const taken = await takeIn(await exported('all', 'json-lines'));
    await taken.films.clear();
    await taken.reviews.clear();
    const again = await takeIn(await exported('all', 'json-lines', taken));
    expect(await again.annotations.count()).toBe(kept.length);
    await taken.delete();
    await again.delete();
  });

  it('of an empty library is a first and a last line', async () => {
    const empty = new LibraryDatabase(`export-${crypto.randomUUID()}`);
    expect(await exported('all', 'json-lines', empty)).toBe(
      '{"cinemargin":{"version":2}}\n{"end":{"annotations":0,"filmChoices":0,"filmCorrections":0,"films":0,"reviews":0}}\n',
    );
    expect(await exported('all', 'markdown', empty)).toBe('');
    await empty.delete();
  });
});

describe('Markdown', () => {
  it('names each film once and has each passage', async () => {
    const text = await exported('all', 'markdown');
    const headings = text.split('\n').filter((line) => line.startsWith('# '));
    expect(headings).toHaveLength(new Set(kept.map(({ filmKey }) => filmKey)).size);
    expect(text.split('\n').filter((line) => line.startsWith('> '))).toHaveLength(kept.length);
  });

  it('has the notes without a film last', async () => {
    const taken = await takeIn(await exported('all', 'json-lines'));
    const [first] = kept;
    await taken.annotations.update(first?.id ?? '', { filmKey: '' });
    const headings = (await exported('all', 'markdown', taken))
      .split('\n')
      .filter((line) => line.startsWith('# '));
    expect(headings.at(-1)).toBe('# Without a film');
    expect(headings.filter((heading) => heading === '# Without a film')).toHaveLength(1);
    await taken.delete();
  });

  it('of a page has its notes in reading order', async () => {
    const { pageKey = '' } = kept.find((one, index) => kept[index + 1]?.pageKey === one.pageKey) ?? {};
    const text = await exported({ pageKey }, 'markdown');
    expect(text.match(/^# /gm)).toHaveLength(1);
    expect(text.match(/^## /gm)).toHaveLength(1);
    expect(text.match(/^> /gm)).toHaveLength(kept.filter((one) => one.pageKey === pageKey).length);
  });
});
