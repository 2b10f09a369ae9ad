import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LookUpFailure } from '@/entrypoints/background/films/failure';
import { readKnown } from '@/entrypoints/background/films/known';
import { lookUpFilm, readChosen } from '@/entrypoints/background/films/look-up';
import type { FilmSource } from '@/entrypoints/background/films/source';
import { LibraryDatabase } from '@/storage/db';
import { keepSourceFilms, readLookUp, sourceFilmsByKey } from '@/storage/looked-up';
import { keepChoice } from '@/storage/own-facts';
import type { FilmSourceName, SourceFilm } from '@/storage/records/source-film';
import { panelOn, sourceFilm } from './sample';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 0, 1);
const ids = { wikidata: 'Q1', imdb: 'tt0069293', tmdb: '593' };
const solaris = sourceFilm('Q1', 'Solaris', 1972, { directors: ['Andrei Tarkovsky'], ids });
const other = sourceFilm('Q2', 'Solaris', 2002, { directors: ['Steven Soderbergh'] });
const ofTmdb = sourceFilm('593', 'Solaris', 1972, { source: 'tmdb', ids: { tmdb: '593', imdb: ids.imdb } });

/** A source that has some films, and says what it was asked. */
class Shelf implements FilmSource {
  readonly asked: string[] = [];
  failure: LookUpFailure | undefined;

  constructor(public films: SourceFilm[]) {}

  find: FilmSource['find'] = ({ titles, ids: linked }) => {
    this.asked.push(`find ${titles.join()} ${Object.values(linked).flat().join()}`.trim());
    return this.failure ? Promise.reject(this.failure) : Promise.resolve(this.films);
  };

  read: FilmSource['read'] = (id) => {
    this.asked.push(`read ${id}`);
    if (this.failure) return Promise.reject(this.failure);
    const film = this.films.find((one) => one.id === id);
    return Promise.resolve(film && { ...film, isFull: true });
  };
}

let db: LibraryDatabase;
let wikidata: Shelf;
let tmdb: Shelf;
beforeEach(() => {
  db = new LibraryDatabase(`look-up-${crypto.randomUUID()}`);
  wikidata = new Shelf([solaris, other]);
  tmdb = new Shelf([ofTmdb]);
});
afterEach(() => db.delete());

const page = panelOn('a.example/', { title: 'Solaris', year: 1972 });
const both = () =>
  new Map<FilmSourceName, FilmSource>([
    ['wikidata', wikidata],
    ['tmdb', tmdb],
  ]);
const wikidataAlone = () => new Map<FilmSourceName, FilmSource>([['wikidata', wikidata]]);

async function lookUp(sources: ReadonlyMap<FilmSourceName, FilmSource>, at = now, of = page) {
  return lookUpFilm(db, sources, await readKnown(db, of, () => Promise.resolve({}), at), at);
}
const kept = async (at = now): Promise<[string, number][]> =>
  (await sourceFilmsByKey(db, ['wikidata:Q1', 'wikidata:Q2', 'tmdb:593'], at)).map(({ key, saidAt }) => [
    key,
    saidAt,
  ]);

describe('a look-up', () => {
  it('asks one source after the other, and keeps what each says', async () => {
    await lookUp(both());
    expect(wikidata.asked).toEqual(['find Solaris']);
    expect(tmdb.asked).toEqual(['read 593']);
    expect(await kept()).toEqual([
      ['wikidata:Q1', now],
      ['wikidata:Q2', now],
      ['tmdb:593', now],
    ]);
    expect(await readLookUp(db, 'solaris|1972', now)).toMatchObject({
      films: ['wikidata:Q1', 'wikidata:Q2'],
    });
  });

  it('has everybody named in the film that is taken', async () => {
    wikidata.films = [{ ...solaris, isFull: false }];
    await lookUp(wikidataAlone());
    expect(wikidata.asked).toEqual(['find Solaris', 'read Q1']);
    expect(await db.sourceFilms.get('wikidata:Q1')).toMatchObject({ isFull: true });
  });

  it('goes to the next source where the first has no such film', async () => {
    wikidata.films = [];
    await lookUp(both());
    expect(tmdb.asked).toEqual(['find Solaris']);
    expect(wikidata.asked).toEqual(['find Solaris', 'find Solaris tt0069293']);
  });

  it('remembers that there is none', async () => {
    wikidata.films = [];
    await lookUp(wikidataAlone());
    expect(await readLookUp(db, 'solaris|1972', now)).toMatchObject({ films: [] });
  });

  it('takes another source’s film only where it is the same by its ids', async () => {
    tmdb.films = [
      sourceFilm('7', 'Solaris', 1972, { source: 'tmdb', ids: { tmdb: '7', imdb: 'tt0000001' } }),
    ];
    await lookUp(both());
    expect(await kept()).toEqual([
      ['wikidata:Q1', now],
      ['wikidata:Q2', now],
    ]);
  });

  it('that fails in its second source keeps what the first one said', async () => {
    tmdb.failure = new LookUpFailure('busy', 'later');
    await expect(lookUp(both())).rejects.toMatchObject({ problem: 'busy' });
    expect(await kept()).toHaveLength(2);
    expect(await readLookUp(db, 'solaris|1972', now)).toBeDefined();
  });

  it('that fails in its first leaves nothing behind, so that it can be tried again', async () => {
    wikidata.failure = new LookUpFailure('offline', 'no network');
    await expect(lookUp(both())).rejects.toMatchObject({ problem: 'offline' });
    expect(await kept()).toEqual([]);
    expect(await readLookUp(db, 'solaris|1972', now)).toBeUndefined();
  });
});

describe('a film that is known', () => {
  it('is renewed by its number alone, in every source', async () => {
    await keepSourceFilms(db, [solaris, ofTmdb], now);
    await lookUp(both(), now + 100 * day);
    expect([...wikidata.asked, ...tmdb.asked]).toEqual(['read Q1', 'read 593']);
    expect(await kept(now + 100 * day)).toEqual([
      ['wikidata:Q1', now + 100 * day],
      ['tmdb:593', now + 100 * day],
    ]);
  });

  it('that Wikidata has no more is not asked for again at every visit', async () => {
    await keepSourceFilms(db, [solaris], now);
    wikidata.films = [];
    await lookUp(wikidataAlone(), now + 100 * day);
    expect(await kept()).toEqual([['wikidata:Q1', now + 100 * day]]);
  });

  it('from TMDB is never kept longer for not being said again: without a key, or when it is chosen', async () => {
    await keepSourceFilms(db, [ofTmdb], now);
    wikidata.films = [];
    await lookUp(wikidataAlone(), now + 100 * day);
    const [row] = await sourceFilmsByKey(db, ['tmdb:593'], now);
    if (!row) throw new Error('It is kept.');
    await readChosen(db, both(), row, now + 100 * day);
    expect(await kept()).toEqual([['tmdb:593', now]]);
    expect(await kept(now + 181 * day)).toEqual([]);
  });
});

describe('a chosen film of which nothing is kept', () => {
  beforeEach(() => keepChoice(db, page.pageKey, ['wikidata:Q2']));

  it('is read by its number; no title is sent', async () => {
    expect(await lookUp(wikidataAlone())).toBe('wikidata:Q2');
    expect(wikidata.asked).toEqual(['read Q2']);
    const { state } = await readKnown(db, page, () => Promise.resolve({}), now);
    expect(state).toMatchObject({ status: 'found', isChosen: true });
    expect(state.card.directors).toMatchObject([{ value: { name: 'Steven Soderbergh' } }]);
  });

  it('comes under its new number where it has moved', async () => {
    wikidata.read = () => Promise.resolve(solaris);
    expect(await lookUp(wikidataAlone())).toBe('wikidata:Q1');
  });

  it('is said not to be had where its source has it no more, or may not be asked', async () => {
    wikidata.films = [];
    await expect(lookUp(wikidataAlone())).rejects.toMatchObject({ problem: 'broken' });
    await keepChoice(db, page.pageKey, ['tmdb:593']);
    await expect(lookUp(wikidataAlone())).rejects.toMatchObject({ problem: 'key' });
  });
});
