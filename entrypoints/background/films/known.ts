import type { LibraryDatabase, SourceFilmRow } from '@/storage/db';
import { readLookUp, sameFilm, sourceFilmsByKey, sourceFilmsByTitle } from '@/storage/looked-up';
import { readChoice, readCorrection, subjectByName, subjectsOf } from '@/storage/own-facts';
import { emptyFilmFacts, type FilmFacts, filmKeyOf } from '@/storage/records/film';
import { completeFilm, type FilmCorrection } from '@/storage/records/film-card';
import { candidateOf, type FilmState } from '@/storage/records/film-state';
import { emptyReviewFacts } from '@/storage/records/review';
import { sourceFilmKey } from '@/storage/records/source-film';
import type { PanelSession } from '../requests';
import { decide } from './matching/decide';
import { type LinkedIds, type Sought, soughtFilm } from './matching/sought';

/** All that is kept here of the film of a page, without asking anybody. */
export interface Known {
  state: Omit<FilmState, 'asks' | 'problem'>;
  sought: Sought;
  /** What every source that knows the film says of it, the most trusted first; empty where none does. */
  films: SourceFilmRow[];
  /** The key of the film that the reader chose for the page, where nothing is kept of it: the library came back without it, or its source allows no longer. */
  missing?: string;
  /** Under which keys corrections of this film stand. */
  subjects: string[];
  /** The film's title and year, by which what came of a look-up is remembered; empty where the page names no film. */
  query: string;
  wasLookedUp: boolean;
}

/** What the page states, with what the reader says against it. */
function correctedFacts(facts: FilmFacts, { title, year }: FilmCorrection): FilmFacts {
  return {
    ...facts,
    ...(title !== undefined && { title: [{ value: title, source: 'reader' }] }),
    ...(year !== undefined && { year: [{ value: year, source: 'reader' }] }),
  };
}

/** The same film of two sources is one candidate: that of the source that is trusted more. */
function onePerFilm(films: SourceFilmRow[]): SourceFilmRow[] {
  const wikidata = films.filter(({ source }) => source === 'wikidata');
  const isKnown = ({ ids }: SourceFilmRow): boolean =>
    wikidata.some(
      (film) =>
        film.id === ids.wikidata ||
        (ids.imdb !== undefined && film.ids.imdb === ids.imdb) ||
        film.ids.tmdb === ids.tmdb,
    );
  return [...wikidata, ...films.filter((film) => film.source === 'tmdb' && !isKnown(film))];
}

/**
 * Reads what is known of a page's film: the reader's choice for this page wins; else it is matched with every film that was ever looked up.
 * @param linked the ids that the page links to, asked for only where they may decide.
 */
export async function readKnown(
  db: LibraryDatabase,
  { pageKey, reading }: PanelSession,
  linked: () => Promise<LinkedIds>,
  now: number,
): Promise<Known> {
  const page = reading?.film ?? emptyFilmFacts();
  const ofPage = subjectsOf(pageKey, page, undefined);
  const [ofName = ''] = ofPage;
  const facts = correctedFacts(page, await readCorrection(db, ofPage));
  const query = filmKeyOf(facts);
  const [choice, lookUp] = await Promise.all([readChoice(db, pageKey), readLookUp(db, query, now)]);
  const review = reading?.review ?? emptyReviewFacts();
  let sought = soughtFilm({ film: facts, review });
  const likely = onePerFilm(
    [
      ...(await sourceFilmsByTitle(db, sought.titles, now)),
      ...(await sourceFilmsByKey(db, lookUp?.films ?? [], now)),
    ].filter((film, index, all) => all.findIndex(({ key }) => key === film.key) === index),
  );
  let decision = decide(sought, likely);
  if (decision.verdict === 'unsure' && choice === undefined) {
    sought = { ...sought, ids: await linked() };
    decision = decide(sought, likely);
  }
  const [chosenKey] = choice ?? [];
  const [chosen] = chosenKey === undefined ? [] : await sourceFilmsByKey(db, [chosenKey], now);
  const missing = chosen ? undefined : chosenKey;
  const film = choice ? chosen : decision.verdict === 'accepted' ? decision.film : undefined;
  const films = film ? await sameFilm(db, film, now) : [];
  const named = film ? sourceFilmKey(film) : (missing ?? (await subjectByName(db, ofName)));
  const subjects = subjectsOf(pageKey, page, named);
  const correction = await readCorrection(db, subjects);
  const wasLookedUp = lookUp !== undefined;
  const fitting = decision.verdict === 'unsure' ? decision.films : [];
  const candidates = choice === undefined && wasLookedUp ? fitting : [];
  const isAsked = candidates.length > 0;
  const isNone = choice ? missing === undefined : wasLookedUp;
  const status = film ? 'found' : isAsked ? 'unsure' : isNone ? 'nothing' : 'page';
  return {
    state: {
      card: completeFilm(page, films, correction),
      correction,
      status,
      isChosen: choice !== undefined,
      candidates: candidates.map(candidateOf),
    },
    sought,
    films,
    ...(missing !== undefined && { missing }),
    subjects,
    query,
    wasLookedUp,
  };
}
