import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPageKey, pageKeyOf } from '@/storage/records/page-key';

const article = 'https://example.com/2018/05/her-review';

describe('the identity of a page', () => {
  it.each([
    'http://example.com/2018/05/her-review',
    'https://www.example.com/2018/05/her-review',
    'https://m.example.com/2018/05/her-review',
    'https://amp.example.com/2018/05/her-review/',
    'https://example.com/2018/05/her-review/',
    'https://example.com/2018/05/her-review/amp/',
    'https://example.com/2018/05/her-review#comments',
    'https://example.com/2018/05/her-review?utm_source=x&utm_medium=y',
    'https://example.com/2018/05/her-review?fbclid=abc',
    'https://EXAMPLE.com/2018/05/her-review',
  ])('is the same for %s', (address) => {
    expect(pageKeyOf(address)).toBe(pageKeyOf(article));
  });

  it.each([
    'https://example.com/2018/05/him-review',
    'https://example.com/2018/05/her-review?p=2',
    'https://other.example.com/2018/05/her-review',
    'https://example.com:8080/2018/05/her-review',
    'https://example.com/2018/05/her-review#/film/2',
    'https://example.com/2018/05/her-review#!film',
  ])('is another for %s', (address) => {
    expect(pageKeyOf(address)).not.toBe(pageKeyOf(article));
  });

  it('follows a canonical link within the same site', () => {
    expect(pageKeyOf('https://www.example.com/?p=77', article)).toBe(pageKeyOf(article));
    expect(pageKeyOf('https://m.example.com/x?p=77', '/2018/05/her-review')).toBe(pageKeyOf(article));
  });

  it('does not follow a canonical link to another site, to the front page or off the web', () => {
    expect(pageKeyOf(article, 'https://evil.example.org/a')).toBe(pageKeyOf(article));
    expect(pageKeyOf(article, 'https://example.com/')).toBe(pageKeyOf(article));
    expect(pageKeyOf(article, 'javascript:alert(1)')).toBe(pageKeyOf(article));
    expect(pageKeyOf(article, '')).toBe(pageKeyOf(article));
    expect(pageKeyOf('https://example.com/app#/film/2', article)).not.toBe(pageKeyOf(article));
  });

  it('does not take a site of two labels for a prefix of itself', () => {
    expect(pageKeyOf('https://m.com/a')).toBe('m.com/a');
    expect(pageKeyOf('https://www.m.com/a')).toBe('m.com/a');
  });

  it.each(['about:blank', 'file:///tmp/a.html', 'chrome://extensions', 'data:text/html,x', 'no address', ''])(
    'is none for %s',
    (address) => {
      expect(pageKeyOf(address)).toBeUndefined();
    },
  );

  it('never throws and does not depend on the fragment, whatever the address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.string(), (address, canonical) => {
        expect(pageKeyOf(`${address}#top`, canonical)).toBe(pageKeyOf(address, canonical));
      }),
    );
  });

  it('is found again by the page key itself: identity is stable, however long the address', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('', 'x'.repeat(9_990), 'x'.repeat(500_000)),
        (address, words) => {
          const url = new URL(address);
          url.searchParams.append('words', words);
          const key = pageKeyOf(url.href);
          expect(key).toBeDefined();
          expect(pageKeyOf(`https://${key ?? ''}`)).toBe(key);
        },
      ),
    );
  });

  it('stays short for an address of two million letters, and differs where only its end does', () => {
    const words = 'x'.repeat(2_000_000);
    const keys = ['', 'a', 'b'].map((end) => pageKeyOf(`https://a.example/film?words=${words}${end}`) ?? '');
    for (const key of keys) expect(key.length).toBeLessThan(10_000);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('the hash of a page key', () => {
  it('is sixteen digits and the same each time', () => {
    expect(hashPageKey('example.com/a')).toMatch(/^[0-9a-f]{16}$/);
    expect(hashPageKey('example.com/a')).toBe(hashPageKey('example.com/a'));
  });

  it('does not collide over a hundred thousand like addresses', () => {
    const hashes = new Set<string>();
    for (let index = 0; index < 100_000; index += 1) hashes.add(hashPageKey(`example.com/review/${index}`));
    expect(hashes.size).toBe(100_000);
  });
});
