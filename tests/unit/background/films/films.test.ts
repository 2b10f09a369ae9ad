import 'fake-indexeddb/auto';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  type MockInstance,
  vi,
} from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { tmdbAddress, wikidataAddress } from '@/entrypoints/background/films/addresses';
import { createFilms, type Films } from '@/entrypoints/background/films/films';
import { drainOutbox } from '@/entrypoints/background/outbox';
import { restedHost } from '@/entrypoints/background/films/host';
import { LibraryDatabase } from '@/storage/db';
import { keepSourceFilms } from '@/storage/looked-up';
import { keepChoice } from '@/storage/own-facts';
import { keepSettings, keepTmdbKey, SettingsDatabase } from '@/storage/settings';
import { FilmServer, goodKey } from '../../../film-api/server';
import { MemoryFolder } from '../../storage/memory-folder';
import { panelOn, sourceFilm } from './sample';

let folder: MemoryFolder;
vi.mock('@/storage/second-copy/folder', () => ({ originPrivateFolder: () => folder }));

const day = 24 * 60 * 60 * 1000;
const page = panelOn('a.example/paterson', { title: 'Paterson', year: 2016 });

let server: FilmServer;
let db: LibraryDatabase;
let settings: SettingsDatabase;
let films: Films;
/** What the background says to pages. */
let sent: MockInstance<typeof browser.tabs.sendMessage>;
/** Another life of the worker: it knows what is kept and nothing else. */
const wake = (): Films => createFilms(db, settings);
const asked = (): string[] =>
  server
    .takeArrivals()
    .map(({ path, query }) =>
      [path, query.get('srsearch')?.replace(/^\S+ /, ''), query.get('ids')].join(' ').trim(),
    );

/** What a worker does that still runs so long after a failure that it cannot have been stopped; done when a test says so. */
let outlived: (() => void)[];

/** Look-ups that the next worker goes on with. */
const pending = async (): Promise<string[]> =>
  Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith('look-up:'));

beforeAll(async () => {
  server = await FilmServer.start();
});
afterAll(() => server.close());

beforeEach(() => {
  fakeBrowser.reset();
  folder = new MemoryFolder();
  outlived = [];
  const { setTimeout: later } = globalThis;
  const mine = outlived;
  vi.stubGlobal('setTimeout', (work: () => void, ms?: number) => {
    if (ms !== 500) return later(work, ms);
    mine.push(work);
    return later(() => undefined);
  });
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', (address: string, options: RequestInit) =>
    real(address.replace(wikidataAddress, server.address).replace(tmdbAddress, server.address), options),
  );
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name) => name);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1' });
  // The page answers as its annotator does.
  sent = vi
    .spyOn(browser.tabs, 'sendMessage')
    .mockResolvedValue({ ok: true, value: { reading: page.reading } });
  // A look-up outlives the test that asked for it, and then finds its database closed.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  server.behave();
  server.takeArrivals();
  db = new LibraryDatabase(`films-${crypto.randomUUID()}`);
  settings = new SettingsDatabase(`settings-${crypto.randomUUID()}`);
  films = wake();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await db.delete();
  await settings.delete();
});

describe('a look-up', () => {
  it('of one page is one, however often it is asked for', async () => {
    const states = await Promise.all([films.lookUp(page), films.lookUp(page), films.lookUp(page)]);
    for (const { status } of states) expect(status).toBe('found');
    expect(asked()).toHaveLength(3);
  });

  it.each([1, 2])(
    'cut short by the worker’s end after %i of its requests is gone on with by the next one',
    async (answered) => {
      server.plan = [...Array.from({ length: answered }, () => 'steady' as const), 'slow'];
      // A worker that is stopped tells nobody.
      films.lookUp(page).catch(() => undefined);
      await vi.waitFor(() => expect(server.waiting).toBe(answered + 1));
      server.takeArrivals();
      const next = wake();
      await next.resume();
      await vi.waitFor(async () => expect((await next.load(page)).status).toBe('found'));
      expect(asked()).toHaveLength(3);
      await wake().resume();
      expect(asked(), 'what is done is done').toEqual([]);
    },
  );

  it('that takes its time is said to go on; who asks again hears what came of it, and nothing is sent anew', async () => {
    const clock = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    const later = globalThis.setTimeout;
    vi.stubGlobal('setTimeout', (work: () => void, ms?: number) => later(work, ms === 4000 ? 0 : ms));
    server.conduct = 'slow';
    expect((await films.lookUp(page)).status).toBe('looking');
    clock.abort(new DOMException('The time is up.', 'TimeoutError'));
    await vi.waitFor(async () => expect((await films.load(page)).status).toBe('page'));
    server.takeArrivals();
    expect(await films.lookUp(page)).toMatchObject({ status: 'page', problem: { kind: 'slow' } });
    expect(asked()).toEqual([]);
  });

  it('that fails is not tried again by the next worker, unless it is asked for', async () => {
    server.conduct = 'html';
    expect(await films.lookUp(page)).toMatchObject({ status: 'page', problem: { kind: 'broken' } });
    server.takeArrivals();
    for (const work of outlived) work();
    await vi.waitFor(async () => expect(await pending()).toEqual([]));
    await wake().resume();
    expect(asked()).toEqual([]);
  });

  it('that fails waits for the next worker, until this one has outlived its failure and cannot have been stopped', async () => {
    server.conduct = 'html';
    await films.lookUp(page);
    expect(await pending()).toEqual([`look-up:${page.pageKey}`]);
    for (const work of outlived) work();
    await vi.waitFor(async () => expect(await pending()).toEqual([]));
  });

  it('of a host that asks to be left alone says for how many minutes', async () => {
    server.conduct = 'too-many';
    await films.lookUp(page);
    server.behave();
    expect(await films.lookUp(page)).toMatchObject({ problem: { kind: 'busy', minutes: 2 } });
  });
});

describe('a page that is opened', () => {
  const greet = () => films.greet(page);
  /** What the pill was told since this was last asked. */
  const shown = (): unknown[] => {
    const told = sent.mock.calls.map(([, message]): unknown => message);
    sent.mockClear();
    return told.filter((message) => JSON.stringify(message).includes('"page.film"'));
  };
  const old = Date.now() - 100 * day;
  const paterson = sourceFilm('Q9000002', 'Paterson', 2016);

  it('sends nothing before that is switched on', async () => {
    await greet();
    expect(asked()).toEqual([]);
  });

  it('has its pill offer a look-up where it says too little, until the film is known', async () => {
    await greet();
    expect(shown()).toMatchObject([{ film: { runningTime: [] }, offer: 'pillLookUpWikidata' }]);
    await keepTmdbKey(settings, goodKey);
    await greet();
    expect(shown()).toMatchObject([{ offer: 'pillLookUpBoth' }]);
    await keepSourceFilms(db, [paterson], Date.now());
    await greet();
    const [pill] = shown();
    expect(pill).toMatchObject({ film: { title: [{ value: 'Paterson' }] } });
    expect(pill).not.toHaveProperty('offer');
  });

  describe('once that is switched on', () => {
    beforeEach(() => keepSettings(settings, { looksUp: true }));

    it('has its film looked up', async () => {
      await greet();
      expect(asked()).toHaveLength(3);
      expect((await films.load(page)).status).toBe('found');
    });

    it('is served at once from what is kept, however old; then that is renewed, by its number alone', async () => {
      await keepSourceFilms(db, [paterson], old);
      server.conduct = 'slow';
      greet().catch(() => undefined);
      await vi.waitFor(() => expect(server.waiting).toBe(1));
      const [first] = server.takeArrivals();
      expect((await films.load(page)).card.title).toMatchObject([{ value: 'Paterson' }]);
      expect([first?.query.get('ids'), first?.query.get('srsearch')]).toEqual(['Q9000002', null]);
    });

    it('sends nothing where what is kept is fresh, or the reader said that none is the one', async () => {
      await keepSourceFilms(db, [paterson], Date.now());
      await greet();
      await keepChoice(db, page.pageKey, []);
      await greet();
      expect(asked()).toEqual([]);
    });

    it('sends nothing again of a film that the sources do not have', async () => {
      const unknown = panelOn('a.example/', { title: 'Xyzzy', year: 1999 });
      await films.greet(unknown);
      expect(asked().length).toBeGreaterThan(0);
      await films.greet(unknown);
      expect(asked()).toEqual([]);
    });

    it('has a film that the reader chose read where nothing is kept of it', async () => {
      await keepChoice(db, page.pageKey, ['wikidata:Q9000003']);
      await greet();
      expect(asked()[0]).toBe('/w/api.php  Q9000003');
      expect(await films.load(page)).toMatchObject({ status: 'found', isChosen: true });
    });

    it('sends nothing where it is no review', async () => {
      const { reading } = panelOn('a.example/', { title: 'Paterson' });
      if (reading) reading.recognition.isReview = false;
      await films.greet({ ...page, ...(reading && { reading }) });
      expect(asked()).toEqual([]);
    });
  });
});

describe('what the reader says', () => {
  it('stands in the second copy before it is acknowledged', async () => {
    await films.lookUp(page);
    await films.correct(page, { runningTime: 119 });
    await films.choose(page, null);
    const text = [...folder.files.values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
    expect(text).toContain('{"filmChoice":{"films":[],"pageKey":"a.example/paterson"}}');
    expect(text).toContain(
      '{"correction":{"runningTime":119},"names":["paterson|2016"],"subject":"wikidata:Q9000002"}',
    );
    await drainOutbox(db);
    expect(await db.outbox.count()).toBe(0);
  });
});

describe('a search', () => {
  it('sends the words without a year at their end, and has the film of that year first', async () => {
    const { candidates } = await films.search(page, ' Solaris (2002) ');
    expect(candidates[0]).toMatchObject({ title: 'Solaris', year: 2002 });
    expect(asked()[0]).toBe('/w/api.php Solaris');
  });

  it('that cannot be asked says why', async () => {
    server.conduct = 'broken';
    expect(await films.search(page, 'Solaris')).toMatchObject({
      candidates: [],
      problem: { kind: 'offline' },
    });
  });
});

describe('TMDB', () => {
  it('without the film, or with none by that number, says nothing and fails nothing', async () => {
    await keepTmdbKey(settings, goodKey);
    expect(await films.choose(page, 'wikidata:Q9000003')).not.toHaveProperty('problem');
    await films.lookUp(page);
    await films.choose(page, 'tmdb:404404');
    expect(await films.lookUp(page)).toMatchObject({ problem: { kind: 'broken' } });
    expect(await browser.storage.session.get('host:tmdb')).toMatchObject({ 'host:tmdb': restedHost });
    asked();
  });

  it('is asked only with a key, which stands in no request to Wikidata and nothing that is kept of films', async () => {
    expect((await films.load(page)).asks).toEqual(['wikidata']);
    await keepTmdbKey(settings, goodKey);
    const state = await films.lookUp(page);
    expect(state.asks).toEqual(['wikidata', 'tmdb']);
    for (const { path, query } of server.takeArrivals()) {
      expect(query.toString().includes(goodKey)).toBe(path.startsWith('/3/'));
    }
    const kept = await Promise.all(db.tables.map((table) => table.toArray()));
    expect(JSON.stringify([kept, state])).not.toContain(goodKey);
  });

  it('is asked whether it knows a key', async () => {
    expect(await films.testKey(goodKey)).toBeNull();
    expect(await films.testKey('wrong')).toBe('key');
    server.conduct = 'broken';
    expect(await films.testKey(goodKey)).toBe('offline');
  });
});
