import { describe, expect, it } from 'vitest';
import { emptyFilmFacts, filmKeyOf, type FilmFacts, formatRunningTime } from '@/storage/records/film';

function film(title: string | undefined, year?: number): FilmFacts {
  return {
    ...emptyFilmFacts(),
    title: title === undefined ? [] : [{ value: title, source: 'headline' }],
    year: year === undefined ? [] : [{ value: year, source: 'credits' }],
  };
}

describe('a running time', () => {
  it.each([
    [126, '126 min · 2 h 06'],
    [60, '60 min · 1 h 00'],
    [59, '59 min'],
    [93, '93 min · 1 h 33'],
  ])('of %i minutes reads %s', (minutes, words) => {
    expect(formatRunningTime(minutes)).toBe(words);
  });
});

describe('the key of a film', () => {
  it('is the same however a page spells the title', () => {
    expect(filmKeyOf(film('WALL·E', 2008))).toBe(filmKeyOf(film('Wall-E', 2008)));
    expect(filmKeyOf(film('Amélie', 2001))).toBe(filmKeyOf(film('AMELIE', 2001)));
  });

  it('tells a film from its remake', () => {
    expect(filmKeyOf(film('Solaris', 1972))).not.toBe(filmKeyOf(film('Solaris', 2002)));
  });

  it('keeps titles apart that hold no letter', () => {
    expect(filmKeyOf(film('???', 1999))).not.toBe(filmKeyOf(film('!!!', 1999)));
  });

  it('is empty where no title is known', () => {
    expect(filmKeyOf(film(undefined, 2013))).toBe('');
  });
});
