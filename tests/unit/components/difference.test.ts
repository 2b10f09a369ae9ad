import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, type Piece } from '@/components/difference';

/** Removed words in brackets, added ones in braces. */
function shown(before: string, now: string): string | undefined {
  const marks = { kept: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const;
  return differenceOf(before, now)
    ?.map(({ kind, words }) => marks[kind].join(words))
    .join('');
}

const joined = (pieces: Piece[], ...kinds: Piece['kind'][]): string =>
  pieces.flatMap(({ kind, words }) => (kinds.includes(kind) ? [words] : [])).join('');

describe('the difference of two texts', () => {
  it.each([
    ['the same words', 'the same words', 'the same words'],
    ['', '', ''],
    ['', 'all new', '{all new}'],
    ['all gone', '', '[all gone]'],
    ['A slow, quiet film.', 'A slow and quiet film.', 'A slow[,] {and }quiet film.'],
    ['It runs 94 minutes.', 'It runs 96 minutes.', 'It runs [94]{96} minutes.'],
    ['one two three', 'four five six', '[one two three]{four five six}'],
    ['It is not good.', 'It is good.', 'It is [not ]good.'],
    ['Ein langsamer Film', 'Ein stiller, langsamer Film', 'Ein {stiller, }langsamer Film'],
    ['Очень тихий фильм', 'Очень громкий фильм', 'Очень [тихий]{громкий} фильм'],
  ])('of %j and %j is shown word by word', (before, now, difference) => {
    expect(shown(before, now)).toBe(difference);
  });

  it('is one of words also where no space stands between them', () => {
    const difference = differenceOf('この映画は静かだ', 'この映画は退屈だ') ?? [];
    expect(joined(difference, 'removed')).toBe('静か');
    expect(joined(difference, 'added')).toBe('退屈');
  });

  it('gives back both texts', () => {
    const word = fc.constantFrom(
      'a',
      'film',
      ' ',
      ' ',
      ',',
      '.',
      '\n',
      '静か',
      '👩‍🚀',
      'é',
      'e\u0301',
      '\ud800',
      'not',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, text, (before, now) => {
        const pieces = differenceOf(before, now) ?? [];
        expect(joined(pieces, 'kept', 'removed')).toBe(before);
        expect(joined(pieces, 'kept', 'added')).toBe(now);
        expect(pieces.every(({ words }) => words !== '')).toBe(true);
        expect(pieces.some(({ kind }, at) => kind === pieces[at + 1]?.kind)).toBe(false);
      }),
    );
  });

  it('of long texts with few changes is found, and is not sought where it would take long', () => {
    const words = Array.from({ length: 3300 }, (_, at) => `w${at % 997}`)
      .join(' ')
      .slice(0, 19_990);
    const changed = words.replaceAll('w500 ', 'other ');
    expect(joined(differenceOf(words, changed) ?? [], 'kept', 'added')).toBe(changed);
    const others = words.replaceAll('w', 'v');
    const start = performance.now();
    expect(differenceOf(words, others)).toBeUndefined();
    expect(performance.now() - start, 'in milliseconds, on a busy machine').toBeLessThan(2000);
    expect(differenceOf(words.repeat(2), words)).toBeUndefined();
  });
});
