import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wikidataAddress } from '@/entrypoints/background/films/addresses';
import { LookUpFailure } from '@/entrypoints/background/films/failure';
import { createHost, type HostState, restedHost } from '@/entrypoints/background/films/host';
import { decide } from '@/entrypoints/background/films/matching/decide';
import { readEntities, readHits } from '@/entrypoints/background/films/wikidata/answers';
import { readFilmItem } from '@/entrypoints/background/films/wikidata/film-item';
import { createWikidata } from '@/entrypoints/background/films/wikidata/wikidata';
import type { FilmSource } from '@/entrypoints/background/films/source';
import { emptySought } from '../../../evaluate/matching/measure';
import { type Conduct, FilmServer } from '../../../film-api/server';

let server: FilmServer;
let source: FilmSource;
beforeAll(async () => {
  server = await FilmServer.start();
});
afterAll(() => server.close());
beforeEach(() => {
  server.conduct = 'steady';
  server.takeArrivals();
  let state: HostState = restedHost;
  const memory = {
    read: () => Promise.resolve(state),
    write: (next: HostState) => Promise.resolve(void (state = next)),
  };
  source = createWikidata({
    fetch: (address, options) => fetch(address.replace(wikidataAddress, server.address), options),
    ask: createHost(memory, { now: () => Date.now(), wait: () => Promise.resolve() }),
    languages: ['en'],
    userAgent: 'Cinemargin/test',
  });
});

const sought = (title: string, more = {}) => ({ ...emptySought, titles: [title], ...more });

describe('a film of Wikidata', () => {
  it('is found in three requests, one after the other, which send its title and ids and nothing else', async () => {
    const wanted = sought('Paterson', { years: [2016], directors: ['Jim Jarmusch'] });
    const films = await source.find(wanted);
    const decision = decide(wanted, films);
    expect(decision).toMatchObject({ verdict: 'accepted', film: { id: 'Q9000002', isFull: true } });
    const arrivals = server.takeArrivals();
    expect(arrivals.map(({ query }) => query.get('action'))).toEqual([
      'query',
      'wbgetentities',
      'wbgetentities',
    ]);
    for (const { query, headers } of arrivals) {
      expect(query.get('origin')).toBe('*');
      expect(headers['api-user-agent']).toBe('Cinemargin/test');
      expect(headers.cookie).toBeUndefined();
      expect(headers.referer).toBeUndefined();
      expect(query.toString()).not.toMatch(/Jarmusch|2016/);
    }
  });

  it('has all that its item says, with names and roles', async () => {
    expect(await source.read('Q788822')).toEqual({
      source: 'wikidata',
      id: 'Q788822',
      kind: 'film',
      title: 'Her',
      originalTitle: 'Her',
      otherTitles: ['Uma História de Amor'],
      years: [2013, 2014],
      runningTimes: [{ minutes: 126 }],
      people: {
        directors: [{ name: 'Spike Jonze' }],
        writers: [{ name: 'Spike Jonze' }],
        producers: [{ name: 'Megan Ellison' }, { name: 'Spike Jonze' }, { name: 'Vincent Landay' }],
        cast: [
          { name: 'Joaquin Phoenix', role: 'Theodore Twombly' },
          { name: 'Amy Adams', role: 'Amy' },
          { name: 'Rooney Mara', role: 'Catherine' },
          { name: 'Olivia Wilde' },
          { name: 'Scarlett Johansson', role: 'Samantha' },
          { name: 'Chris Pratt', role: 'Paul' },
        ],
        cinematographers: [{ name: 'Hoyte van Hoytema' }],
        editors: [{ name: 'Eric Zumbrunnen' }, { name: 'Jeff Buchanan' }],
        composers: [{ name: 'Owen Pallett' }],
      },
      countries: ['United States of America'],
      languages: ['English'],
      companies: ['Annapurna Pictures'],
      ids: {
        wikidata: 'Q788822',
        wikipedia: 'https://en.wikipedia.org/wiki/Her_(2013_film)',
        imdb: 'tt1798709',
        tmdb: '152601',
        letterboxd: 'her',
        rottenTomatoes: 'm/her',
        metacritic: 'movie/her',
      },
      isFull: true,
    });
  });

  it('may have several cuts, in hours, minutes or without a unit; what is deprecated does not count', async () => {
    const film = await source.read('Q9000003');
    expect(film?.runningTimes).toEqual([{ minutes: 167 }, { minutes: 165, cut: 'premiere version' }]);
  });

  it('may know its name in no language (mul), its year only as a decade or not at all, its length in seconds', async () => {
    const film = await source.read('Q9000006');
    expect(film).toMatchObject({ title: 'City Loop', years: [], runningTimes: [{ minutes: 90 }] });
  });

  it('comes under its new id when it has moved, and is none when it was deleted', async () => {
    expect(await source.read('Q9000007')).toMatchObject({ id: 'Q9000002', title: 'Paterson' });
    expect(await source.read('Q9000008')).toBeUndefined();
  });

  it('is found by an id that the page links to, before any title is sent', async () => {
    const wanted = sought('Paterson', { ids: { imdb: ['tt5247022'] } });
    expect(decide(wanted, await source.find(wanted))).toMatchObject({ film: { id: 'Q9000002' } });
    const [first] = server.takeArrivals();
    expect(first?.query.get('srsearch')).toBe('haswbstatement:P345=tt5247022');
  });

  it('is one of several when only the title is known', async () => {
    const films = await source.find(sought('Solaris'));
    expect(films.map(({ id }) => id)).toEqual(['Q9000003', 'Q9000004', 'Q9000005']);
    expect(films.map(({ people }) => people.directors[0]?.name)).toContain('Steven Soderbergh');
  });

  it('is not found where there is none', async () => {
    expect(await source.find(sought('Xyzzy', { years: [1999] }))).toEqual([]);
  });

  it('is searched without the signs that mean something to the search', async () => {
    await source.find(sought('Help: "Alien" -vs- NOT Predator?'));
    const [first] = server.takeArrivals();
    expect(first?.query.get('srsearch')?.replace(/^\S+ /, '')).toBe('Help Alien vs not Predator');
  });
});

describe('an answer that is none gives one reason and throws nothing else', () => {
  it.each<[Conduct, string]>([
    ['truncated', 'broken'],
    ['html', 'broken'],
    ['wrong-type', 'broken'],
    ['huge', 'broken'],
    ['redirect', 'offline'],
    ['broken', 'offline'],
    ['refusing', 'refused'],
    ['too-many', 'busy'],
    ['api-error', 'busy'],
  ])('%s: %s', async (conduct, problem) => {
    server.conduct = conduct;
    const failure = await source.find(sought('Paterson')).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LookUpFailure);
    expect(failure).toMatchObject({ problem });
  });

  it('a host that asks to be left alone is: the next question fails at once, without a request', async () => {
    server.conduct = 'too-many';
    await source.find(sought('Paterson')).catch(() => undefined);
    server.takeArrivals();
    server.conduct = 'steady';
    const failure = await source.find(sought('Paterson')).catch((error: unknown) => error);
    expect(failure).toMatchObject({ problem: 'busy' });
    expect(server.takeArrivals()).toEqual([]);
  });
});

const recorded = resolve('../shared/film-api/wikidata');
describe.skipIf(!existsSync(recorded))('recorded answers (../shared/film-api)', () => {
  const bodyOf = (name: string): unknown => {
    const file: unknown = JSON.parse(readFileSync(resolve(recorded, name), 'utf8'));
    const response: unknown = Reflect.get(Object(file), 'response');
    return Reflect.get(Object(response), 'body');
  };

  it('a whole item is read as the film that it is', () => {
    const entity = readEntities(bodyOf('wbgetentities--Q2262932.json')).get('Q2262932');
    const item = entity && readFilmItem(entity, ['en']);
    expect(item?.film).toMatchObject({ kind: 'film', title: 'City Streets', years: [1931] });
    expect(item?.film.ids.imdb).toBe('tt0021750');
    expect(item?.runningTimes).toEqual([{ minutes: 82 }]);
    expect(item?.people.cast).toHaveLength(9);
  });

  it('searches, batches of labels and missing items are understood', () => {
    expect(readHits(bodyOf('list-search--no-results.json'))).toEqual([]);
    expect(readHits(bodyOf('list-search--los-angeles.json'))[0]).toEqual({
      id: 'Q65',
      description: 'seat of Los Angeles County, and largest city in California, United States',
    });
    expect(readEntities(bodyOf('wbgetentities--title-missing.json')).size).toBe(0);
    const labels = readEntities(bodyOf('wbgetentities--labels-batch.json'));
    expect(labels.get('Q24925')?.labels['en']?.value).toBe('science fiction');
  });
});
