import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Known, readKnown } from '@/entrypoints/background/films/known';
import type { LinkedIds } from '@/entrypoints/background/films/matching/sought';
import type { PanelSession } from '@/entrypoints/background/requests';
import { LibraryDatabase } from '@/storage/db';
import { keepLookUp, keepSourceFilms } from '@/storage/looked-up';
import { keepChoice, keepCorrection } from '@/storage/own-facts';
import { panelOn, sourceFilm } from './sample';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 0, 1);
const solaris1972 = sourceFilm('Q1', 'Solaris', 1972, { directors: ['Andrei Tarkovsky'] });
const solaris2002 = sourceFilm('Q2', 'Solaris', 2002, { directors: ['Steven Soderbergh'] });
const review = panelOn('a.example/solaris', { title: 'Solaris' });

let db: LibraryDatabase;
beforeEach(() => {
  db = new LibraryDatabase(`known-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

function know(page: PanelSession, at = now, linked: LinkedIds = {}): Promise<Known> {
  return readKnown(db, page, () => Promise.resolve(linked), at);
}

describe('the film of a page', () => {
  it('is what the page says where nothing was ever looked up', async () => {
    const { state, films, wasLookedUp, query } = await know(review);
    expect(state).toMatchObject({ status: 'page', isChosen: false, candidates: [] });
    expect(state.card.title).toMatchObject([{ value: 'Solaris', sources: ['structured-data'] }]);
    expect({ films, wasLookedUp, query }).toEqual({ films: [], wasLookedUp: false, query: 'solaris|' });
  });

  it('is known from another review’s look-up, without anyone being asked', async () => {
    await keepSourceFilms(db, [solaris1972, solaris2002], now);
    const { state } = await know(panelOn('b.example/', { title: 'Solaris', year: 2002 }));
    expect(state).toMatchObject({ status: 'found', isChosen: false });
    expect(state.card.directors).toMatchObject([{ value: { name: 'Steven Soderbergh' } }]);
  });

  it('is asked about where several fit, once it was looked up', async () => {
    await keepSourceFilms(db, [solaris1972, solaris2002], now);
    expect((await know(review)).state).toMatchObject({ status: 'page', candidates: [] });
    await keepLookUp(db, { query: 'solaris|', at: now, films: ['wikidata:Q1', 'wikidata:Q2'] });
    const { state } = await know(review);
    expect(state.status).toBe('unsure');
    expect(state.candidates.map(({ key }) => key).sort()).toEqual(['wikidata:Q1', 'wikidata:Q2']);
  });

  it('is decided by a link of the page where several fit', async () => {
    await keepSourceFilms(db, [solaris1972, solaris2002], now);
    const { state } = await know(review, now, { wikidata: ['Q2'] });
    expect(state.card.year[0]?.value).toBe(2002);
  });

  it('is none where a look-up found none, for seven days', async () => {
    await keepLookUp(db, { query: 'solaris|', at: now, films: [] });
    expect((await know(review, now + 6 * day)).state.status).toBe('nothing');
    const later = await know(review, now + 8 * day);
    expect(later).toMatchObject({ wasLookedUp: false, state: { status: 'page' } });
  });

  it('is shown at once when it is stale, with the day on which it was said', async () => {
    await keepSourceFilms(db, [solaris1972], now);
    const { state, films } = await know(
      panelOn('b.example/', { title: 'Solaris', year: 1972 }),
      now + 200 * day,
    );
    expect(state.status).toBe('found');
    expect(films[0]?.saidAt).toBe(now);
  });
});

describe('the reader’s choice', () => {
  beforeEach(() => keepSourceFilms(db, [solaris1972, solaris2002], now));

  it('wins over what the page states and links to', async () => {
    const page = panelOn('a.example/', { title: 'Solaris', year: 2002 });
    await keepChoice(db, page.pageKey, ['wikidata:Q1']);
    const { state, films } = await know(page, now, { wikidata: ['Q2'] });
    expect(state).toMatchObject({ status: 'found', isChosen: true, candidates: [] });
    expect(films.map(({ id }) => id)).toEqual(['Q1']);
  });

  it('holds for its page alone, and is gone when it is taken back', async () => {
    await keepChoice(db, review.pageKey, ['wikidata:Q1']);
    expect((await know(panelOn('b.example/', { title: 'Solaris' }))).state.isChosen).toBe(false);
    await keepChoice(db, review.pageKey, undefined);
    expect((await know(review)).state).toMatchObject({ status: 'page', isChosen: false });
  });

  it('of none of them leaves the page’s own facts', async () => {
    await keepChoice(db, review.pageKey, []);
    const { state, films } = await know(review);
    expect(state).toMatchObject({ status: 'nothing', isChosen: true, candidates: [] });
    expect(films).toEqual([]);
  });

  it('of a film of which nothing is kept any more waits to be read by its number, and is no "none of these"', async () => {
    await keepChoice(db, review.pageKey, ['wikidata:Q3']);
    const { state, missing } = await know(review);
    expect(state).toMatchObject({ status: 'page', isChosen: true });
    expect(missing).toBe('wikidata:Q3');
  });

  it('of a film of TMDB is one of which nothing is kept after six months', async () => {
    await keepSourceFilms(db, [{ ...solaris1972, source: 'tmdb', id: '593', ids: { tmdb: '593' } }], now);
    await keepChoice(db, review.pageKey, ['tmdb:593']);
    expect(await know(review, now + 179 * day)).toMatchObject({ state: { status: 'found' } });
    expect(await know(review, now + 181 * day)).toMatchObject({ missing: 'tmdb:593' });
  });
});

describe('what the reader corrects', () => {
  it('of a film stands on every review of it', async () => {
    await keepSourceFilms(db, [solaris1972], now);
    const page = panelOn('a.example/', { title: 'Solaris', year: 1972 });
    const { subjects } = await know(page);
    expect(subjects).toEqual(['wikidata:Q1', 'solaris|1972']);
    await keepCorrection(db, subjects, { runningTime: 167 });
    const { state } = await know(panelOn('b.example/', { title: 'Solaris', director: 'Andrei Tarkovsky' }));
    expect(state.card.runningTime[0]).toMatchObject({ value: 167, sources: ['reader'] });
  });

  it('before the film was found stands after it too, and goes over to it with the next correction', async () => {
    const page = panelOn('a.example/', { title: 'Solaris', year: 1972 });
    await keepCorrection(db, (await know(page)).subjects, { runningTime: 167 });
    await keepSourceFilms(db, [solaris1972], now);
    const { state, subjects } = await know(page);
    expect(state.card.runningTime[0]?.value).toBe(167);
    await keepCorrection(db, subjects, { runningTime: 168 });
    expect(await db.filmCorrections.toArray()).toEqual([
      { subject: 'wikidata:Q1', names: ['solaris|1972'], correction: { runningTime: 168 } },
    ]);
  });

  it('is found by the name of the film where nothing is kept any more of what the sources said', async () => {
    const page = panelOn('a.example/', { title: 'Solaris', year: 1972 });
    await keepCorrection(db, ['wikidata:Q1', 'solaris|1972'], { runningTime: 167 });
    const { state, subjects } = await know(page);
    expect(state).toMatchObject({ status: 'page', correction: { runningTime: 167 } });
    await keepCorrection(db, subjects, { runningTime: 168 });
    expect(await db.filmCorrections.toArray()).toMatchObject([
      { subject: 'wikidata:Q1', correction: { runningTime: 168 } },
    ]);
  });

  it('is not guessed where two films went by that name', async () => {
    await keepCorrection(db, ['wikidata:Q1', 'solaris|'], { runningTime: 167 });
    await keepCorrection(db, ['wikidata:Q2', 'solaris|'], { runningTime: 99 });
    expect((await know(review)).state.correction).toEqual({});
  });

  it('of title and year leads the search', async () => {
    const page = panelOn('a.example/', { title: 'The Zone' });
    await keepCorrection(db, (await know(page)).subjects, { title: 'Solaris', year: 1972 });
    const { sought, query } = await know(page);
    expect(sought).toMatchObject({ titles: ['Solaris'], years: [1972], isTitleStated: true });
    expect(query).toBe('solaris|1972');
    await keepSourceFilms(db, [solaris1972], now);
    expect((await know(page)).state.status).toBe('found');
  });

  it('of a page that names no film stands for that page', async () => {
    const page = panelOn('a.example/', {});
    const { subjects } = await know(page);
    expect(subjects).toEqual(['page:a.example/']);
    await keepCorrection(db, subjects, { title: 'Home movie' });
    expect((await know(page)).state.card.title).toMatchObject([{ value: 'Home movie', sources: ['reader'] }]);
    expect((await know(panelOn('b.example/', {}))).state.card.title).toEqual([]);
  });
});
