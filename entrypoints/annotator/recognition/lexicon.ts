import type { TopicWords } from '@/storage/records/languages';
import { countWords, eachAt, findAll, listWords, wordsOf } from './vocabulary';

let lists = listWords({});
let ofActing = listWords({});
let ofMaking = listWords({});
let ofSeeing = listWords({});
let names = listWords({});

/** Learns by which words a text names what it speaks of; by itself this script knows no language. */
export function learnWords({
  acting,
  making,
  seen,
  headings,
  otherLabels,
  tickets,
  ...words
}: TopicWords): void {
  lists = listWords(words);
  ofSeeing = listWords({ seen });
  ofActing = listWords({ acting });
  ofMaking = listWords({ making });
  names = listWords({ headings, otherLabels, tickets });
}

/** How much a text speaks of what, in words. */
export interface Topics {
  words: number;
  count: (topic: string) => number;
}

export function readTopics(text: string): Topics {
  const words = wordsOf(text);
  const counts = countWords(lists, words);
  return { words: words.length, count: (topic) => counts.get(topic) ?? 0 };
}

/** The first words by which somebody says that they have seen something: "I watched". */
export function wordsOfSeeing(text: string): string | undefined {
  return findAll(ofSeeing, text)[0]?.words;
}

/** Whether a sentence speaks of acting: a name in it is an actor's unless it is somebody else's. */
export function isOfActing(sentence: string): boolean {
  return countWords(ofActing, wordsOf(sentence)).size > 0;
}

/** Whether the words behind a name say that this person makes something: "Ann Rook once more stages …". */
export function isOfMaking(after: string): boolean {
  const [clause = ''] = after.split(/[,.;:("“«]/, 1);
  return countWords(ofMaking, wordsOf(clause).slice(0, 4)).size > 0;
}

/** What a heading, a label or a link says by all of its words; see `Topic`. */
export function nameOfPart(text: string): string | undefined {
  const words = wordsOf(text);
  let found: string | undefined;
  eachAt(names, words, 0, (list, length) => {
    if (length === words.length) found = list;
  });
  return found;
}
