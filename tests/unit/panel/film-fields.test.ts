import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionOf, type FilmWords, wordsOf } from '@/entrypoints/panel/film-fields';
import { emptyFilmFacts } from '@/storage/records/film';
import { completeFilm, type FilmCorrection } from '@/storage/records/film-card';
import { sourceFilm } from '../background/films/sample';

const film = sourceFilm('Q1', 'Solaris', 1972, {
  originalTitle: 'Солярис',
  runningTimes: [{ minutes: 167 }],
  countries: ['Soviet Union'],
});
film.people.cast = [{ name: 'Donatas Banionis', role: 'Kris Kelvin' }, { name: 'Jüri Järvet' }];
const cardOf = (correction: FilmCorrection = {}) => completeFilm(emptyFilmFacts(), [film], correction);
const before = wordsOf(cardOf());
const change = (words: Partial<FilmWords>, former: FilmCorrection = {}) =>
  correctionOf(wordsOf(cardOf(former)), { ...wordsOf(cardOf(former)), ...words }, former);

it('a film stands in the form as it is known, a name a line, the role behind a dash', () => {
  expect(before).toMatchObject({
    title: 'Solaris',
    originalTitle: 'Солярис',
    year: '1972',
    runningTime: '167',
    cast: 'Donatas Banionis – Kris Kelvin\nJüri Järvet',
    countries: 'Soviet Union',
    editors: '',
  });
});

describe('what is corrected', () => {
  it('is what was changed and nothing else', () => {
    expect(change({})).toEqual({});
    expect(change({ runningTime: ' 165 ', title: 'Solaris ' })).toEqual({ runningTime: 165 });
    expect(change({ cast: 'Natalya Bondarchuk — Hari\n\n  Jean-Pierre Léaud ' })).toEqual({
      cast: [{ name: 'Natalya Bondarchuk', role: 'Hari' }, { name: 'Jean-Pierre Léaud' }],
    });
  });

  it('adds to what was corrected before', () => {
    expect(change({ year: '1971' }, { runningTime: 165 })).toEqual({ runningTime: 165, year: 1971 });
  });

  it('falls back to page and sources where a field is emptied', () => {
    expect(change({ runningTime: '', countries: '' }, { runningTime: 165, countries: ['USSR'] })).toEqual({});
  });

  it.each([
    { year: '72' },
    { year: '1972a' },
    { year: '3000' },
    { runningTime: '0' },
    { runningTime: '2 h' },
  ])('is refused where a number is none: %j', (words) => {
    expect(change(words)).toBeUndefined();
  });
});

const name = fc.stringMatching(/^[A-Z][a-z]{1,6}( [A-Z]-?[a-z]{1,6})?$/);
const person = fc.oneof(fc.record({ name }), fc.record({ name, role: name }));
const anyCorrection: fc.Arbitrary<FilmCorrection> = fc.record(
  {
    title: name,
    year: fc.integer({ min: 1870, max: 2200 }),
    runningTime: fc.integer({ min: 1, max: 1000 }),
    writers: fc.uniqueArray(person, { minLength: 1, maxLength: 3, selector: (one) => one.name }),
    companies: fc.uniqueArray(name, { minLength: 1, maxLength: 3, selector: (one) => one.toLowerCase() }),
  },
  { requiredKeys: [] },
);

it('whatever was corrected stays when the form is opened and kept as it stands', () => {
  fc.assert(
    fc.property(anyCorrection, (correction) => {
      expect(change({}, correction)).toEqual(correction);
    }),
  );
});
