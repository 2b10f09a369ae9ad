import { type Annotation, colours } from '../records/annotation';
import type { Film } from '../records/film';
import type { Review } from '../records/review';
import { coloursNamed, namesOf, type PageNames, type SearchContext } from './match';
import { findEntries, pack, type PackedText } from './packed-text';
import { type Condition, type Query, type TextField, textFields } from './query';

/**
 * What is searched of some hundred annotations, packed: a database gives one large record sixteen times as fast as a thousand small ones (measured). Each
 * list has one place for each annotation, in the order of their making.
 */
export interface SearchBlock {
  ids: string[];
  /** Passage, note and tags. */
  words: PackedText;
  tags: PackedText;
  /** The place of each annotation's page and film in the lists below. */
  pages: Uint16Array;
  colours: Uint8Array;
  hasNote: Uint8Array;
  createdAt: Float64Array;
  /** One entry for each page with its film. */
  names: Record<Exclude<TextField, 'tag'>, PackedText>;
  years: Uint16Array;
  /** The same as it is written, for completing a word: see `listSpelt`. */
  spelt: Record<TextField, string>;
}

/** Lists of names as one text, since a database gives one long text faster than many short ones. */
function packSpelt(entries: readonly (readonly string[])[]): string {
  return entries.map((names) => names.map((name) => name.replace(/\s+/gu, ' ')).join('\t')).join('\n');
}

/** The names in a block by which something can be found, as they are written; the newest last, some of them several times. */
export function listSpelt(block: SearchBlock, field: TextField): string[] {
  return block.spelt[field].split(/[\t\n]/).filter((name) => name !== '');
}

/** Packs annotations, those in the trash left out by the caller. */
export function packBlock(
  annotations: readonly Annotation[],
  reviews: ReadonlyMap<string, Review>,
  films: ReadonlyMap<string, Film>,
): SearchBlock {
  const places = new Map<string, number>();
  const names: PageNames[] = [];
  const pages = Uint16Array.from(annotations, ({ pageKey, filmKey }) => {
    const key = JSON.stringify([pageKey, filmKey]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, names.length);
    names.push(namesOf(pageKey, reviews.get(pageKey), films.get(filmKey)));
    return names.length - 1;
  });
  const tags = annotations.map((annotation) => annotation.tags ?? []);
  return {
    ids: annotations.map(({ id }) => id),
    words: pack(annotations.map(({ quote, note, tags: own = [] }) => [quote, note, ...own])),
    tags: pack(tags),
    pages,
    colours: Uint8Array.from(annotations, ({ colour }) => colours.indexOf(colour)),
    hasNote: Uint8Array.from(annotations, ({ note }) => (note.trim() === '' ? 0 : 1)),
    createdAt: Float64Array.from(annotations, ({ createdAt }) => createdAt),
    names: {
      film: pack(names.map(({ film }) => film)),
      director: pack(names.map(({ director }) => director)),
      critic: pack(names.map(({ critic }) => critic)),
      site: pack(names.map(({ site }) => site)),
    },
    years: Uint16Array.from(names, ({ year }) => year),
    spelt: {
      film: packSpelt(names.map(({ film }) => film)),
      director: packSpelt(names.map(({ director }) => director)),
      critic: packSpelt(names.map(({ critic }) => critic)),
      site: packSpelt(names.map(({ site }) => site)),
      tag: packSpelt(tags),
    },
  };
}

/** A set of annotations of one block: 1 for each that is in it. */
type Hits = Uint8Array;

const nameFields = textFields.filter((field) => field !== 'tag');

/** The annotations on pages that a test holds for. */
function onPages({ pages }: SearchBlock, isWanted: ArrayLike<unknown>): Hits {
  const hits = new Uint8Array(pages.length);
  for (let index = 0; index < hits.length; index += 1) if (isWanted[pages[index] ?? 0]) hits[index] = 1;
  return hits;
}

/** Where words stand; in texts only those `among` are looked at. */
function findWords(block: SearchBlock, { field, needle }: Condition & { kind: 'words' }, among: Hits): Hits {
  const pages = new Uint8Array(block.years.length);
  const everyPage = new Uint8Array(pages.length).fill(1);
  for (const name of field === undefined ? nameFields : nameFields.filter((one) => one === field)) {
    findEntries(block.names[name], needle, everyPage, (page) => (pages[page] = 1));
  }
  const hits = onPages(block, pages);
  if (field !== undefined && field !== 'tag') return hits;
  const texts = field === 'tag' ? block.tags : block.words;
  findEntries(texts, needle, among, (index) => (hits[index] = 1));
  return hits;
}

function findCondition(block: SearchBlock, condition: Condition, context: SearchContext, among: Hits): Hits {
  const where = (test: (index: number) => boolean): Hits => {
    const hits = new Uint8Array(block.ids.length);
    for (let index = 0; index < hits.length; index += 1) if (test(index)) hits[index] = 1;
    return hits;
  };
  switch (condition.kind) {
    case 'words':
      return findWords(block, condition, among);
    case 'colour': {
      const named = coloursNamed(condition.name, context);
      const isNamed = colours.map((colour) => named.has(colour));
      return where((index) => isNamed[block.colours[index] ?? 0] === true);
    }
    case 'year': {
      const { from, to } = condition;
      return onPages(
        block,
        Array.from(block.years, (year) => year >= from && year <= to),
      );
    }
    case 'time':
      return where((index) => {
        const at = block.createdAt[index] ?? NaN;
        return at >= condition.start && at < condition.end;
      });
    case 'orphan':
      return where((index) => context.orphans.has(block.ids[index] ?? ''));
    case 'note':
      return where((index) => block.hasNote[index] === 1);
  }
}

/** How much it takes to look whether something is so: what takes little goes first, since the rest is then looked for in fewer places. */
function effortOf({ not, condition }: Query['conditions'][number]): number {
  if (condition.kind !== 'words') return 0;
  if (condition.field !== undefined) return 1;
  return not ? 3 : 2;
}

/** The ids of the annotations of a block that a query asks for, newest first. */
export function searchBlock(block: SearchBlock, query: Query, context: SearchContext): string[] {
  const hits = new Uint8Array(block.ids.length).fill(1);
  const conditions = [...query.conditions].sort((one, other) => effortOf(one) - effortOf(other));
  for (const { not, condition } of conditions) {
    const found = findCondition(block, condition, context, hits);
    const wanted = not ? 0 : 1;
    for (let index = 0; index < hits.length; index += 1) if (found[index] !== wanted) hits[index] = 0;
    if (!hits.includes(1)) return [];
  }
  const ids: string[] = [];
  for (let index = hits.lastIndexOf(1); index >= 0; index -= 1) {
    if (hits[index] === 1) ids.push(block.ids[index] ?? '');
  }
  return ids;
}

/** About how many UTF-16 units a block holds. */
export function sizeOf({ words, tags, names }: SearchBlock): number {
  return [words, tags, ...Object.values(names)].reduce((sum, { text }) => sum + text.length, 0);
}
