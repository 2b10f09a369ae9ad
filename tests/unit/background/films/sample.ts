import { emptyFilmFacts, type FilmFacts } from '@/storage/records/film';
import { emptyReviewFacts } from '@/storage/records/review';
import { emptyPeople, type FilmIds, type SourceFilm } from '@/storage/records/source-film';
import type { PanelSession } from '@/entrypoints/background/requests';

interface Known extends Partial<Omit<SourceFilm, 'people'>> {
  directors?: string[];
}

/** A film as a source says it; of Wikidata, and full, unless said. */
export function sourceFilm(id: string, title: string, year: number, known: Known = {}): SourceFilm {
  const { directors = [], ...rest } = known;
  const ids: FilmIds = { wikidata: id };
  return {
    ...{ source: 'wikidata', id, kind: 'film', title, otherTitles: [], years: [year], runningTimes: [] },
    people: { ...emptyPeople(), directors: directors.map((name) => ({ name })) },
    ...{ countries: [], languages: [], companies: [], ids, isFull: true },
    ...rest,
  };
}

interface Sheet {
  title?: string;
  year?: number;
  director?: string;
}

/** What a page states of its film in its data. */
export function factsOf({ title, year, director }: Sheet): FilmFacts {
  const source = 'structured-data';
  return {
    ...emptyFilmFacts(),
    title: title === undefined ? [] : [{ value: title, source }],
    year: year === undefined ? [] : [{ value: year, source }],
    directors: director === undefined ? [] : [{ value: { name: director }, source }],
  };
}

/** A panel on a review at this address. */
export function panelOn(pageKey: string, sheet: Sheet): PanelSession {
  return {
    tabId: 1,
    pageKey,
    url: `https://${pageKey}`,
    title: '',
    reading: {
      recognition: { isReview: true, confidence: 1, evidence: [] },
      film: factsOf(sheet),
      review: emptyReviewFacts(),
    },
  };
}
