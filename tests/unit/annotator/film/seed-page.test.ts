import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readSource } from '@/entrypoints/annotator/page-source';
import { readFilm } from '@/entrypoints/annotator/film/read-film';

const page = resolve(import.meta.dirname, '../../../../../shared/seed/her-review.html');
const address =
  'https://cinemafromthespectrum.com/2018/05/06/finding-a-sense-of-comfort-and-acceptance-in-spike-jonzes-her-a-review/';

describe.skipIf(!existsSync(page))('the seed page (needs ../shared)', () => {
  it('gives every fact of its credits, its title out of the headline, and of the review itself', () => {
    const { document } = new JSDOM(readFileSync(page, 'utf8'), { url: address }).window;
    const { film, review } = readFilm(readSource(document, address));
    const names = (facts: { value: { name: string } }[]) => facts.map((fact) => fact.value.name);
    expect(film.title.map((fact) => fact.value)).toEqual(['Her']);
    expect(film.title[0]?.place?.toString()).toBe('Her');
    expect(film.title[0]?.place?.startContainer.parentElement?.localName).toBe('h1');
    expect(film.year.map((fact) => fact.value)).toEqual([2013]);
    expect(names(film.directors)).toEqual(['Spike Jonze']);
    expect(names(film.writers)).toEqual(['Spike Jonze']);
    expect(names(film.producers)).toEqual(['Megan Ellison', 'Spike Jonze', 'Vincent Landay']);
    expect(names(film.cast)).toEqual([
      'Joaquin Phoenix',
      'Amy Adams',
      'Rooney Mara',
      'Olivia Wilde',
      'Scarlett Johansson',
    ]);
    expect(film.runningTime.map((fact) => fact.value)).toEqual([126]);
    expect(film.runningTime[0]?.place?.toString()).toBe('126 minutes');
    expect(film.producers[0]?.place?.toString()).toBe('Megan Ellison');
    expect(review.publication.map((fact) => fact.value)).toEqual(['Cinema from the Spectrum']);
    expect(review.publishedOn.map((fact) => fact.value)).toEqual(['2018-05-06']);
    expect(review.critic).toEqual([]);
  });
});
