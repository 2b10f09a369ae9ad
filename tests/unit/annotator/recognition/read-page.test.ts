import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/entrypoints/annotator/read-page';
import { documentOf, fixturePages } from './fixture-pages';

/** A few lines that name no film cannot be told from a diary: silence is right there. */
const namesNoFilm = 'untitled-diary';

const seed = new URL('../../../../../shared/seed/her-review.html', import.meta.url);

/** Reads a page and holds what is promised of every reading: reasons, bounded and weightiest first, and a page left as it was. */
function recognise(html: string, address: string): { isReview: boolean; reasons: string } {
  const document = documentOf(html, address);
  const before = document.documentElement.outerHTML;
  const { confidence, isReview, evidence } = readPage(document, address).recognition;
  expect(document.documentElement.outerHTML).toBe(before);
  expect(isReview).toBe(confidence >= 0.5);
  const weights = evidence.map(({ weight }) => Math.abs(weight));
  expect(weights).toEqual([...weights].sort((one, other) => other - one));
  // A page may be left alone because nothing speaks for it.
  if (isReview) expect(evidence.length).toBeGreaterThan(0);
  for (const { words } of evidence) expect(words?.length ?? 0).toBeLessThanOrEqual(120);
  return { isReview, reasons: evidence.map(({ rule, weight }) => `${rule} ${weight}`).join(', ') };
}

describe('readPage', () => {
  it.each(fixturePages('reviews').filter(({ name }) => name !== namesNoFilm))(
    'takes $name for a review of one film, with its reasons, and leaves the page as it was',
    ({ html, address }) => {
      const { isReview, reasons } = recognise(html, address);
      expect(isReview, reasons).toBe(true);
    },
  );

  it.each([...fixturePages('near-misses'), ...fixturePages('ordinary')])(
    'leaves $name alone, with its reasons',
    ({ html, address }) => {
      const { isReview, reasons } = recognise(html, address);
      expect(isReview, reasons).toBe(false);
    },
  );

  it.skipIf(!existsSync(seed))('takes the seed page for a review (needs ../shared)', () => {
    const address =
      'https://cinemafromthespectrum.com/2018/05/06/finding-a-sense-of-comfort-and-acceptance-in-spike-jonzes-her-a-review/';
    const { recognition } = readPage(documentOf(readFileSync(seed, 'utf8'), address), address);
    expect(recognition.isReview).toBe(true);
    expect(recognition.confidence).toBeGreaterThan(0.9);
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
    ['deep nesting', `<body>${'<div>'.repeat(500)}A film${'</div>'.repeat(500)}</body>`],
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
