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

function findWords(block: SearchBlock, { field, needle }: Condition & { kind: 'words' }): Hits {
  const hits = new Uint8Array(block.ids.length);
  const mark = (index: number): void => {
    hits[index] = 1;
  };
  if (field === 'tag') {
    findEntries(block.tags, needle, mark);
    return hits;
  }
  if (field === undefined) findEntries(block.words, needle, mark);
  const pages = new Set<number>();
  for (const name of field === undefined ? nameFields : [field]) {
    findEntries(block.names[name], needle, (page) => pages.add(page));
  }
  if (pages.size > 0) block.pages.forEach((page, index) => pages.has(page) && mark(index));
  return hits;
}

function findCondition(block: SearchBlock, condition: Condition, context: SearchContext): Hits {
  const where = (test: (index: number) => boolean): Hits =>
    Uint8Array.from(block.ids, (_id, index) => (test(index) ? 1 : 0));
  switch (condition.kind) {
    case 'words':
      return findWords(block, condition);
    case 'colour': {
      const named = coloursNamed(condition.name, context);
      const isNamed = colours.map((colour) => named.has(colour));
      return where((index) => isNamed[block.colours[index] ?? 0] === true);
    }
    case 'year':
      return where((index) => {
        const year = block.years[block.pages[index] ?? 0] ?? 0;
        return year >= condition.from && year <= condition.to;
      });
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

/** The ids of the annotations of a block that a query asks for, newest first. */
export function searchBlock(block: SearchBlock, query: Query, context: SearchContext): string[] {
  const hits = new Uint8Array(block.ids.length).fill(1);
  for (const { not, condition } of query.conditions) {
    const found = findCondition(block, condition, context);
    const wanted = not ? 0 : 1;
    let isAny = false;
    for (let index = 0; index < hits.length; index += 1) {
      if (found[index] !== wanted) hits[index] = 0;
      else if (hits[index] === 1) isAny = true;
    }
    if (!isAny) return [];
  }
  const ids: string[] = [];
  for (let index = hits.length - 1; index >= 0; index -= 1) {
    if (hits[index] === 1) ids.push(block.ids[index] ?? '');
  }
  return ids;
}

/** About how many UTF-16 units a block holds. */
export function sizeOf({ words, tags, names }: SearchBlock): number {
  return [words, tags, ...Object.values(names)].reduce((sum, { text }) => sum + text.length, 0);
}
