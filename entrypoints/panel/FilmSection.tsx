import { useState } from 'preact/hooks';
import { CreditsTable } from '@/components/CreditsTable';
import type { ShowPlace } from '@/components/FactValue';
import { FilmHeading } from '@/components/FilmHeading';
import { type TextName, useText } from '@/components/text';
import type { FilmFacts } from '@/storage/records/film';
import { completeFilm } from '@/storage/records/film-card';
import type { FilmState, LookUpProblem } from '@/storage/records/film-state';
import { usePageFilm } from './film';
import { FilmForm } from './FilmForm';
import { FilmLinks } from './FilmLinks';
import { WhichFilm } from './WhichFilm';

export interface FilmSectionProps extends ShowPlace {
  session: string;
  pageKey: string;
  /** What the page says; it stands there at once, before anything else is known. */
  page: FilmFacts;
  /** The reader has pressed for a look-up before the panel was there. */
  lookUpFirst: boolean;
}

const problemTexts: Record<LookUpProblem, TextName> = {
  offline: 'problemOffline',
  slow: 'problemSlow',
  busy: 'problemBusy',
  refused: 'problemRefused',
  key: 'problemKey',
  broken: 'problemBroken',
};

/** What a look-up came to, in one line. */
function lineOf(state: FilmState, isBusy: boolean, hasFailed: boolean): TextName | undefined {
  if (isBusy || state.status === 'looking') return 'lookingUp';
  if (hasFailed) return 'problemFilm';
  if (state.problem) return problemTexts[state.problem.kind];
  if (state.status === 'nothing') return state.isChosen ? 'filmNoneOfThese' : 'filmNotKnown';
  return state.isChosen ? 'chosenFilm' : undefined;
}

/** The film of the page in full: its card, where to know more, which film it is where that is not sure, and the reader's own corrections. */
export function FilmSection({ session, pageKey, page, lookUpFirst, showPlace }: FilmSectionProps) {
  const text = useText();
  const film = usePageFilm(session, pageKey, lookUpFirst);
  const [open, setOpen] = useState<'form' | 'search'>();
  const { state, isBusy, hasFailed } = film;
  const card = state?.card ?? completeFilm(page);
  const line = state && lineOf(state, isBusy, hasFailed);
  const isFound = state?.status === 'found';
  const sends: TextName = state?.asks.includes('tmdb') ? 'lookUpSendsBoth' : 'lookUpSendsWikidata';
  const asksWhich = state !== undefined && !isBusy && (open === 'search' || state.candidates.length > 0);
  const isOfTmdb = [...card.title, ...card.runningTime, ...card.cast, ...card.directors].some(({ sources }) =>
    sources.includes('tmdb'),
  );
  return (
    <>
      <section class="film-card">
        <FilmHeading film={card} level={1} showPlace={showPlace} />
      </section>
      {state && (!isFound || state.problem) && (
        <p class="look-up">
          <button
            type="button"
            class="press plain"
            aria-disabled={isBusy}
            onClick={() => !isBusy && film.lookUp()}
          >
            {text(state.status === 'page' ? 'lookUp' : 'lookUpAgain')}
          </button>
          <span class="quiet">{text(sends)}</span>
        </p>
      )}
      <p class="film-line quiet" role="status">
        {line && text(line)}
      </p>
      {asksWhich && (
        <WhichFilm
          state={state}
          choose={(chosen) => {
            setOpen(undefined);
            film.choose(chosen);
          }}
          search={film.search}
        />
      )}
      <CreditsTable film={card} showPlace={showPlace} />
      <FilmLinks film={card} />
      {isOfTmdb && <p class="source">{text('tmdbNotice')}</p>}
      {state && (
        <p class="film-acts">
          <button
            type="button"
            class="text-button"
            aria-expanded={open === 'form'}
            onClick={() => setOpen(open === 'form' ? undefined : 'form')}
          >
            {text('correctFilm')}
          </button>
          {!asksWhich && (
            <button type="button" class="text-button" onClick={() => setOpen('search')}>
              {text('otherFilm')}
            </button>
          )}
        </p>
      )}
      {state && open === 'form' && (
        <FilmForm
          card={card}
          correction={state.correction}
          keep={async (correction) => {
            if (await film.correct(correction)) setOpen(undefined);
          }}
          close={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
