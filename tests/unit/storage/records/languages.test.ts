import { describe, expect, it } from 'vitest';
import { headlineWords, phrases, topicWords } from '@/storage/records/languages';

/** Entries of one topic that an occurrence of the word would count too, because a shorter one with a star stands for it. */
function countedTwice(entries: readonly string[]): string[] {
  const stems = entries.filter((entry) => entry.endsWith('*')).map((entry) => entry.slice(0, -1));
  return entries.filter((entry) => {
    const own = entry.replace(/\*$/, '');
    return stems.some((stem) => own.startsWith(stem) && `${stem}*` !== entry);
  });
}

describe('the words of topics, in all languages together', () => {
  it.each(Object.entries(topicWords))('count each word once: %s', (_, words) => {
    const entries = words.split('|');
    expect(countedTwice(entries)).toEqual([]);
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  it.each(Object.entries(topicWords))('are spelt as the page’s words are compared: %s', (_, words) => {
    expect(words).toBe(words.toLowerCase());
    expect(words.split('|').filter((entry) => !/^[^\s*|]+(?: [^\s*|]+)*\*?$/.test(entry))).toEqual([]);
  });
});

describe('a word with a star', () => {
  it.each(Object.entries({ ...topicWords, ...headlineWords }))(
    'is long enough to be found by its first letters: %s',
    (_, words) => {
      const stems = words
        .split('|')
        .flatMap((entry) => (entry.endsWith('*') ? [entry.slice(0, -1).split(' ')] : []));
      const isShort = ([first = '', ...others]: string[]) =>
        others.length === 0 && first.length < (/[\uac00-\ud7a3]/.test(first) ? 2 : 3);
      expect(stems.filter(isShort)).toEqual([]);
    },
  );
});

describe('the words of topics in writing without spaces', () => {
  it.each(Object.entries(topicWords))('count each once, none within another: %s', (_, words) => {
    const entries = words.split('|').filter((entry) => /[\u3040-\u30ff\u3400-\u9fff]/.test(entry));
    const within = entries.filter((entry) =>
      entries.some((other) => other !== entry && other.includes(entry)),
    );
    expect(within).toEqual([]);
  });
});

describe('the words of headlines, in all languages together', () => {
  const { list, news, feature, several, other, ...kinds } = headlineWords;

  it('are of one kind each', () => {
    const entries = Object.values(kinds).flatMap((words) => words.split('|'));
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  it('say one thing each', () => {
    const entries = [list, news, feature, several, other].flatMap((words) => words.split('|'));
    expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
  });

  it.each(Object.entries(headlineWords))('are spelt as the headline’s words are compared: %s', (_, words) => {
    expect(words).toBe(words.toLowerCase());
    expect(words.split('|').filter((entry) => !/^[^\s*|’'-]+(?: [^\s*|’'-]+)*\*?$/.test(entry))).toEqual([]);
  });
});

describe('what stands beside numbers and between names, in all languages together', () => {
  it.each(Object.entries(phrases))('is plain words, which patterns may take as they are: %s', (_, words) => {
    expect(words).toBe(words.toLowerCase());
    expect(words.split('|').filter((entry) => !/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u.test(entry))).toEqual(
      [],
    );
  });
});
