import { plainPunctuation } from '../anchoring/folding';
import { foldWords } from './labels';
import { isWithinWord } from './letters';
import type { Line } from './lines';

/** How often an article mentions something, as plain words and set apart in italics or quotation marks. */
export interface Mentions {
  /** Occurrences in running text. A single word counts only within a sentence and with its own capitals: "watching Her". */
  count: (words: string) => number;
  /** Occurrences set apart by italics or quotation marks, in any case. */
  marked: (words: string) => number;
}

const maxText = 200_000;
const maxCount = 20;

/** Headline and text compare however they spell quotation marks and dashes. */
export function countMentions(lines: readonly Line[]): Mentions {
  const text = plainPunctuation(
    lines
      .filter((line) => !line.aside && !/^h1$/.test(line.tag))
      .map((line) => line.text)
      .join('\n')
      .slice(0, maxText),
  );
  const lower = text.toLowerCase();
  const markedRuns = new Map<string, number>();
  for (const line of lines) {
    for (const mark of line.marks) {
      if (mark.kind !== 'italic' && mark.kind !== 'quoted') continue;
      const key = foldWords(line.text.slice(mark.start, mark.end));
      if (key !== '') markedRuns.set(key, (markedRuns.get(key) ?? 0) + 1);
    }
  }

  const hasWord = (needle: string): boolean => {
    const uncapitalised = needle.charAt(0).toLowerCase() + needle.slice(1);
    if (uncapitalised === needle) return false;
    for (let at = text.indexOf(uncapitalised), tries = 0; at >= 0 && tries < 100; tries += 1) {
      if (!isWithinWord(text.charAt(at - 1)) && !isWithinWord(text.charAt(at + needle.length))) return true;
      at = text.indexOf(uncapitalised, at + 1);
    }
    return false;
  };
  const occurrences = (words: string): number[] => {
    const single = !words.includes(' ');
    const haystack = single ? text : lower;
    const needle = single ? plainPunctuation(words) : plainPunctuation(words).toLowerCase();
    const found: number[] = [];
    const opening: number[] = [];
    if (needle === '') return found;
    for (
      let at = haystack.indexOf(needle);
      at >= 0 && found.length < maxCount;
      at = haystack.indexOf(needle, at + 1)
    ) {
      if (isWithinWord(haystack.charAt(at - 1)) || isWithinWord(haystack.charAt(at + needle.length)))
        continue;
      const before = haystack.slice(Math.max(0, at - 3), at);
      const opens = single && (before === '' || /(?:^|[.!?:…]["')]?\s|\n["'(]?)$/.test(before));
      (opens ? opening : found).push(at);
    }
    // At a sentence's beginning a capital says nothing, unless the word never stands without one.
    const isOwn = opening.length > 0 && !hasWord(needle);
    return isOwn ? [...found, ...opening] : found;
  };

  return {
    count: (words) => occurrences(words).length,
    marked: (words) => markedRuns.get(foldWords(words)) ?? 0,
  };
}
