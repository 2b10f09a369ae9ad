import { describe, expect, it } from 'vitest';
import { filmKeyOf } from '@/storage/records/film';
import { pageKeyOf } from '@/storage/records/page-key';
import { requestShapes } from '@/entrypoints/background/requests';
import { draftOf } from '@/storage/records/annotation';
import * as v from 'valibot';
import { generateLibrary, type LibraryBatch } from '../../generator/library';

function gather(plan: Parameters<typeof generateLibrary>[0]): LibraryBatch {
  const all: LibraryBatch = { films: [], reviews: [], annotations: [] };
  for (const batch of generateLibrary(plan)) {
    all.films.push(...batch.films);
    all.reviews.push(...batch.reviews);
    all.annotations.push(...batch.annotations);
  }
  return all;
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

describe('a generated library', () => {
  const library = gather({ seed: 1, annotations: 8_000 });
  const { films, reviews, annotations } = library;

  it('is the same for the same seed, another for another, and begins as a smaller one', () => {
    const small = gather({ seed: 1, annotations: 1_234 });
    expect(gather({ seed: 1, annotations: 1_234, batch: 77 })).toEqual(small);
    expect(annotations.slice(0, 1_234)).toEqual(small.annotations);
    expect(gather({ seed: 2, annotations: 10 }).annotations[0]).not.toEqual(small.annotations[0]);
  });

  it('has exactly the wished number of annotations, in batches of the wished size', () => {
    const sizes = [...generateLibrary({ seed: 3, annotations: 2_500 })].map(
      (batch) => batch.annotations.length,
    );
    expect(sizes).toEqual([1000, 1000, 500]);
    expect([...generateLibrary({ seed: 3, annotations: 0 })]).toEqual([]);
    expect(gather({ seed: 3, annotations: 1 }).annotations).toHaveLength(1);
  });

  it('gives every id, every page and every film once, and numbers the annotations without a gap', () => {
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    expect(new Set(reviews.map(({ pageKey }) => pageKey)).size).toBe(reviews.length);
    expect(new Set(films.map(({ key }) => key)).size).toBe(films.length);
    expect(annotations.map(({ sequence }) => sequence)).toEqual(annotations.map((_, index) => index + 1));
    expect(
      annotations.every(({ id }) =>
        /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id),
      ),
    ).toBe(true);
  });

  it('has each film and page with or before the first annotation that stands on it', () => {
    const pages = new Set<string>();
    const keys = new Set<string>();
    for (const batch of generateLibrary({ seed: 4, annotations: 2_000, batch: 100 })) {
      for (const { pageKey } of batch.reviews) pages.add(pageKey);
      for (const { key } of batch.films) keys.add(key);
      for (const { pageKey, filmKey } of batch.annotations) {
        expect(pages.has(pageKey)).toBe(true);
        expect(keys.has(filmKey)).toBe(true);
      }
    }
  });

  it('has keys that agree with addresses and film facts', () => {
    for (const { url, pageKey } of reviews) expect(pageKeyOf(url)).toBe(pageKey);
    for (const { key, facts } of films) expect(filmKeyOf(facts)).toBe(key);
  });

  it('consists of what the library itself would accept, with selectors of the passage', () => {
    for (const annotation of annotations) {
      const { quote, position } = annotation.selectors;
      expect(quote.exact).toBe(annotation.quote.replace(/\s+/g, ' '));
      expect(position.end - position.start).toBe(quote.exact.length);
      expect(v.is(requestShapes['panel.save'], { session: 's', draft: draftOf(annotation) })).toBe(true);
      expect(JSON.stringify(annotation).isWellFormed()).toBe(true);
    }
    const filmByKey = new Map(films.map(({ key, facts }) => [key, facts]));
    for (const { filmKey, facts } of reviews) {
      const film = filmByKey.get(filmKey);
      const reading = { recognition: { isReview: true, confidence: 1, evidence: [] }, film, review: facts };
      expect(
        v.is(requestShapes['panel.open'], { claim: { address: 'https://a.example/', title: '' }, reading }),
      ).toBe(true);
    }
  });

  it('is plausible: half of the passages under 180 characters, notes on a third, films and pages shared', () => {
    expect(median(annotations.map(({ quote }) => quote.length))).toBeGreaterThan(160);
    expect(median(annotations.map(({ quote }) => quote.length))).toBeLessThan(200);
    const noted = annotations.filter(({ note }) => note !== '').length / annotations.length;
    expect(noted).toBeGreaterThan(0.31);
    expect(noted).toBeLessThan(0.36);
    expect(reviews.length).toBeLessThan(annotations.length / 3);
    expect(films.length).toBeLessThan(reviews.length);
    expect(annotations.some(({ deletedAt }) => deletedAt !== undefined)).toBe(false);
  });

  it.each(['Latin', 'Cyrillic', 'Greek', 'Hiragana', 'Han', 'Arabic', 'Hebrew', 'Devanagari'])(
    'has passages and film titles in %s script',
    (script) => {
      const letters = new RegExp(`\\p{Script=${script}}`, 'u');
      expect(annotations.filter(({ quote }) => letters.test(quote)).length).toBeGreaterThan(
        annotations.length / 100,
      );
      expect(films.some(({ facts }) => letters.test(facts.title[0]?.value ?? ''))).toBe(true);
    },
  );

  it('has emoji in passages and notes', () => {
    const emoji = /\p{Extended_Pictographic}/u;
    expect(annotations.some(({ quote }) => emoji.test(quote))).toBe(true);
    expect(annotations.some(({ note }) => emoji.test(note))).toBe(true);
  });

  it('has the wished share in the trash', () => {
    const trashed = gather({ seed: 1, annotations: 3_000, trashed: 0.1 }).annotations;
    const share = trashed.filter(({ deletedAt }) => deletedAt !== undefined).length / trashed.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  });
});
