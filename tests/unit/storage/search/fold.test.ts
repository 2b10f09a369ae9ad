import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNeedle, findSpans, fold, frame, makeNeedle } from '@/storage/search/fold';
import { languages } from '../../../generator/languages';

/** Whether words, typed as they are, find a text. */
function finds(text: string, words: string, isWhole = false): boolean {
  const needle = makeNeedle(words, isWhole);
  return needle !== undefined && findNeedle(frame(fold(text)), needle) !== -1;
}

function marked(text: string, ...words: string[]): string[] {
  const needles = words.flatMap((word) => makeNeedle(word, false) ?? []);
  return findSpans(text, needles).map(({ start, end }) => text.slice(start, end));
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...languages.flatMap(({ words, titleFirst }) => [...words, ...titleFirst]),
        '「',
        '・',
        'É',
        'ﾊﾞ',
      ),
    )
    .map((words) => words.join(' ')),
);

describe('folded text', () => {
  it('leaves out case, diacritics, width and the forms of letters', () => {
    for (const [text, words] of [
      ['Amélie', 'amelie'],
      ['amelie', 'AMÉLIE'],
      ['Ｈｅｒ', 'her'],
      ['ﾊﾞﾍﾞﾙ', 'バベル'],
      ['Straße', 'STRASSE'],
      ['Łódź', 'lodz'],
      ['Søn, Ærø', 'aero'],
      ['İstanbul', 'istanbul'],
      ['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
      ['Всё', 'все'],
      ['מְנַחֵם', 'מנחם'],
      ['مُحَمَّد', 'محمد'],
      ['co\u00ADoperate', 'cooperate'],
    ] as const) {
      expect(finds(text, words), `${text} by ${words}`).toBe(true);
    }
  });

  it('keeps apart what readers of other scripts keep apart', () => {
    for (const [text, words] of [
      ['がく', 'かく'],
      ['हिंदी', 'हद'],
      ['ต้น', 'ตน'],
    ] as const) {
      expect(finds(text, words), `${text} by ${words}`).toBe(false);
    }
  });

  it('finds words by their beginning, wherever punctuation stands, and in scripts without spaces anywhere', () => {
    expect(finds('Spike Jonze’s film', 'jonz')).toBe(true);
    expect(finds('Spike Jonze’s film', 'onze')).toBe(false);
    expect(finds('L’amour fou', 'amour')).toBe(true);
    expect(finds('L’amour fou', "l'am")).toBe(true);
    expect(finds('これはabc映画です', '映画')).toBe(true);
    expect(finds('これはabc映画です', 'abc映')).toBe(true);
    expect(finds('ภาพยนตร์เรื่องนี้', 'เรื่อง')).toBe(true);
    expect(finds('한국 영화를', '영화')).toBe(true);
    expect(finds('what a shot 🎬', '🎬')).toBe(true);
  });

  it('takes quoted words whole', () => {
    expect(finds('the long takes', 'long take', true)).toBe(false);
    expect(finds('the long take', 'long take', true)).toBe(true);
    expect(finds('along take', 'long take', true)).toBe(false);
    expect(finds('長い映画館', '映画', true)).toBe(true);
  });

  it('says nothing of words without a letter', () => {
    expect(makeNeedle(' …!— ', false)).toBeUndefined();
  });

  it('folded again stays as it is', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  it('is marked in exactly the texts in which it is found', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(6), (one, other, from, length) => {
        const text = `${one} ${other}`.normalize('NFC');
        const begin = from % text.length;
        const words = text.slice(begin, begin + length);
        const needles = [makeNeedle(words, false)].filter((needle) => needle !== undefined);
        const spans = findSpans(text, needles);
        expect(spans.length > 0).toBe(finds(text, words));
        for (const { start, end } of spans) expect(start).toBeLessThan(end);
      }),
      { numRuns: 400 },
    );
  });

  it('marks the words as they stand, joined where they touch', () => {
    expect(marked('Le Fabuleux Destin d’Amélie', 'amelie', 'fab')).toEqual(['Fab', 'Amélie']);
    expect(marked('一部の映画', '映画', '画')).toEqual(['映画']);
    expect(marked('office ﬃce', 'ff')).toEqual(['ﬃ']);
    expect(marked('A film, a film', 'film')).toEqual(['film', 'film']);
  });
});
