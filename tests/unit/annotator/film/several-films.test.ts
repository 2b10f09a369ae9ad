import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findFilmParts, partOf } from '@/entrypoints/annotator/film/several-films';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';
import { finish } from '@/entrypoints/annotator/parts';
import { fixturePages } from '../recognition/fixture-pages';

const address = 'https://pages.example/2021/03/in-brief';

function sourceOf(body: string) {
  const html = `<title>In brief</title><article><h1>In brief</h1><p class="byline">By <a rel="author">Odile Marsh</a></p>${body}</article>`;
  return readSource(new JSDOM(html, { url: address }).window.document, address);
}

function titlesIn(body: string): string[] {
  const { lines, article } = sourceOf(body);
  return finish(findFilmParts(lines, article.headline)).map(({ title }) => title);
}

const said = `<p>It is a film of long nights and short answers, and the camera waits outside for both of them, as if it had not been asked in.</p>`;

describe('a page of several films', () => {
  it.each([
    ['titles with their years', `<h3>Low Water (2019)</h3>${said}<h3>Salt Road (2020)</h3>${said}`],
    ['numbered headings', `<h2>2. Low Water</h2>${said}<h2>1. Salt Road</h2>${said}`],
    ['numbered lines of a list', `<p>2. Low Water</p>${said}<p>1. Salt Road</p>${said}`],
    ['headings', `<h3>Low Water</h3>${said}<h3>Salt Road</h3>${said}`],
    [
      'titles above their credits',
      `<p>Low Water</p><p>Director: Ann Rook</p><p>Cast: Bo Lind, Cy Moor</p>${said}<p>Salt Road</p><p>Section: Premieres</p><p>Director: Di Nash</p><p>Cast: Ed Ost, Flo Pike</p>${said}`,
    ],
    [
      'titles before their credits',
      `<p>Low Water. Director: Ann Rook. Cast: Bo Lind, Cy Moor</p>${said}<p>Salt Road. Director: Di Nash. Cast: Ed Ost, Flo Pike</p>${said}`,
    ],
    [
      'labels of titles',
      `<p>Film: Low Water<br>Director: Ann Rook<br>Cast: Bo Lind</p>${said}<p>Film: Salt Road<br>Director: Di Nash<br>Cast: Ed Ost</p>${said}`,
    ],
    [
      'bold openings of paragraphs',
      `<p><b>Low Water:</b> nobody talks, and the tide does the rest.</p><p><b>Salt Road:</b> a lorry, two brothers and a debt.</p>`,
    ],
    ['short lines above their texts', `<div>Low Water<br></div>${said}<div>Salt Road<br></div>${said}`],
  ])('gives each by its title: %s', (_, body) => {
    expect(titlesIn(body).sort()).toEqual(['Low Water', 'Salt Road']);
  });

  it('names a film once, however often it is opened', () => {
    expect(titlesIn(`<h3>Low Water</h3>${said}<h3>Salt Road</h3>${said}<h3>LOW WATER</h3>${said}`)).toEqual([
      'Low Water',
      'Salt Road',
    ]);
  });

  it('is none where one film or nothing is named', () => {
    expect(titlesIn(`<p>Low Water</p>${said}`)).toEqual([]);
    expect(titlesIn(said.repeat(5))).toEqual([]);
    expect(titlesIn('')).toEqual([]);
  });

  it('gives at most forty, each with its own lines, one after the other', () => {
    const { lines, article } = sourceOf(
      Array.from({ length: 90 }, (_, at) => `<h2>${at + 1}. Film No${at}</h2>${said}`).join(''),
    );
    const parts = finish(findFilmParts(lines, article.headline));
    expect(parts).toHaveLength(40);
    parts.forEach((part, at) => expect(part.end).toBeLessThanOrEqual(parts[at + 1]?.first ?? lines.length));
    for (const { first, end } of parts) expect(end).toBeGreaterThan(first);
  });
});

it('lets the page go on between its entries, however many there are', () => {
  const { lines, article } = sourceOf(
    Array.from({ length: 300 }, (_, at) => `<h2>${at + 1}. Film No${at}</h2>`).join(''),
  );
  const parts = findFilmParts(lines, article.headline);
  let count = 0;
  while (!parts.next().done) count += 1;
  expect(count).toBeGreaterThan(400);
});

describe('the part of one film', () => {
  const [page] = fixturePages('near-misses').filter(({ name }) => name === 'staff-movie-reviews');
  const source = readSource(new JSDOM(page?.html ?? '', { url: address }).window.document, address);
  const namesIn = (title: string) => {
    const { directors, cast } = readFilm(finish(partOf(source, title))).film;
    return [directors, cast].map((facts) => facts.map(({ value }) => value.name));
  };

  it('holds its own facts and none of its neighbours’', () => {
    expect(namesIn('Granite Season')).toEqual([['Walter Tidewell'], ['Corinne Abbot', 'Lyle Fontaine']]);
    expect(namesIn('ghost freight')).toEqual([['Lou Castaigne'], ['Devon Pike', 'Alma Reyes-Toft']]);
  });

  it('has the author who stands above them all', () => {
    const { critic } = readFilm(finish(partOf(source, 'Ghost Freight'))).review;
    expect(critic.map(({ value }) => value)).toEqual(['Sentinel Staff']);
  });

  it('is the whole page where the reader names another film', () => {
    expect(finish(partOf(source, 'Paterson'))).toBe(source);
  });
});
