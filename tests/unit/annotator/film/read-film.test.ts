import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSource } from '@/entrypoints/annotator/page-source';
import { readFilm } from '@/entrypoints/annotator/film/read-film';
import reviews from '../../../fixtures/reviews.json';

interface Expected {
  address: string;
  convention: string;
  film: {
    title?: string;
    year?: number;
    directors?: string[];
    writers?: string[];
    producers?: string[];
    cast?: string[];
    runningTime?: number;
  };
  review: {
    critic?: string;
    publication?: string;
    publishedOn?: string;
    rating?: string;
  };
}

const folder = resolve(import.meta.dirname, '../../../fixtures/reviews');
const pages = Object.entries<Expected>(reviews);
/** Pages without a list of credits: sentences may name more actors than the expectation. */
const castInProse = new Set([
  'prose-only',
  'pun-headline',
  'daily-without-runtime',
  'no-credits',
  'blogspot-stars-in-headline',
  'out-of-ten-in-prose',
  'french-director-and-year',
  'italian-di-director',
  'spanish-director-in-brackets',
]);

function read(name: string, address: string) {
  const html = readFileSync(resolve(folder, `${name}.html`), 'utf8');
  const { document } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window;
  const before = document.documentElement.outerHTML;
  const reading = readFilm(readSource(document, address));
  expect(document.documentElement.outerHTML).toBe(before);
  return reading;
}

const names = (facts: { value: { name: string } }[]) => facts.map((fact) => fact.value.name);
const values = <T>(facts: { value: T }[]) => facts.map((fact) => fact.value);

describe.each(pages)('the review page %s', (name, expected) => {
  it(`states exactly this of its film (${expected.convention})`, () => {
    const { film } = read(name, expected.address);
    const { title, year, directors, writers, producers, cast, runningTime } = expected.film;
    expect.soft(values(film.title)).toEqual(title === undefined ? [] : [title]);
    expect.soft(values(film.year).slice(0, 1)).toEqual(year === undefined ? [] : [year]);
    expect.soft(values(film.runningTime)).toEqual(runningTime === undefined ? [] : [runningTime]);
    expect.soft(names(film.directors)).toEqual(directors ?? []);
    expect.soft(names(film.writers)).toEqual(writers ?? []);
    expect.soft(names(film.producers)).toEqual(producers ?? []);
    if (castInProse.has(name)) expect.soft(names(film.cast)).toEqual(expect.arrayContaining(cast ?? []));
    else expect.soft(names(film.cast)).toEqual(cast ?? []);
  });

  it('states exactly this of the review', () => {
    const { review } = read(name, expected.address);
    const { critic, publication, publishedOn, rating } = expected.review;
    expect.soft(values(review.critic)).toEqual(critic === undefined ? [] : [critic]);
    expect.soft(values(review.publication)).toEqual(publication === undefined ? [] : [publication]);
    expect.soft(values(review.publishedOn)).toEqual(publishedOn === undefined ? [] : [publishedOn]);
    if (rating !== undefined) expect.soft(values(review.rating ?? [])).toEqual([rating]);
  });

  it('places every fact over exactly its own words', () => {
    const { film } = read(name, expected.address);
    const folded = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
    for (const facts of [film.directors, film.writers, film.producers, film.cast]) {
      for (const fact of facts)
        if (fact.place) expect(folded(fact.place.toString())).toBe(folded(fact.value.name));
    }
    for (const fact of film.title)
      if (fact.place) expect(folded(fact.place.toString())).toBe(folded(fact.value));
    for (const fact of film.year) if (fact.place) expect(fact.place.toString()).toBe(String(fact.value));
    for (const fact of film.runningTime)
      if (fact.place) expect(fact.place.toString()).toMatch(/^\p{Nd}.*[\p{Nd}\p{L}\p{M}.’']$/u);
  });
});

it('takes no name’s last word for a title, however often the page has it alone', () => {
  const html = readFileSync(resolve(folder, '../near-misses/essay-on-a-director.html'), 'utf8');
  const address =
    'https://weeklygazette.example/articles/2018-02-09/is-it-time-to-let-go-of-petra-lindqvist/';
  const { document } = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window;
  expect(values(readFilm(readSource(document, address)).film.title)).toEqual([]);
});
