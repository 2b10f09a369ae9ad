import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, listWords, spellWords, wordsOf } from '@/entrypoints/annotator/recognition/vocabulary';

function count(list: string, text: string): number {
  return countWords(listWords({ list }), wordsOf(text)).get('list') ?? 0;
}

function spell(text: string): string {
  const lists = listWords({ review: 'review|kritik', film: 'film|movie', news: 'first look', look: 'look' });
  return spellWords(lists, { review: 'R', film: 'F', news: 'N', look: 'L' }, ['review'], text);
}

describe('a list of words', () => {
  it('counts whole words, whatever their case', () => {
    expect(count('film|movie', 'The Film, a film; filming a MOVIE')).toBe(3);
  });

  it('counts words by their beginning where a star says so', () => {
    expect(count('portray*', 'portrays a portrayal, a self-portrait')).toBe(2);
    expect(count('long métrage*', 'un long métrage, deux long métrages')).toBe(2);
  });

  it('counts Korean words of two syllables with whatever is attached to them', () => {
    expect(count('영화*|배우*', '이 영화는 배우들의 영화다')).toBe(3);
  });

  it('counts phrases across hyphens and apostrophes', () => {
    expect(count('sci fi', 'sci-fi, sci fi and science')).toBe(2);
    expect(count('chef d œuvre', 'un chef-d’œuvre')).toBe(1);
  });

  it('tells lists apart, also where they share words', () => {
    const counts = countWords(listWords({ one: 'film|plot', two: 'film' }), wordsOf('film, film and plot'));
    expect(Object.fromEntries(counts)).toEqual({ one: 3, two: 2 });
  });

  it('counts phrases that begin with a short word', () => {
    expect(count('o filme|i film', 'O filme que vi; i film di ieri')).toBe(2);
  });

  it('counts nothing in nothing', () => {
    expect(count('film', '')).toBe(0);
    expect(count('', 'film')).toBe(0);
  });

  it('reads words in any script, with their marks, and each character of writing without spaces', () => {
    expect(wordsOf('“Ко́гда” किताब, 映画。')).toEqual(['ко́гда', 'किताब', '映', '画']);
  });

  it('never counts an entry more often than there are words', () => {
    const words = fc.array(fc.constantFrom('the', 'film', 'Film', 'films', 'plot', '—', 'sci-fi'));
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ');
        expect(count('film|plot|sci*', text)).toBeLessThanOrEqual(wordsOf(text).length);
      }),
    );
  });
});

describe('a text spelt in the letters of its words’ lists', () => {
  it('keeps each character in its place, in lower case where it is of no list', () => {
    expect(spell('Movie Review: Her')).toBe('FFFFF RRRRRR: her');
  });

  it('takes the longest phrase, with what stands between its words', () => {
    expect(spell('a first-look, a look')).toBe('a NNNNNNNNNN, a LLLL');
  });

  it('spells a compound of known words by its parts, and none of which one is unknown', () => {
    expect(spell('Filmkritik')).toBe('FFFFRRRRRR');
    expect(spell('Selbstkritik, preview')).toBe('selbstkritik, preview');
    expect(spell('reviewfilm')).toBe('reviewfilm');
  });

  it('reads the Turkish capital as the letter it is', () => {
    expect(spell('FİLM, İKİ')).toBe('FFFF, iki');
  });

  it('is as long as the text, whatever that is', () => {
    const words = fc.constantFrom('Film', 'kritik', 'first', 'look', '-', ' ', 'İ', 'ß', 'é', '𝔉', '\n');
    fc.assert(
      fc.property(fc.array(words), (given) => {
        const text = given.join('');
        expect(spell(text)).toHaveLength(text.length);
      }),
    );
  });
});
