import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isKept } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import { deleteAnnotation, saveAnnotation } from '@/storage/library';
import { type Annotation, draftOf } from '@/storage/records/annotation';
import { forgetTouchedBlocks, type SearchRow } from '@/storage/search/blocks';
import { LibrarySearch } from '@/storage/search/library-search';
import { isHit, namesOf, type PageNames, type SearchContext } from '@/storage/search/match';
import { parseQuery } from '@/storage/search/query';
import { newState } from '@/storage/state';
import { deleteEverything } from '@/storage/trash';
import { generateLibrary } from '../../../generator/library';
import { draft, readingOf } from '../sample';

const notes = 2_100;
const never = new AbortController().signal;
let db: LibraryDatabase;
let annotations: Annotation[] = [];
let context: SearchContext = { colourNames: { rose: 'Doubt' }, orphans: new Set() };

async function fill(): Promise<LibraryDatabase> {
  const filled = new LibraryDatabase(`search-${crypto.randomUUID()}`);
  for (const batch of generateLibrary({ seed: 7, annotations: notes, trashed: 0.05 })) {
    await filled.films.bulkPut(batch.films);
    await filled.reviews.bulkPut(batch.reviews);
    await filled.annotations.bulkPut(
      batch.annotations.map((annotation) =>
        annotation.sequence % 9 === 0
          ? { ...annotation, tags: ['Long take', `Tag ${annotation.sequence}`] }
          : annotation,
      ),
    );
  }
  await filled.state.put({ ...newState(), sequence: notes, kept: notes });
  return filled;
}

type Rows = { annotation: Annotation; names: PageNames }[];

/** All that can be found, newest first. */
async function readRows(): Promise<Rows> {
  const [rows, reviews, films] = await Promise.all([
    db.annotations.orderBy('sequence').reverse().toArray(),
    db.reviews.toArray(),
    db.films.toArray(),
  ]);
  const pages = new Map(reviews.map((review) => [review.pageKey, review]));
  const filmsOf = new Map(films.map((film) => [film.key, film]));
  return rows.filter(isKept).map((annotation) => {
    const { pageKey, filmKey } = annotation;
    return { annotation, names: namesOf(pageKey, pages.get(pageKey), filmsOf.get(filmKey)) };
  });
}

/** What a plain filter over all rows gives. */
async function filter(text: string, rows?: Rows): Promise<string[]> {
  const query = parseQuery(text);
  return (rows ?? (await readRows()))
    .filter(({ annotation, names }) => isHit(query, annotation, names, context))
    .map(({ annotation }) => annotation.id);
}

async function search(text: string, by = new LibrarySearch(db)): Promise<string[]> {
  const found: string[] = [];
  for await (const ids of by.find(parseQuery(text), context, never)) found.push(...ids);
  return found;
}

beforeAll(async () => {
  db = await fill();
  annotations = await db.annotations.toArray();
  context = {
    ...context,
    orphans: new Set(annotations.filter((_one, index) => index % 40 === 0).map(({ id }) => id)),
  };
});

/** Words as a reader might type them, out of the library itself. */
const words = fc.nat(notes * 3).map((number) => {
  const annotation = annotations[number % annotations.length];
  const text = number % 3 === 0 ? annotation?.note || annotation?.quote : annotation?.quote;
  const all = (text ?? '').split(/\s+/u);
  const from = number % Math.max(1, all.length);
  return { all, from };
});
const term = fc.oneof(
  words.chain(({ all, from }) =>
    fc.integer({ min: 1, max: 9 }).map((length) =>
      Array.from(all[from] ?? '')
        .slice(0, length)
        .join(''),
    ),
  ),
  words.chain(({ all, from }) =>
    fc.integer({ min: 1, max: 4 }).map(
      (count) =>
        `"${all
          .slice(from, from + count)
          .join(' ')
          .replace(/["“”„«»]/g, '')}"`,
    ),
  ),
  fc.constantFrom(
    ...[
      'film:the',
      'film:quiet',
      'director:m',
      'critic:a',
      'site:blog',
      'site:margin',
      'tag:take',
      'tag:"tag 9"',
      'colour:amb',
      'colour:doubt',
    ],
    ...[
      'year:1990-2005',
      'year:2013',
      'before:2017',
      'after:2016-01-10',
      'is:orphan',
      'has:note',
      'tag:none',
      'e',
      'le',
    ],
  ),
);
const queries = fc
  .array(fc.tuple(fc.boolean(), term), { minLength: 1, maxLength: 4 })
  .map((terms) => terms.map(([not, one], index) => (not && index > 0 ? `-${one}` : one)).join(' '));

describe('a search of the library', () => {
  it('gives exactly what a plain filter over all rows gives', async () => {
    const kept = new LibrarySearch(db);
    const rows = await readRows();
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(queries, async (text) => {
        const found = await search(text, kept);
        hits += found.length;
        expect(found).toEqual(await filter(text, rows));
      }),
      { numRuns: Number(process.env['QUERIES'] ?? 25) },
    );
    expect(hits).toBeGreaterThan(0);
  });

  it('reads kept blocks, and no rows, once they were prepared', async () => {
    await new LibrarySearch(db).prepare(never);
    expect(await db.search.count()).toBe(3);
    const expected = await filter('the');
    const reads: string[] = [];
    const watch = (row: Annotation): Annotation => {
      reads.push(row.id);
      return row;
    };
    db.annotations.hook('reading', watch);
    expect(await search('the')).toEqual(expected);
    expect(reads).toEqual([]);
    db.annotations.hook('reading').unsubscribe(watch);
  });

  it('reads each block once for all who search at the same time', async () => {
    await new LibrarySearch(db).prepare(never);
    const expected = await filter('the');
    const by = new LibrarySearch(db);
    const read: number[] = [];
    const watch = (row: SearchRow): SearchRow => {
      read.push(row.number);
      return row;
    };
    db.search.hook('reading', watch);
    const [, ...found] = await Promise.all([by.prepare(never), search('the', by), search('the', by)]);
    db.search.hook('reading').unsubscribe(watch);
    expect(found).toEqual([expected, expected]);
    expect(read.sort()).toEqual([0, 1, 2]);
  });

  it('gives what was found so far before it has read everything, newest first, and ends when it is told to', async () => {
    const stop = new AbortController();
    let pieces = 0;
    for await (const ids of new LibrarySearch(db).find(parseQuery('the'), context, stop.signal)) {
      pieces += 1;
      expect((await filter('the')).slice(0, ids.length)).toEqual(ids);
      stop.abort();
    }
    expect(pieces).toBe(1);
  });

  it('completes names from the newest annotation back', async () => {
    const by = new LibrarySearch(db);
    expect(await by.complete('tag', 'long', 5, never)).toEqual(['Long take']);
    const films = await by.complete('film', 'the', 5, never);
    expect(films.length).toBe(5);
    for (const film of films) expect(film).toMatch(/\bthe/i);
  });
});

describe('a search after a change', () => {
  let own: LibrarySearch;
  afterEach(async () => {
    await db.delete();
    db = await fill();
  });

  async function prepared(): Promise<void> {
    own = new LibrarySearch(db);
    await own.prepare(never);
  }

  /** The same answer to someone who had searched before and to someone new; before the change is delivered and behind it. */
  async function expectTrue(text: string): Promise<string[]> {
    const expected = await filter(text);
    expect(await search(text, own)).toEqual(expected);
    expect(await search(text)).toEqual(expected);
    const rows = await db.outbox.toArray();
    await forgetTouchedBlocks(db, rows);
    await db.outbox.bulkDelete(rows.map(({ id }) => id));
    expect(await search(text, own)).toEqual(expected);
    expect(await search(text)).toEqual(expected);
    await new LibrarySearch(db).prepare(never);
    expect(await search(text)).toEqual(expected);
    return expected;
  }

  it('finds what was written, edited and deleted', async () => {
    await prepared();
    const page = {
      pageKey: 'example.com/new',
      url: 'https://example.com/new',
      title: 'New',
      reading: readingOf('Xylophone', 2020),
    };
    await saveAnnotation(db, page, draft('new', { note: 'zebra crossing' }), 1);
    expect(await expectTrue('zebra')).toEqual(['new']);
    const old = annotations.find(isKept);
    if (!old) throw new Error('There is none.');
    await saveAnnotation(db, undefined, { ...draftOf(old), note: 'a zebra too' }, 2);
    expect(await expectTrue('zebra')).toEqual(['new', old.id]);
    await deleteAnnotation(db, 'new', 3);
    expect(await expectTrue('zebra')).toEqual([old.id]);
  });

  it('finds every note of a film and of a page by facts that came to be known with one of them', async () => {
    const [first] = annotations.filter(isKept);
    if (!first) throw new Error('There is none.');
    const review = await db.reviews.get(first.pageKey);
    const film = await db.films.get(first.filmKey);
    if (!review || !film) throw new Error('They are missing.');
    await prepared();
    const reading = readingOf('', 0);
    await saveAnnotation(
      db,
      {
        pageKey: review.pageKey,
        url: review.url,
        title: review.title,
        reading: {
          ...reading,
          film: { ...film.facts, directors: [{ value: { name: 'Quagga Zorilla' }, source: 'credits' }] },
          review: { ...review.facts, critic: [{ value: 'Okapi Numbat', source: 'credits' }] },
        },
      },
      draft('later'),
      1,
    );
    const ofPage = await expectTrue('critic:okapi');
    expect(ofPage).toContain(first.id);
    expect(await expectTrue('quagga')).toEqual(expect.arrayContaining(ofPage));
  });

  it('finds nothing of a library that was deleted, and keeps no text of it', async () => {
    await prepared();
    await deleteEverything(db);
    expect(await expectTrue('the')).toEqual([]);
    const blocks = await db.search.toArray();
    expect(blocks.flatMap(({ ids }) => ids)).toEqual([]);
  });
});
