import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfPassage } from '@/storage/records/text-fragment';

const quote = (exact: string, prefix = '', suffix = '') =>
  ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;

describe('the address of a passage', () => {
  it('names a passage whole, a short one with its neighbours, a long one by its ends', () => {
    expect(
      addressOfPassage('https://a.example/x', quote('a passage that is long enough to be told apart')),
    ).toBe('https://a.example/x#:~:text=a%20passage%20that%20is%20long%20enough%20to%20be%20told%20apart');
    expect(addressOfPassage('https://a.example/x#part', quote('the dog', 'ore was', ' in the hou'))).toBe(
      'https://a.example/x#part:~:text=was-,the%20dog,-in%20the',
    );
    const long = `${'one two three four five six '.repeat(12)}seven`;
    expect(addressOfPassage('https://a.example/x', quote(long))).toBe(
      'https://a.example/x#:~:text=one%20two%20three%20four%20five,three%20four%20five%20six%20seven',
    );
  });

  it('spells commas and hyphens so that they mean nothing', () => {
    expect(
      addressOfPassage('https://a.example/', quote('well-made, quiet and much longer than forty letters')),
    ).toContain('text=well%2Dmade%2C%20quiet');
  });

  it('stays an address of the same page whatever the page says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const address = new URL(addressOfPassage('https://a.example/x?y=1', quote(exact, prefix, suffix)));
        expect(address.origin + address.pathname + address.search).toBe('https://a.example/x?y=1');
      }),
    );
  });
});
