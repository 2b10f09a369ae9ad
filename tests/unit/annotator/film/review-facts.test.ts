import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';

const address = 'https://reviews.test/low-tide';

/** The critics of a review that has this line below its headline. */
function criticsOf(byline: string): string[] {
  const { document } = new JSDOM(
    `<!doctype html><title>Low Tide</title><article><h1>Low Tide</h1>${byline}<p>The river is slow, and so is the film. It took me two evenings to forgive it.</p></article>`,
    { url: address },
  ).window;
  return readFilm(readSource(document, address)).review.critic.map(({ value }) => value);
}

it.each([
  '<div class="post-meta">Sun, 20 Nov 2016</div>',
  '<p class="date">February 9, 2007</p>',
  '<div class="entry-meta">Monday March 6, 2015</div>',
  '<span class="posted">Oct 1st, 2010</span>',
])('a day in the place of a byline is no critic: %s', (byline) => {
  expect(criticsOf(byline)).toEqual([]);
});

it.each([
  '<div class="byline">Ann Rook</div>',
  '<div class="post-meta">Ann Rook, 20 Nov 2016</div>',
  '<div class="post-meta">Ann Rook 6 March 2015</div>',
  '<p class="author">Ann Rook | February 9, 2007</p>',
])('a name before a day is the critic: %s', (byline) => {
  expect(criticsOf(byline)).toEqual(['Ann Rook']);
});
