import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfPassage } from '@/storage/records/text-fragment';

const quote = (exact: string, prefix = '', suffix = '') =>
  ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const;

describe('the address of a passage', () => {
  /** What a browser is to look for, likeliest first. */
  const directives = (...given: Parameters<typeof quote>): string[] =>
    addressOfPassage('https://a.example/x', quote(...given))
      .split(':~:')[1]
      ?.split('&') ?? [];

  it('names a passage whole, a short one with its neighbours first, a long one by its ends', () => {
    const [first] = directives('a passage that is long enough to be told apart');
    expect(first).toBe('text=a%20passage%20that%20is%20long%20enough%20to%20be%20told%20apart');
    expect(directives('the dog', 'ore was as late', ' in the hou')).toEqual([
      'text=was%20as%20late-,the%20dog,-in%20the',
      'text=as%20late-,the%20dog,-in%20the',
      'text=late-,the%20dog,-in',
      'text=the%20dog',
      'text=as%20late-,the,dog,-in%20the',
      'text=the,dog',
    ]);
    const long = `${'one two three four five six '.repeat(12)}seven`;
    expect(directives(long)[0]).toBe(
      'text=one%20two%20three%20four%20five,three%20four%20five%20six%20seven',
    );
  });

  it('names less and less of its ends, in case it stands in several blocks', () => {
    expect(directives('one two three four five six, and then there were seven of them').slice(1)).toEqual([
      'text=one%20two%20three,seven%20of%20them',
      'text=one%20two,of%20them',
      'text=one,them',
    ]);
  });

  it('keeps the fragment that an address has', () => {
    expect(addressOfPassage('https://a.example/x#part', quote('the dog'))).toContain(
      '/x#part:~:text=the%20dog',
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
