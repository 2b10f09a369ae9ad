import type { TopicWords } from '@/storage/records/languages';
import { countWords, listWords, type WordLists, wordsOf } from './vocabulary';

let lists: WordLists = new Map();
let ofActing: WordLists = new Map();

/** Learns by which words a text names what it speaks of; by itself this script knows no language. */
export function learnWords({ acting, ...words }: TopicWords): void {
  lists = listWords(words);
  ofActing = listWords({ acting });
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

/** Whether a sentence speaks of acting: a name in it is an actor's unless it is somebody else's. */
export function isOfActing(sentence: string): boolean {
  return countWords(ofActing, wordsOf(sentence)).size > 0;
}
