import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readFilm, readFilmInParts } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';

it('lets the page go on between credits, title and sentences, and reads the same', () => {
  const address = 'https://pages.example/drift';
  const html =
    '<article><h1>Drift review</h1><p>Directed by Kay Orr, Drift is a film about a boat.</p></article>';
  const source = readSource(new JSDOM(html, { url: address }).window.document, address);
  const parts = readFilmInParts(source);
  expect([parts.next().done, parts.next().done]).toEqual([false, false]);
  const last = parts.next();
  expect(last.done).toBe(true);
  expect(last.value).toEqual(readFilm(source));
});
