import type { Fact, Place } from '@/storage/records/fact';
import type { Evidence, PageReading } from '@/storage/records/review';
import { FactValue, type ShowPlace } from './FactValue';
import { type TextName, useText } from './text';

/** What each rule of recognition has found, in the reader's words. */
export const reasonTexts: Readonly<Record<string, TextName>> = {
  'declared-review-of-film': 'whyDeclaredReviewOfFilm',
  'declared-film-only': 'whyDeclaredFilmOnly',
  'declared-other': 'whyDeclaredOther',
  'headline-film-review': 'whyHeadlineFilmReview',
  'headline-year': 'whyHeadlineYear',
  'headline-known-film': 'whyHeadlineKnownFilm',
  'headline-other': 'whyHeadlineOther',
  'headline-list': 'whyHeadlineList',
  'headline-several-films': 'whyHeadlineSeveralFilms',
  'headline-news': 'whyHeadlineNews',
  'headline-feature': 'whyHeadlineFeature',
  'filed-film-review': 'whyFiledFilmReview',
  'filed-review': 'whyFiledReview',
  'filed-other': 'whyFiledOther',
  'database-link': 'whyDatabaseLink',
  'address-index': 'whyAddressIndex',
  'ticket-office': 'whyTicketOffice',
  'credit-block': 'whyCreditBlock',
  'several-credit-blocks': 'whySeveralCreditBlocks',
  'director-credited': 'whyDirectorCredited',
  'director-named': 'whyDirectorNamed',
  'cast-named': 'whyCastNamed',
  'running-time-known': 'whyRunningTimeKnown',
  'title-repeated': 'whyTitleRepeated',
  'labels-of-other': 'whyLabelsOfOther',
  'called-review': 'whyCalledReview',
  'seen-by-critic': 'whySeenByCritic',
  'title-seen': 'whyTitleSeen',
  opinion: 'whyOpinion',
  'one-film': 'whyOneFilm',
  score: 'whyScore',
  synopsis: 'whySynopsis',
  'no-film-named': 'whyNoFilmNamed',
  'hardly-any-text': 'whyHardlyAnyText',
  'rather-other': 'whyRatherOther',
  reporting: 'whyReporting',
  business: 'whyBusiness',
  'many-entries': 'whyManyEntries',
  encyclopaedia: 'whyEncyclopaedia',
  speech: 'whySpeech',
  'show-times': 'whyShowTimes',
  unreadable: 'whyUnreadable',
};

/** The fact of a reading on which a rule rests. */
function factBehind(rule: string, { film, review }: PageReading): Fact<unknown> | undefined {
  if (rule === 'headline-year') return film.year[0];
  if (rule === 'title-repeated') return film.title[0];
  if (rule.startsWith('headline-')) return review.headline[0];
  if (rule.startsWith('director-')) return film.directors[0];
  if (rule === 'cast-named') return film.cast[0];
  if (rule === 'score') return review.rating?.[0];
  if (rule === 'running-time-known') return film.runningTime[0];
  if (rule !== 'credit-block') return undefined;
  return [...film.directors, ...film.cast, ...film.writers].find(({ source }) => source === 'credits');
}

/** Whose words are a line's of the page, or its first ones. */
const ofLines = new Set(['labels-of-other', 'called-review', 'many-entries', 'speech']);

/** Whose words are none of the page's: names of fields, of arts and of types. */
const withoutWords = new Set(['credit-block', 'rather-other', 'declared-other']);

/** Where on the page a reason is to be seen. */
function placeOf({ rule, words }: Evidence, reading: PageReading): Place | undefined {
  if (words === undefined || !ofLines.has(rule)) return factBehind(rule, reading)?.place;
  return {
    quote: { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: words.length },
  };
}

export interface ReasonsProps extends ShowPlace {
  reading: PageReading;
}

/** Why a page was taken for a film review, or not: what speaks for it and what against, the weightiest first. */
export function Reasons({ reading, showPlace }: ReasonsProps) {
  const text = useText();
  const { evidence } = reading.recognition;
  const sides = [
    { name: 'whyFor', reasons: evidence.filter(({ weight }) => weight > 0) },
    { name: 'whyAgainst', reasons: evidence.filter(({ weight }) => weight <= 0) },
  ] as const;
  return (
    <div class="reasons">
      {sides.map(
        ({ name, reasons }) =>
          reasons.length > 0 && (
            <section key={name} aria-label={text(name)}>
              <p class="quiet">{text(name)}</p>
              <ul>
                {reasons.map((reason) => {
                  const known = reasonTexts[reason.rule];
                  return (
                    <li key={reason.rule}>
                      <FactValue place={placeOf(reason, reading)} showPlace={showPlace}>
                        {known ? text(known) : reason.rule}
                      </FactValue>
                      {reason.words !== undefined && !withoutWords.has(reason.rule) && (
                        <>
                          {' '}
                          <q dir="auto">{reason.words}</q>
                        </>
                      )}
                    </li>
                  );
                })}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
