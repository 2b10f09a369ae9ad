import { Dexie } from 'dexie';
import MiniSearch from 'minisearch';
import browser from 'webextension-polyfill';
import { isKept } from '@/storage/annotations';
import { LibraryDatabase } from '@/storage/db';
import type { Annotation } from '@/storage/records/annotation';
import { fold } from '@/storage/search/fold';
import { LibrarySearch } from '@/storage/search/library-search';
import { isHit, namesOf, type PageNames, type SearchContext } from '@/storage/search/match';
import { parseQuery } from '@/storage/search/query';

/** What the bench asks of the search that ships and of its peers, bundled and run in the extension's own origin. Times are milliseconds. */

const db = new LibraryDatabase();
const context: SearchContext = { colourNames: {}, orphans: new Set() };
const never = new AbortController().signal;

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

let search = new LibrarySearch(db);

async function find(query: string, by = search): Promise<string[]> {
  const found: string[] = [];
  for await (const ids of by.find(parseQuery(query), context, never)) found.push(...ids);
  return found;
}

/** Has the background bring on what waits, so that it lies behind what is measured, and forgets what was packed of a former library. */
export async function settle(): Promise<void> {
  await db.search.clear();
  await browser.runtime.sendMessage({ type: 'library.written' });
}

/** Packs every block, as the first search of all does, and keeps them. */
export function pack(): Promise<number> {
  return time(() => new LibrarySearch(db).prepare(never));
}

/** A search by somebody who has just opened the popup: up to its first hits, and up to the last. */
export async function searchCold(query: string): Promise<{ first: number; all: number; hits: number }> {
  search = new LibrarySearch(db);
  const start = performance.now();
  let first = 0;
  let hits = 0;
  for await (const ids of search.find(parseQuery(query), context, never)) {
    first ||= performance.now() - start;
    hits += ids.length;
  }
  return { first, all: performance.now() - start, hits };
}

/** The same query again and again, with everything in memory. */
export async function searchWarm(query: string, rounds: number): Promise<number[]> {
  await find(query);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await time(() => find(query)));
  return times;
}

/** Types a text letter by letter, each search beginning before the last one has ended; gives the longest task. */
export async function typeSearch(text: string): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  let life = new AbortController();
  const searches: Promise<void>[] = [];
  for (let length = 1; length <= text.length; length += 1) {
    life.abort();
    const { signal } = (life = new AbortController());
    const query = parseQuery(text.slice(0, length));
    searches.push(
      (async () => {
        const found: string[] = [];
        for await (const ids of search.find(query, context, signal)) found.push(...ids);
      })(),
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await Promise.all(searches);
  observer.disconnect();
  return longest;
}

interface Row {
  annotation: Annotation;
  names: PageNames;
}

async function readRows(): Promise<Row[]> {
  const [annotations, reviews, films] = await Promise.all([
    db.annotations.orderBy('sequence').reverse().toArray(),
    db.reviews.toArray(),
    db.films.toArray(),
  ]);
  const pages = new Map(reviews.map((review) => [review.pageKey, review]));
  const filmsOf = new Map(films.map((film) => [film.key, film]));
  return annotations.filter(isKept).map((annotation) => ({
    annotation,
    names: namesOf(annotation.pageKey, pages.get(annotation.pageKey), filmsOf.get(annotation.filmKey)),
  }));
}

/** Every row read and filtered, as without any of this; with the hits that ours must have too. */
export async function filterAll(query: string): Promise<{ ms: number; isSame: boolean; hits: number }> {
  let hits: string[] = [];
  const ms = await time(async () => {
    const rows = await readRows();
    const parsed = parseQuery(query);
    hits = rows
      .filter(({ annotation, names }) => isHit(parsed, annotation, names, context))
      .map(({ annotation }) => annotation.id);
  });
  const ours = await find(query);
  return { ms, hits: hits.length, isSame: JSON.stringify(ours) === JSON.stringify(hits) };
}

/** The words of a row, folded as ours, so that equal hits can be expected. */
function wordsOf({ annotation, names }: Row): string[] {
  const { film, director, critic, site } = names;
  const texts = [
    annotation.quote,
    annotation.note,
    ...(annotation.tags ?? []),
    ...film,
    ...director,
    ...critic,
    ...site,
  ];
  return fold(texts.join(' \n ')).split(' ');
}

let mini: MiniSearch<{ id: string; words: string[] }> | undefined;

/** Builds MiniSearch's index over the newest rows; gives how long that took. */
export async function buildMini(most: number): Promise<number> {
  const rows = (await readRows())
    .slice(0, most)
    .map((row) => ({ id: row.annotation.id, words: wordsOf(row) }));
  const index = new MiniSearch<{ id: string; words: string[] }>({
    fields: ['words'],
    extractField: (row, field) => (field === 'id' ? row.id : row.words.join(' ')),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  mini = index;
  return time(() => index.addAllAsync(rows, { chunkSize: 500 }));
}

export async function searchMini(words: string, rounds: number): Promise<{ times: number[]; ids: string[] }> {
  let ids: string[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await time(() => {
        ids = (mini?.search(words, { prefix: true, combineWith: 'AND' }) ?? []).map(({ id }) => String(id));
        return Promise.resolve();
      }),
    );
  }
  return { times, ids: ids.sort() };
}

/** Which of the newest rows ours finds. */
export async function findAmongNewest(query: string, most: number): Promise<string[]> {
  const rows = await db.annotations.orderBy('sequence').reverse().limit(most).primaryKeys();
  const newest = new Set(rows);
  return (await find(query)).filter((id) => newest.has(id)).sort();
}

interface IndexedRow {
  id: string;
  words: string[];
}

class IndexedDatabase extends Dexie {
  readonly rows!: Dexie.Table<IndexedRow, string>;
  constructor() {
    super('bench-multi-entry');
    this.version(1).stores({ rows: '&id, *words' });
  }
}

/** Fills a database with a multi-entry index of words; gives how long that took. */
export async function buildMultiEntry(most: number): Promise<number> {
  await Dexie.delete('bench-multi-entry');
  const indexed = new IndexedDatabase();
  const rows = (await readRows())
    .slice(0, most)
    .map((row) => ({ id: row.annotation.id, words: [...new Set(wordsOf(row))] }));
  const ms = await time(async () => {
    for (let begin = 0; begin < rows.length; begin += 1000)
      await indexed.rows.bulkPut(rows.slice(begin, begin + 1000));
  });
  indexed.close();
  return ms;
}

export async function searchMultiEntry(
  words: string,
  rounds: number,
): Promise<{ times: number[]; ids: string[] }> {
  const indexed = new IndexedDatabase();
  let ids: string[] = [];
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    times.push(
      await time(async () => {
        const sets = await Promise.all(
          words
            .split(' ')
            .map((word) => indexed.rows.where('words').startsWith(word).distinct().primaryKeys()),
        );
        ids = sets.reduce((all, one) => {
          const has = new Set(one);
          return all.filter((id) => has.has(id));
        });
      }),
    );
  }
  indexed.close();
  return { times, ids: ids.sort() };
}

/** Bytes of JavaScript's memory, as Chromium estimates them. */
export function heapBytes(): number {
  const memory: unknown = Reflect.get(performance, 'memory');
  const used: unknown =
    typeof memory === 'object' && memory !== null ? Reflect.get(memory, 'usedJSHeapSize') : NaN;
  return Number(used);
}
