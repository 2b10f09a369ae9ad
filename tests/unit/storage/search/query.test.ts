import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needlesOf, parseQuery, readTokens } from '@/storage/search/query';

function asked(text: string): unknown[] {
  return parseQuery(text).conditions.map(({ not, condition }) => {
    const shown: unknown[] =
      condition.kind === 'words'
        ? [condition.field ?? 'any', condition.needle.text, ...(condition.needle.toEnd ? ['whole'] : [])]
        : [condition.kind, ...Object.values<unknown>(condition).slice(1)];
    return not ? ['not', ...shown] : shown;
  });
}

describe('a query', () => {
  it('is words in any order, quoted phrases, and what must be absent', () => {
    expect(asked('jonze -dog "long take" -"slow zoom" “curly quotes”')).toEqual([
      ['any', 'jonze'],
      ['not', 'any', 'dog'],
      ['any', 'long take', 'whole'],
      ['not', 'any', 'slow zoom', 'whole'],
      ['any', 'curly quotes', 'whole'],
    ]);
  });

  it('names where to look', () => {
    expect(
      asked('film:her director:"spike jonze" -critic:x SITE:example.com tag:"long take" color:Amber'),
    ).toEqual([
      ['film', 'her'],
      ['director', 'spike jonze', 'whole'],
      ['not', 'critic', 'x'],
      ['site', 'example com'],
      ['tag', 'long take', 'whole'],
      ['colour', 'amber'],
    ]);
  });

  it('knows years, times, orphans and notes', () => {
    const from = new Date(2024, 4, 1).getTime();
    expect(asked('year:1999 year:1990-1999 year:1990..1999')).toEqual([
      ['year', 1999, 1999],
      ['year', 1990, 1999],
      ['year', 1990, 1999],
    ]);
    expect(asked('after:2024-05 before:2024-5-1 is:orphan -has:note')).toEqual([
      ['time', from, Infinity],
      ['time', -Infinity, from],
      ['orphan'],
      ['not', 'note'],
    ]);
  });

  it('says what it cannot understand and asks the rest', () => {
    const query = parseQuery('dog year:soon before:2024-13 is:lost has:"a dog"');
    expect(query.unclear).toEqual(['year:soon', 'before:2024-13', 'is:lost', 'has:"a dog"']);
    expect(query.conditions).toHaveLength(1);
  });

  it('asks nothing of what is not typed to its end', () => {
    for (const text of ['', ' ', '-', 'film:', '-film:', '"', 'film:"', '…'])
      expect(asked(text), text).toEqual([]);
    expect(asked('"long ta')).toEqual([['any', 'long ta']]);
    expect(parseQuery('film: dog').conditions).toHaveLength(1);
  });

  it('takes a colon that names nothing as part of the words', () => {
    expect(asked('Alien: Covenant')).toEqual([
      ['any', 'alien'],
      ['any', 'covenant'],
    ]);
    expect(asked('https://example.com/a')).toEqual([['any', 'https example com a']]);
  });

  it('marks what was asked for where it was asked for, not what must be absent', () => {
    const query = parseQuery('a -b film:c director:d');
    expect(needlesOf(query, 'film').map(({ text }) => text)).toEqual(['a', 'c']);
    expect(needlesOf(query, 'critic').map(({ text }) => text)).toEqual(['a']);
    expect(needlesOf(query).map(({ text }) => text)).toEqual(['a']);
  });

  it('is read whatever is typed, each word where it stands', () => {
    const typed = fc
      .array(fc.constantFrom('film:', 'year:', '-', '"', ' ', 'a', '1999', ':', '“', 'é', 'x:y'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => {
        parseQuery(text);
        let last = 0;
        for (const { start, valueStart, end, value } of readTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(valueStart).toBeLessThanOrEqual(end);
          expect(text.slice(start, end).replace(/["“”„«»]/g, '')).toContain(value);
          last = end;
        }
      }),
    );
  });
});
