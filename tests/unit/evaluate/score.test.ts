import { describe, expect, it } from 'vitest';
import { recordOf } from '../../evaluate/recognition/records.mjs';
import { scoreFields, scoreRecognition } from '../../evaluate/recognition/score.mjs';

const entry = (id: string, fields: object = {}) => ({
  id,
  kind: 'film-review',
  isFilmReview: true,
  ...fields,
});

describe('the evaluation', () => {
  it('counts reviews taken, missed and false cards, by kind', () => {
    const { tally, byKind, firstLook } = scoreRecognition([
      { entry: entry('a'), record: { isReview: true, isLetThrough: true } },
      { entry: entry('b'), record: { isReview: false, isLetThrough: true } },
      {
        entry: { id: 'c', kind: 'article', isFilmReview: false },
        record: { isReview: true, isLetThrough: true },
      },
      { entry: { id: 'd', kind: 'article', isFilmReview: false }, record: { isReview: false } },
    ]);
    expect([tally.hits, tally.wrong, tally.missed]).toEqual([1, 1, 1]);
    expect(byKind).toEqual({ article: { pages: 2, count: 1, letThrough: 1 } });
    expect(firstLook['ordinary articles']).toEqual({ pages: 2, count: 1 });
  });

  it('compares names without case, diacritics and punctuation, and takes every title that the page gives', () => {
    const { tallies, differences } = scoreFields([
      {
        entry: entry('a', {
          creditsSource: 'credits-block',
          film: {
            title: 'Amélie',
            altTitles: ['Le Fabuleux Destin'],
            directors: ['Jean-Pierre Jeunet'],
            runtimeMinutes: 122,
          },
        }),
        record: {
          film: { title: 'LE FABULEUX DESTIN', directors: ['Jean Pierre  jeunet'], runtimeMinutes: 122 },
        },
      },
    ]);
    expect(differences).toEqual([]);
    expect(tallies.title?.f1).toBe(1);
    expect(tallies.directors?.f1).toBe(1);
  });

  it('counts no further name of a cast in prose as wrong, nor the author of the novel as a writer', () => {
    const film = { cast: ['Ann Rook'], sourceAuthors: ['Ben Tolliver'] };
    const record = { film: { cast: ['Ann Rook', 'Cara Vale'], writers: ['Ben Tolliver'] } };
    const inProse = scoreFields([{ entry: entry('a', { creditsSource: 'prose', film }), record }]);
    expect(inProse.differences).toEqual([]);
    const inBlock = scoreFields([{ entry: entry('a', { creditsSource: 'credits-block', film }), record }]);
    expect(inBlock.tallies.cast?.wrong).toBe(1);
  });

  it('takes a page that the first look turns away for no review, and leaves out what was not found', () => {
    const reading = {
      recognition: { isReview: true, confidence: 0.9, evidence: [] },
      film: {
        title: [{ value: 'Night Ferry', source: 'headline' }],
        originalTitle: [],
        year: [],
        runningTime: [],
        directors: [{ value: { name: 'Ann Rook' }, source: 'prose' }],
        writers: [],
        producers: [],
        cast: [],
        cinematographers: [],
        editors: [],
        composers: [],
      },
      review: { headline: [], critic: [], publication: [], publishedOn: [] },
    };
    const report = { reading, firstLook: { isWorthReading: false, ms: 1 }, readingMs: 2 };
    expect(recordOf({ entry: entry('a'), report })).toEqual({
      id: 'a',
      isReview: false,
      isLetThrough: false,
      confidence: 0.9,
      evidence: [],
      film: { title: 'Night Ferry', directors: ['Ann Rook'] },
      review: {},
      firstLookMs: 1,
      readingMs: 2,
    });
  });

  it('is whole also for a page that could not be read, with the reason', () => {
    expect(recordOf({ entry: entry('a'), problem: 'there is no file a.html' })).toEqual({
      id: 'a',
      isReview: false,
      confidence: 0,
      evidence: [],
      film: {},
      review: {},
      problem: 'there is no file a.html',
    });
  });
});
