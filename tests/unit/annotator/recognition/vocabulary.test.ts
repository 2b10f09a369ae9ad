import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, listWords, readVocabulary } from '@/entrypoints/annotator/recognition/vocabulary';

function count(list: string, text: string): number {
  return countWords(listWords(list), readVocabulary(text));
}

describe('a list of words', () => {
  it('counts whole words, whatever their case', () => {
    expect(count('film|movie', 'The Film, a film; filming a MOVIE')).toBe(3);
  });

  it('counts words by their beginning or end where a star says so', () => {
    expect(count('portray*', 'portrays a portrayal, a self-portrait')).toBe(2);
    expect(count('*film', 'Ein Spielfilm, kein Filmriss')).toBe(1);
  });

  it('counts phrases across hyphens and apostrophes, and not their words again', () => {
    expect(count('sci-fi', 'sci-fi, sci fi and science')).toBe(2);
    expect(count('the film|film', 'the film about film')).toBe(2);
    expect(count('chef-d’œuvre', 'un chef-d’œuvre')).toBe(1);
  });

  it('counts nothing in nothing', () => {
    expect(count('film', '')).toBe(0);
    expect(count('', 'film')).toBe(0);
  });

  it('never counts more than there are words', () => {
    const words = fc.array(fc.constantFrom('the', 'film', 'Film', 'films', 'plot', '—', 'sci-fi'));
    fc.assert(
      fc.property(words, (given) => {
        const text = given.join(' ');
        expect(count('the film|film|plot|*fi|sci*', text)).toBeLessThanOrEqual(
          readVocabulary(text).words.length,
        );
      }),
    );
  });
});
