import { lower } from '../film/letters';

/** A word or phrase of a list; `begins` where its last word may go on. */
interface Entry {
  list: string;
  words: readonly string[];
  begins: boolean;
}

/** Lists of words by the first letters of their entries, so that each word of a text is looked up once for all of them; see `listWords`. */
export interface WordLists {
  /** Names of lists and their entries as they are written, in turn. */
  written: ReadonlyMap<number, readonly string[]>;
  /** What begins with a word, taken apart where a text first had it: of thousands of entries a page meets few, and says the same words again and again. */
  read: Map<string, readonly Entry[]>;
}

/** The first three letters of a word as a number, of Hangul two, since a syllable is one there; an entry’s end with its first word. */
function placeOf(word: string): number {
  let place = 0;
  for (let at = 0; at < 3; at += 1) {
    const code = word.charCodeAt(at);
    if (!(code > 42) || (at === 2 && code >= 0xac00)) break;
    place = (place << 6) ^ code;
  }
  return place;
}

const word =
  /[\u3040-\u30ff\u3400-\u9fff]|[^\s!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~«»¡¿–—‘’“”„…·•।،؛؟\u3001-\u30ff\u3400-\u9fff-]+/g;

/** The words of a text in lower case, in their order; what is no letter or digit only divides them. In writing without spaces each character is one. */
export function wordsOf(text: string): string[] {
  return lower(text).match(word) ?? [];
}

/**
 * Lists of words and phrases by their names: entries apart by `|`, in lower case, the words of a phrase apart by spaces. A star at an entry's end stands
 * for any further letters: `portray*`.
 */
export function listWords(lists: Readonly<Record<string, string>>): WordLists {
  const written = new Map<number, string[]>();
  for (const [list, entries] of Object.entries(lists)) {
    for (const entry of entries.split('|')) {
      const place = placeOf(entry);
      const filed = written.get(place);
      if (filed) filed.push(list, entry);
      else written.set(place, [list, entry]);
    }
  }
  return { written, read: new Map() };
}

function entriesAt({ written, read }: WordLists, first: string): readonly Entry[] {
  let entries = read.get(first);
  if (!entries) {
    const filed = written.get(placeOf(first)) ?? [];
    entries = filed.flatMap((entry, at) => {
      const begins = entry.endsWith('*');
      const text = begins ? entry.slice(0, -1) : entry;
      const isNext = begins && first.startsWith(text);
      return at % 2 && (isNext || `${entry} `.startsWith(`${first} `))
        ? [{ list: filed[at - 1] ?? '', words: text.split(' '), begins }]
        : [];
    });
    read.set(first, entries);
  }
  return entries;
}

/** Calls back with each list that has what stands at this place of a text's words, and of how many words that is. */
export function eachAt(
  lists: WordLists,
  words: readonly string[],
  at: number,
  found: (list: string, length: number) => void,
): void {
  for (const { list, words: wanted, begins } of entriesAt(lists, words[at] ?? '')) {
    const last = wanted.length - 1;
    let index = 0;
    while (index < last && words[at + index] === wanted[index]) index += 1;
    const word = index === last ? (words[at + last] ?? '') : '';
    const end = wanted[last] ?? '';
    if (begins ? word.startsWith(end) : word === end) found(list, wanted.length);
  }
}

/** Where in a text anything of the lists stands, as written there, with the offset of its first letter. */
export function findAll(lists: WordLists, text: string): { words: string; start: number }[] {
  const places = [...lower(text).matchAll(word)];
  const words = places.map(([spelt]) => spelt);
  const found: { words: string; start: number }[] = [];
  places.forEach(({ index: start }, at) => {
    eachAt(lists, words, at, (_, length) => {
      const last = places[at + length - 1];
      found.push({ words: text.slice(start, last && last.index + last[0].length), start });
    });
  });
  return found;
}

/** How often anything of each list stands in a text of these words. */
export function countWords(lists: WordLists, words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at < words.length; at += 1)
    eachAt(lists, words, at, (list) => counts.set(list, (counts.get(list) ?? 0) + 1));
  return counts;
}

/** So long are the parts of a compound, in letters: "Film|kritik". */
const compound = { least: 2, most: 9, last: 6 } as const;

/** Of a word whose parts the lists have: the list of the first, where the last begins, and its list. */
function findParts(
  lists: WordLists,
  ends: readonly string[],
  whole: string,
): [first: string, from: number, last: string] | undefined {
  const most = Math.min(compound.most, whole.length - compound.last);
  for (let from = compound.least; from <= most; from += 1) {
    const list = findWord(lists, whole.slice(from));
    const first = list && ends.includes(list) && findWord(lists, whole.slice(0, from));
    if (first) return [first, from, list];
  }
  return undefined;
}

function findWord(lists: WordLists, text: string): string | undefined {
  let found: string | undefined;
  eachAt(lists, [text], 0, (list) => (found = list));
  return found;
}

/**
 * A text in lower case in which what the lists have is spelt in their letters, each at its length and in its place: "movie review: her" as
 * "FFFFF RRRRRR: her". The longest phrase counts. A word of two known parts, the
 * last of one of the lists `ends`, is spelt part by part.
 * @param letters a capital for each list; patterns over what comes of it need not hold the words of a single language.
 */
export function spellWords(
  lists: WordLists,
  letters: Readonly<Record<string, string>>,
  ends: readonly string[],
  text: string,
): string {
  const whole = lower(text);
  const places = [...whole.matchAll(word)];
  const words = places.map(([spelt]) => spelt);
  let spelt = '';
  const put = (list: string, from: number, to: number) => {
    spelt += whole.slice(spelt.length, from) + (letters[list] ?? '').repeat(to - from);
  };
  for (let at = 0; at < words.length; at += 1) {
    let known = '';
    let length = 0;
    eachAt(lists, words, at, (list, count) => {
      if (count > length) [known, length] = [list, count];
    });
    const from = places[at]?.index ?? 0;
    const own = words[at] ?? '';
    if (length > 0) {
      const last = places[at + length - 1] ?? places[at];
      put(known, from, (last?.index ?? 0) + (last?.[0].length ?? 0));
      at += length - 1;
    } else {
      const found = findParts(lists, ends, own);
      if (!found) continue;
      const [head, cut, end] = found;
      put(head, from, from + cut);
      put(end, from + cut, from + own.length);
    }
  }
  return spelt + whole.slice(spelt.length);
}
