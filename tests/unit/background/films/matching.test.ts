import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { decide } from '@/entrypoints/background/films/matching/decide';
import type { Sought } from '@/entrypoints/background/films/matching/sought';
import { emptyPeople, type SourceFilm } from '@/storage/records/source-film';
import { Catalogue, type TitleRow } from '../../../evaluate/matching/catalogue';
import { emptySought, lookUp, measureAll } from '../../../evaluate/matching/measure';
import { checkPromises } from '../../../evaluate/matching/promises';

interface Known {
  directors?: string[];
  cast?: string[];
  minutes?: number;
  others?: string[];
  original?: string;
  kind?: SourceFilm['kind'];
  ids?: SourceFilm['ids'];
}

let number = 0;
function film(title: string, year: number | undefined, known: Known = {}): SourceFilm {
  number += 1;
  const named = (names: string[] = []) => names.map((name) => ({ name }));
  return {
    source: 'wikidata',
    id: `Q${number}`,
    kind: known.kind ?? 'film',
    title,
    ...(known.original !== undefined && { originalTitle: known.original }),
    otherTitles: known.others ?? [],
    years: year === undefined ? [] : [year],
    runningTimes: known.minutes === undefined ? [] : [{ minutes: known.minutes }],
    people: { ...emptyPeople(), directors: named(known.directors), cast: named(known.cast) },
    countries: [],
    languages: [],
    companies: [],
    ids: known.ids ?? {},
    isFull: true,
  };
}

const her = film('Her', 2013, {
  directors: ['Spike Jonze'],
  cast: ['Joaquin Phoenix', 'Amy Adams'],
  minutes: 126,
  ids: { imdb: 'tt1798709' },
});
const solaris1972 = film('Solaris', 1972, { directors: ['Andrei Tarkovsky'], original: 'Солярис' });
const solaris2002 = film('Solaris', 2002, { directors: ['Steven Soderbergh'] });

function sought(title: string, known: Partial<Sought> = {}): Sought {
  return { ...emptySought, titles: [title], ...known };
}
function verdict(wanted: Sought, ...films: SourceFilm[]): string {
  const decision = decide(wanted, films);
  return decision.verdict === 'accepted'
    ? `${decision.film.title} ${decision.film.years.join()}`
    : decision.verdict;
}

describe('a film is taken', () => {
  it.each<[string, Sought, SourceFilm[], string]>([
    ['by title and year', sought('Solaris', { years: [2002] }), [solaris1972, solaris2002], 'Solaris 2002'],
    [
      'by a year off by one',
      sought('Solaris', { years: [1973] }),
      [solaris1972, solaris2002],
      'Solaris 1972',
    ],
    [
      'by title and director',
      sought('Solaris', { directors: ['Andrei Tarkovsky'] }),
      [solaris2002, solaris1972],
      'Solaris 1972',
    ],
    ['by a director misspelt', sought('Her', { directors: ['Spike Jonez'] }), [her], 'Her 2013'],
    ['by its original title', sought('Солярис', { years: [1972] }), [solaris1972], 'Solaris 1972'],
    [
      'by an alias and its year',
      sought('Amelie', { years: [2001] }),
      [film('Le Fabuleux Destin', 2001, { others: ['Amélie'] })],
      'Le Fabuleux Destin 2001',
    ],
    [
      'without its article',
      sought('Grand Budapest Hotel', { years: [2014] }),
      [film('The Grand Budapest Hotel', 2014)],
      'The Grand Budapest Hotel 2014',
    ],
    [
      'by what stands before the colon, and the director',
      sought('Rogue One', { directors: ['Gareth Edwards'] }),
      [film('Rogue One: A Star Wars Story', 2016, { directors: ['Gareth Edwards'] })],
      'Rogue One: A Star Wars Story 2016',
    ],
    [
      'by title and two of its cast',
      sought('Her', { cast: ['Joaquin Phoenix', 'Amy Adams'] }),
      [her],
      'Her 2013',
    ],
    ['by title and a linked id', sought('Her', { ids: { imdb: ['tt1798709'] } }), [her], 'Her 2013'],
    [
      'misspelt, by director and year',
      sought('Solarris', { years: [1972], directors: ['Andrei Tarkovsky'] }),
      [solaris1972],
      'Solaris 1972',
    ],
    [
      'a sequel by either kind of number',
      sought('Rocky II', { years: [1979] }),
      [film('Rocky 2', 1979), film('Rocky', 1976)],
      'Rocky 2 1979',
    ],
  ])('%s', (_how, wanted, films, expected) => {
    expect(verdict(wanted, ...films)).toBe(expected);
  });
});

describe('it is asked rather than guessed', () => {
  it.each<[string, Sought, SourceFilm[]]>([
    ['with a title alone', sought('Paterson'), [film('Paterson', 2016)]],
    ['with a title and a running time, which many share', sought('Her', { runningTimes: [126] }), [her]],
    [
      'between two films of one title and year',
      sought('Caught', { years: [1949] }),
      [film('Caught', 1949), film('Caught', 1949)],
    ],
    [
      'when the director is another',
      sought('Solaris', { years: [2002], directors: ['Andrei Tarkovsky'] }),
      [solaris2002],
    ],
    ['when the year is another', sought('Solaris', { years: [1990] }), [solaris1972]],
    [
      'when a short title stands in running text only',
      sought('Her', { years: [2013], isTitleStated: false }),
      [her],
    ],
    [
      'when the title is a letter off and only the year agrees',
      sought('Cats', { years: [2019] }),
      [film('Bats', 2019)],
    ],
    [
      'when only what stands before the colon agrees',
      sought('Star Wars', { years: [2016] }),
      [film('Star Wars: Rebels', 2016)],
    ],
    ['when it is a series', sought('Fargo', { years: [2014] }), [film('Fargo', 2014, { kind: 'series' })]],
    [
      'when a linked id is of a film with another title',
      sought('Solaris', { ids: { imdb: ['tt1798709'] } }),
      [her],
    ],
  ])('%s', (_how, wanted, films) => {
    expect(verdict(wanted, ...films)).toBe('unsure');
  });

  it('with at most five candidates, the likeliest first', () => {
    const many = Array.from({ length: 9 }, (_, index) => film('Alice', 1950 + index * 5));
    const decision = decide(sought('Alice', { years: [1988] }), [
      film('Alice', 1990, { directors: ['A'] }),
      ...many,
    ]);
    const films = decision.verdict === 'unsure' ? decision.films : [];
    expect(films).toHaveLength(5);
    expect(films[0]?.years).toEqual([1990]);
  });
});

it('no film comes years after its review', () => {
  expect(verdict(sought('Her', { directors: ['Spike Jonze'], reviewedIn: 2009 }), her)).toBe('none');
  expect(verdict(sought('Her', { directors: ['Spike Jonze'], reviewedIn: 2013 }), her)).toBe('Her 2013');
});

it('a film of another name is none', () => {
  expect(verdict(sought('Up', { years: [2013] }), her)).toBe('none');
});

describe('on a small list of films', () => {
  const rows: TitleRow[] = [
    ['It', 1927, ['Clara Bow', 'Antonio Moreno']],
    ['It', 2017, ['Bill Skarsgård', 'Jaeden Lieberher']],
    ['King Kong', 1933, ['Fay Wray', 'Robert Armstrong']],
    ['King Kong', 1976, ['Jeff Bridges', 'Jessica Lange']],
    ['King Kong', 2005, ['Naomi Watts', 'Jack Black']],
    ['The Mask', 1994, ['Jim Carrey', 'Cameron Diaz']],
    ['Mask', 1985, ['Cher', 'Eric Stoltz']],
    ['Alien', 1979, ['Sigourney Weaver', 'Tom Skerritt']],
    ['Aliens', 1986, ['Sigourney Weaver', 'Michael Biehn']],
    ['Rear Window', 1954, ['James Stewart', 'Grace Kelly']],
    ['Some Like It Hot', 1959, ['Marilyn Monroe', 'Tony Curtis']],
    ['Singin’ in the Rain', 1952, ['Gene Kelly', 'Debbie Reynolds']],
  ];
  it('every film is found by title and year, none is taken wrongly', () => {
    const tallies = measureAll(new Catalogue(rows));
    expect(tallies['title and year']).toMatchObject({ right: rows.length, wrong: 0 });
    for (const tally of Object.values(tallies)) expect(tally.wrong).toBe(0);
    expect(tallies['ambiguous title alone']).toMatchObject({ right: 0, wrong: 0 });
  });

  it('a misspelt title is found and asked about', () => {
    const decision = lookUp(new Catalogue(rows), sought('Raer Windw', { years: [1954] }));
    expect(decision).toMatchObject({ verdict: 'unsure', films: [{ title: 'Rear Window' }] });
  });
});

const titles = resolve('../shared/film-api/titles/us-films-1900-2023.json');
describe.skipIf(!existsSync(titles))('on 36,273 films (../shared/film-api)', () => {
  it('what is promised of matching holds, on every eighth film', () => {
    const shape = v.array(v.tuple([v.string(), v.number(), v.array(v.string())]));
    const rows = v.parse(shape, JSON.parse(readFileSync(titles, 'utf8')));
    // All films of one title stay together, so that what is ambiguous stays so.
    const some = rows.filter(([title]) => title.charCodeAt(title.length - 1) % 8 === 5);
    const broken = checkPromises(measureAll(new Catalogue(some))).filter(({ isKept }) => !isKept);
    expect(broken).toEqual([]);
  });
});
