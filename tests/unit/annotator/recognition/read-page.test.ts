import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/entrypoints/annotator/read-page';
import { documentOf, fixturePages } from './fixture-pages';

/** Reviews of a few lines that say too little of any film to be told from a diary; only silence is right there. */
const tooTerse = new Set(['pun-headline', 'untitled-diary']);

const seed = new URL('../../../../../shared/seed/her-review.html', import.meta.url);

function reasons(html: string, address: string): string {
  const { recognition } = readPage(documentOf(html, address), address);
  return recognition.evidence.map(({ rule, weight }) => `${rule} ${weight}`).join(', ');
}

describe('readPage', () => {
  it.each(fixturePages('reviews').filter(({ name }) => !tooTerse.has(name)))(
    'takes $name for a review of one film',
    ({ html, address }) => {
      const { recognition } = readPage(documentOf(html, address), address);
      expect(recognition.isReview, reasons(html, address)).toBe(true);
    },
  );

  it.each([...fixturePages('near-misses'), ...fixturePages('ordinary')])(
    'leaves $name alone',
    ({ html, address }) => {
      const { recognition } = readPage(documentOf(html, address), address);
      expect(recognition.isReview, reasons(html, address)).toBe(false);
    },
  );

  it.skipIf(!existsSync(seed))('takes the seed page for a review (needs ../shared)', () => {
    const address =
      'https://cinemafromthespectrum.com/2018/05/06/finding-a-sense-of-comfort-and-acceptance-in-spike-jonzes-her-a-review/';
    const { recognition } = readPage(documentOf(readFileSync(seed, 'utf8'), address), address);
    expect(recognition.isReview).toBe(true);
    expect(recognition.confidence).toBeGreaterThan(0.9);
  });

  it('gives every verdict its reasons, bounded and weightiest first', () => {
    for (const { html, address } of [...fixturePages('reviews'), ...fixturePages('near-misses')]) {
      const { confidence, isReview, evidence } = readPage(documentOf(html, address), address).recognition;
      expect(isReview).toBe(confidence >= 0.5);
      expect(evidence.length).toBeGreaterThan(0);
      const weights = evidence.map(({ weight }) => Math.abs(weight));
      expect(weights).toEqual([...weights].sort((one, other) => other - one));
      for (const { words } of evidence) expect(words?.length ?? 0).toBeLessThanOrEqual(120);
    }
  });

  it('leaves the page as it was', () => {
    for (const { html, address } of [...fixturePages('reviews'), ...fixturePages('near-misses')]) {
      const document = documentOf(html, address);
      const before = document.documentElement.outerHTML;
      readPage(document, address);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it.each([
    ['an empty page', ''],
    ['a frameset', '<frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset>'],
    [
      'a form that hides the names of the DOM',
      '<body><form><input name="parentNode"><input name="textContent"><input name="closest"><input name="getAttribute"><p>A film, reviewed.</p></form></body>',
    ],
    [
      'images that hide the names of the document',
      '<body><img name="querySelector"><img name="querySelectorAll"><img name="createTreeWalker"><img name="title"><img name="body"></body>',
    ],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":["Review",{"itemReviewed":</script>'],
    ['deep nesting', `<body>${'<div>'.repeat(3000)}A film${'</div>'.repeat(3000)}</body>`],
  ])('takes %s for no review and does not throw', (_, html) => {
    expect(readPage(documentOf(html), 'about:blank').recognition.isReview).toBe(false);
  });

  it('answers for any address and any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 400 }), (address, text) => {
        const document = documentOf('<article><h1></h1><p></p></article>');
        for (const element of document.querySelectorAll('h1, p')) element.textContent = text;
        const { confidence } = readPage(document, address).recognition;
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('reads a page of a megabyte in linear time', () => {
    const paragraph = `<p>${'The film is a film about films, directed by someone (Some One) in 1999. '.repeat(20)}</p>`;
    const time = (count: number) => {
      const document = documentOf(`<article><h1>Film</h1>${paragraph.repeat(count)}</article>`);
      const start = performance.now();
      readPage(document, 'https://pages.example/film');
      return performance.now() - start;
    };
    time(20);
    const small = time(70);
    const large = time(700);
    expect(large).toBeLessThan(40 * Math.max(small, 20));
  });
});
