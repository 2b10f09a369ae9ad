/** The words of a text in lower case, in their order, and how often each stands there. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Splits a text into words once, so that every list of words is looked up in it and not searched for. */
export function readVocabulary(text: string): Vocabulary {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { words, counts };
}

/** Words and phrases to be counted in a vocabulary; see `listWords`. */
export interface WordList {
  readonly whole: ReadonlySet<string>;
  /** Beginnings of words, by their first letters. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly endings: readonly string[];
  /** Phrases of several words, by their first word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Beginnings are filed under so many letters; none is shorter. */
const filedBy = 3;

function file<T>(files: Map<string, T[]>, name: string, entry: T): void {
  const filed = files.get(name);
  if (filed) filed.push(entry);
  else files.set(name, [entry]);
}

/**
 * A list of words and phrases, apart by `|`, whatever their case. A star stands for any letters at a word's end or beginning: `portray*`,
 * `*film`. What is no letter or digit only divides words: `sci-fi` is a phrase of two.
 */
export function listWords(...lists: string[]): WordList {
  const whole = new Set<string>();
  const beginnings = new Map<string, string[]>();
  const endings: string[] = [];
  const phrases = new Map<string, string[][]>();
  for (const entry of lists.join('|').toLowerCase().split('|')) {
    const words = entry.match(/[\p{L}\p{N}]+/gu) ?? [];
    const [first, ...rest] = words;
    if (first === undefined) continue;
    if (rest.length > 0) file(phrases, first, words);
    else if (entry.endsWith('*')) file(beginnings, first.slice(0, filedBy), first);
    else if (entry.startsWith('*')) endings.push(first);
    else whole.add(first);
  }
  return { whole, beginnings, endings, phrases };
}

function holds(list: WordList, word: string): boolean {
  if (list.whole.has(word)) return true;
  const beginnings = list.beginnings.get(word.slice(0, filedBy));
  return (
    (beginnings?.some((beginning) => word.startsWith(beginning)) ?? false) ||
    list.endings.some((ending) => word.endsWith(ending))
  );
}

/** Of how many words the phrase at a place is; 0 where none of the list stands there. */
function phraseAt({ phrases }: WordList, words: readonly string[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  const found = phrases
    .get(first)
    ?.find((phrase) => phrase.every((word, index) => words[at + index] === word));
  return found?.length ?? 0;
}

/** How often anything of the list stands in the text; what stands within a phrase of the list is not counted again. */
export function countWords(list: WordList, { words, counts }: Vocabulary): number {
  const held = new Set<string>();
  let count = 0;
  for (const [word, times] of counts) {
    if (!holds(list, word)) continue;
    held.add(word);
    count += times;
  }
  if (list.phrases.size === 0) return count;
  count = 0;
  for (let at = 0; at < words.length;) {
    const length = phraseAt(list, words, at) || Number(held.has(words[at] ?? ''));
    count += Math.sign(length);
    at += Math.max(1, length);
  }
  return count;
}
