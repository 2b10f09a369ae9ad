/** A word or phrase of a list; `begins` where its last word may go on. */
interface Entry {
  list: string;
  words: readonly string[];
  begins: boolean;
}

/** Lists of words by the first letters of their entries, so that each word of a text is looked up once for all of them; see `listWords`. */
export type WordLists = ReadonlyMap<string, readonly Entry[]>;

/** Entries are filed under so many letters. */
const filedBy = 3;

/** The words of a text in lower case, in their order; what is no letter or digit only divides them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[^\s!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~«»¡¿–—‘’“”„…·•、。-]+/g) ?? [];
}

/**
 * Lists of words and phrases by their names: entries apart by `|`, in lower case, the words of a phrase apart by spaces. A star at an entry's end stands
 * for any further letters: `portray*`.
 */
export function listWords(lists: Readonly<Record<string, string>>): WordLists {
  const index = new Map<string, Entry[]>();
  for (const [list, entries] of Object.entries(lists)) {
    for (const entry of entries.split('|')) {
      const begins = entry.endsWith('*');
      const words = (begins ? entry.slice(0, -1) : entry).split(' ');
      const place = (words[0] ?? '').slice(0, filedBy);
      const filed = index.get(place);
      if (filed) filed.push({ list, words, begins });
      else index.set(place, [{ list, words, begins }]);
    }
  }
  return index;
}

/** How often anything of each list stands in a text of these words. */
export function countWords(lists: WordLists, words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  words.forEach((word, at) => {
    for (const { list, words: wanted, begins } of lists.get(word.slice(0, filedBy)) ?? []) {
      const last = wanted.length - 1;
      let index = 0;
      while (index < last && words[at + index] === wanted[index]) index += 1;
      const found = index === last ? (words[at + last] ?? '') : '';
      const end = wanted[last] ?? '';
      if (begins ? found.startsWith(end) : found === end) counts.set(list, (counts.get(list) ?? 0) + 1);
    }
  });
  return counts;
}
