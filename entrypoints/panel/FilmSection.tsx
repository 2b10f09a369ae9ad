import { useEffect, useRef, useState } from 'preact/hooks';
import { CreditsTable } from '@/components/CreditsTable';
import type { ShowPlace } from '@/components/FactValue';
import { FilmHeading } from '@/components/FilmHeading';
import { type TextName, useText } from '@/components/text';
import type { FailureCode } from '@/entrypoints/background/protocol';
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

/** What a look-up came to, in one line: a text, and what stands in it. */
function lineOf(
  state: FilmState,
  isBusy: boolean,
  failure: FailureCode | undefined,
): TextName | [TextName, string] | undefined {
  if (isBusy || state.status === 'looking') return 'lookingUp';
  if (failure) return failure === 'covered' ? 'covered' : 'problemFilm';
  if (state.problem) {
    const { kind, minutes } = state.problem;
    return kind === 'busy' && minutes ? ['problemBusyFor', String(minutes)] : problemTexts[kind];
  }
  if (state.status === 'nothing') return state.isChosen ? 'filmNoneOfThese' : 'filmNotKnown';
  return state.isChosen ? 'chosenFilm' : undefined;
}

/** What a look-up sends: the title and ids of the page, or the number of a film that is known already. */
function sendsOf({ asks, status, isChosen }: FilmState): TextName {
  const isOfKnown = status === 'found' || (status === 'page' && isChosen);
  if (asks.includes('tmdb')) return isOfKnown ? 'renewSendsBoth' : 'lookUpSendsBoth';
  return isOfKnown ? 'renewSendsWikidata' : 'lookUpSendsWikidata';
}

/** The film of the page in full: its card, where to know more, which film it is where that is not sure, and the reader's own corrections. */
export function FilmSection({ session, pageKey, page, lookUpFirst, showPlace }: FilmSectionProps) {
  const text = useText();
  const film = usePageFilm(session, pageKey, lookUpFirst);
  const [open, setOpen] = useState<'form' | 'search'>();
  const correct = useRef<HTMLButtonElement>(null);
  const wasForm = useRef(false);
  const { state, isBusy, failure } = film;
  const card = state?.card ?? completeFilm(page);
  const line = state && lineOf(state, isBusy, failure);
  const isFound = state?.status === 'found';
  const isForm = state !== undefined && open === 'form';
  const asksWhich = state !== undefined && (open === 'search' || state.candidates.length > 0);
  const mayLookUp = state !== undefined && (state.problem !== undefined || !(isFound || asksWhich));
  const isOfTmdb = [...card.title, ...card.runningTime, ...card.cast, ...card.directors].some(({ sources }) =>
    sources.includes('tmdb'),
  );

  useEffect(() => {
    // Who leaves the form stands where they came from.
    if (wasForm.current && !isForm) correct.current?.focus();
    wasForm.current = isForm;
  }, [isForm]);

  return (
    <>
      <section class="film-card">
        <FilmHeading film={card} level={1} showPlace={showPlace} />
      </section>
      {mayLookUp && (
        <p class="look-up">
          <button
            type="button"
            class="press plain"
            aria-disabled={isBusy}
            onClick={() => !isBusy && film.lookUp()}
          >
            {text(state.status === 'page' && !state.problem ? 'lookUp' : 'lookUpAgain')}
          </button>
          <span class="quiet">{text(sendsOf(state))}</span>
        </p>
      )}
      <p class="film-line quiet" role="status">
        {line && (typeof line === 'string' ? text(line) : text(...line))}
      </p>
      {asksWhich && (
        <WhichFilm
          state={state}
          isSettled={!isBusy}
          choose={(chosen) => {
            setOpen(undefined);
            film.choose(chosen);
          }}
          search={film.search}
          close={open === 'search' ? () => setOpen(undefined) : undefined}
        />
      )}
      {isForm ? (
        <FilmForm
          card={card}
          correction={state.correction}
          keep={async (correction) => {
            if (await film.correct(correction)) setOpen(undefined);
          }}
          close={() => setOpen(undefined)}
        />
      ) : (
        <>
          <CreditsTable film={card} showPlace={showPlace} />
          <FilmLinks film={card}>
            {state && (
              <button ref={correct} type="button" class="text-button" onClick={() => setOpen('form')}>
                {text('correctFilm')}
              </button>
            )}
            {state && !asksWhich && (
              <button type="button" class="text-button" onClick={() => setOpen('search')}>
                {text('otherFilm')}
              </button>
            )}
          </FilmLinks>
        </>
      )}
      {isOfTmdb && <p class="source tmdb-notice">{text('tmdbNotice')}</p>}
    </>
  );
}
