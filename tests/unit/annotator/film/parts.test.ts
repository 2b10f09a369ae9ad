import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readFilm, readFilmInParts } from '@/entrypoints/annotator/film/read-film';
import { readSource, readSourceInParts } from '@/entrypoints/annotator/page-source';
import { nodesPerPart } from '@/entrypoints/annotator/parts';

const address = 'https://pages.example/drift';

function sourceOf(paragraphs: number) {
  const html = `<article><h1>Drift review</h1><p>Directed by Kay Orr, Drift is a film about a boat.</p>${'<p>It rains, and nobody speaks.</p>'.repeat(paragraphs)}</article>`;
  return readSource(new JSDOM(html, { url: address }).window.document, address);
}

it('reads the same in parts as at once', () => {
  const source = sourceOf(3);
  const parts = readFilmInParts(source);
  let part = parts.next();
  while (!part.done) part = parts.next();
  expect(part.value).toEqual(readFilm(source));
});

it('lets the page go on between lines, so that a part is as long as a line and not as the page', () => {
  const countParts = (paragraphs: number): number => {
    const parts = readFilmInParts(sourceOf(paragraphs));
    let count = 0;
    while (!parts.next().done) count += 1;
    return count;
  };
  expect(countParts(200) - countParts(100)).toBe(300);
});

it('lets the page go on while its elements are gone through, so that a part is no longer on a longer page', () => {
  const countParts = (elements: number): number => {
    const html = `<article><h1>Drift review</h1>${'<b>sea</b>'.repeat(elements)}</article>`;
    const parts = readSourceInParts(new JSDOM(html, { url: address }).window.document, address);
    let count = 0;
    while (!parts.next().done) count += 1;
    return count;
  };
  // Once for the article's place and once for its lines, elements and text each.
  expect(countParts(5000) - countParts(1000)).toBeGreaterThan((3 * 4000) / nodesPerPart - 4);
});
