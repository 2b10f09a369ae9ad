import browser from 'webextension-polyfill';
import * as v from 'valibot';
import type { LibraryDatabase } from '@/storage/db';
import { freshForMs, keepSourceFilms, sourceFilmsByKey } from '@/storage/looked-up';
import { keepChoice, keepCorrection } from '@/storage/own-facts';
import { emptyFilmFacts } from '@/storage/records/film';
import type { FilmCorrection } from '@/storage/records/film-card';
import { candidateOf, type FilmState, type LookUpProblem } from '@/storage/records/film-state';
import type { SourceFilm } from '@/storage/records/source-film';
import { mayLookUp } from '@/storage/look-up-consent';
import type { SettingsDatabase } from '@/storage/settings';
import { announce } from '../announcements';
import { tabsShowing } from '../open-pages';
import { deliverOwnFacts } from '../outbox';
import { panelSession, type PanelSession } from '../requests';
import { LookUpFailure } from './failure';
import { type Known, readKnown } from './known';
import { linkedIdsOf } from './linked-ids';
import { lookUpFilm, readChosen } from './look-up';
import { decide } from './matching/decide';
import { soughtFilm } from './matching/sought';
import { tellPills } from './pills';
import { prepareSources } from './sources';
import { testTmdbKey } from './tmdb';

/** A look-up that takes longer is answered as still going on, well before the panel gives up waiting for an answer. */
const answerWithinMs = 4000;
/** So long who was told to ask again finds what came of it. */
const rememberOutcomeMs = 10_000;
const pendingPrefix = 'look-up:';
/** A background that is being stopped has its requests fail first. One that still runs so much later was not: its look-up has failed and is not gone on with. */
const stoppedWithinMs = 500;

/** The films of pages: what is known of them, and everything that the reader lets be asked. */
export interface Films {
  load: (page: PanelSession) => Promise<FilmState>;
  lookUp: (page: PanelSession) => Promise<FilmState>;
  search: (page: PanelSession, words: string) => Promise<FilmState>;
  choose: (page: PanelSession, film: string | null | undefined) => Promise<FilmState>;
  correct: (page: PanelSession, correction: FilmCorrection) => Promise<FilmState>;
  /** A page was opened: its pill shows what is known of the film that it reviews; where the reader wants it so, the film is looked up. */
  greet: (page: PanelSession) => Promise<void>;
  /** Goes on with what was asked for when the worker was stopped. */
  resume: () => Promise<void>;
  testKey: (key: string) => Promise<LookUpProblem | null>;
}

type Problem = FilmState['problem'];

/** One look-up for one page. */
interface Job {
  outcome: Promise<Problem>;
  isOver: boolean;
}

/** @throws whatever is no failure of a look-up. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof LookUpFailure)) throw error;
  const { problem, retryAfterMs } = error;
  return { kind: problem, ...(retryAfterMs !== undefined && { minutes: Math.ceil(retryAfterMs / 60_000) }) };
}

/** Whether a film is to be looked up without a press: it was not yet, or so long ago that it may have changed. */
function isUnknown({ state, films, missing, query, wasLookedUp }: Known): boolean {
  if (films.length > 0) return films.some(({ saidAt }) => Date.now() - saidAt > freshForMs);
  return missing !== undefined || (!wasLookedUp && !state.isChosen && query !== '');
}

/** A year at the end of what was typed into a search: `Solaris 1972`, `Solaris (1972)`. */
const typedYear = /^(.*\S)\s+\(?((?:18|19|20)\d\d)\)?$/;

/** Looks films up for pages and panels. */
export function createFilms(db: LibraryDatabase, settings: SettingsDatabase): Films {
  const sources = prepareSources(settings);
  /** What is being looked up in this life of the worker, by page, and what was a moment ago. */
  const jobs = new Map<string, Job>();

  const know = (page: PanelSession): Promise<Known> =>
    readKnown(db, page, () => linkedIdsOf(page.tabId), Date.now());

  async function stateOf(page: PanelSession, problem?: Problem): Promise<FilmState> {
    const { state } = await know(page);
    const asks = [...(await sources.allowed()).keys()];
    const status = jobs.get(page.pageKey)?.isOver === false ? 'looking' : state.status;
    return { ...state, status, asks, ...(problem && { problem }) };
  }

  /** Every panel and pill of the page learns of it. Never throws: what was looked up is kept, whoever could be told. */
  async function tell(page: PanelSession): Promise<void> {
    const { pageKey } = page;
    try {
      const tabIds = await tabsShowing(pageKey);
      await announce(tabIds, { event: 'film.changed', pageKey });
      if (page.reading?.recognition.isReview) await tellPills(tabIds, await stateOf(page));
    } catch (error) {
      console.warn('Cinemargin: the page was not told of its film.', error);
    }
  }

  async function work(page: PanelSession, isWanted: (known: Known) => boolean): Promise<Problem> {
    const key = pendingPrefix + page.pageKey;
    let problem: Problem;
    try {
      const known = await know(page);
      if (!isWanted(known)) return undefined;
      await browser.storage.session.set({ [key]: page });
      const isKnown = known.films.length > 0 || known.missing !== undefined;
      const ids = isKnown ? {} : await linkedIdsOf(page.tabId);
      const wanted = { ...known, sought: { ...known.sought, ids } };
      const moved = await lookUpFilm(db, await sources.allowed(), wanted, Date.now());
      if (moved !== undefined && moved !== known.missing) await keepChoice(db, page.pageKey, [moved]);
      await browser.storage.session.remove(key);
    } catch (error) {
      setTimeout(() => {
        // One that has begun meanwhile is to be gone on with.
        if (jobs.get(page.pageKey)?.isOver !== false) void browser.storage.session.remove(key);
      }, stoppedWithinMs);
      problem = problemOf(error);
    }
    void tell(page);
    return problem;
  }

  function forget({ pageKey }: PanelSession, job: Job): void {
    if (jobs.get(pageKey) === job) jobs.delete(pageKey);
  }

  /** Joins the look-up that is going on for a page, else begins one. What is wanted is judged within it: no second one slips in between. */
  function begin(page: PanelSession, isWanted: (known: Known) => boolean = () => true): Job {
    const known = jobs.get(page.pageKey);
    if (known) return known;
    const end = (): void => {
      job.isOver = true;
      setTimeout(() => forget(page, job), rememberOutcomeMs);
    };
    const job: Job = { isOver: false, outcome: work(page, isWanted).finally(end) };
    jobs.set(page.pageKey, job);
    return job;
  }

  async function lookUp(page: PanelSession): Promise<FilmState> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, answerWithinMs);
    });
    const job = begin(page);
    try {
      await Promise.race([job.outcome, late]);
    } finally {
      clearTimeout(timer);
      if (job.isOver) forget(page, job);
    }
    if (!job.isOver) return { ...(await stateOf(page)), status: 'looking' };
    return stateOf(page, await job.outcome);
  }

  async function search(page: PanelSession, words: string): Promise<FilmState> {
    const [, title = words, year] = typedYear.exec(words.trim()) ?? [];
    const nothing = {
      film: { ...emptyFilmFacts() },
      review: { headline: [], critic: [], publication: [], publishedOn: [] },
    };
    const sought = {
      ...soughtFilm(nothing),
      titles: [title.trim()],
      years: year === undefined ? [] : [Number(year)],
    };
    let problem: Problem;
    let films: SourceFilm[] = [];
    for (const [, source] of await sources.allowed()) {
      try {
        if (films.length === 0) films = await source.find(sought);
      } catch (error) {
        problem = problemOf(error);
      }
    }
    await keepSourceFilms(db, films, Date.now());
    const decision = decide(sought, films);
    const ranked =
      decision.verdict === 'unsure' ? decision.films : decision.verdict === 'accepted' ? [decision.film] : [];
    const state = await stateOf(page, films.length === 0 ? problem : undefined);
    return { ...state, candidates: ranked.map(candidateOf) };
  }

  async function choose(page: PanelSession, key: string | null | undefined): Promise<FilmState> {
    await keepChoice(db, page.pageKey, key === undefined ? undefined : key === null ? [] : [key]);
    await deliverOwnFacts(db);
    let problem: Problem;
    const [film] = key ? await sourceFilmsByKey(db, [key], Date.now()) : [];
    try {
      if (film) await readChosen(db, await sources.allowed(), film, Date.now());
    } catch (error) {
      problem = problemOf(error);
    }
    void tell(page);
    return stateOf(page, problem);
  }

  return {
    load: (page) => stateOf(page),
    lookUp,
    search,
    choose,
    async correct(page, correction) {
      const { subjects } = await know(page);
      await keepCorrection(db, subjects, correction);
      await deliverOwnFacts(db);
      void tell(page);
      return stateOf(page);
    },
    async greet(review) {
      if (!review.reading?.recognition.isReview) return;
      const job = (await mayLookUp(settings)) ? begin(review, isUnknown) : undefined;
      await tellPills([review.tabId], await stateOf(review));
      await job?.outcome;
      if (job) forget(review, job);
    },
    async resume() {
      const all = await browser.storage.session.get(null);
      for (const [key, value] of Object.entries(all)) {
        const parsed = key.startsWith(pendingPrefix) ? v.safeParse(panelSession, value) : undefined;
        if (parsed?.success) begin(parsed.output).outcome.catch(() => undefined);
      }
    },
    async testKey(key) {
      try {
        await testTmdbKey(sources.tmdbWith(key));
        return null;
      } catch (error) {
        return problemOf(error)?.kind ?? null;
      }
    },
  };
}
