import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactSource } from '@/storage/records/fact';
import { emptyFilmFacts, type FilmFacts, peopleFields } from '@/storage/records/film';
import { completeFilm, type FilmCorrection, listFields } from '@/storage/records/film-card';
import { emptyPeople, type SourceFilm } from '@/storage/records/source-film';
import { factsOf, sourceFilm } from '../../background/films/sample';

const her = sourceFilm('Q1', 'Her', 2013, { directors: ['Spike Jonze'], runningTimes: [{ minutes: 126 }] });
const page = (facts: Partial<FilmFacts>): FilmFacts => ({ ...emptyFilmFacts(), ...facts });
const stated = <T>(value: T, source: FactSource = 'credits') => [{ value, source }];

describe('one fact of several sources', () => {
  it('is one statement with all who make it', () => {
    const card = completeFilm(factsOf({ title: 'Her', year: 2013, director: 'Spike Jonze' }), [her]);
    expect(card.title).toEqual([{ value: 'Her', sources: ['structured-data', 'wikidata'] }]);
    expect(card.year).toEqual([{ value: 2013, sources: ['structured-data', 'wikidata'] }]);
    expect(card.directors).toMatchObject([
      { value: { name: 'Spike Jonze' }, sources: ['structured-data', 'wikidata'] },
    ]);
  });

  it('on which they disagree stands with each, the page’s first', () => {
    const card = completeFilm(page({ runningTime: stated(120) }), [her]);
    expect(card.runningTime).toEqual([
      { value: 120, sources: ['credits'] },
      { value: 126, sources: ['wikidata'] },
    ]);
  });

  it('names its cut where a source does', () => {
    const times = [{ minutes: 167 }, { minutes: 165, cut: 'premiere version' }];
    const card = completeFilm(page({ runningTime: stated(165) }), [{ ...her, runningTimes: times }]);
    expect(card.runningTime).toEqual([
      { value: 165, sources: ['credits', 'wikidata'], cut: 'premiere version' },
      { value: 167, sources: ['wikidata'] },
    ]);
  });

  it('is spelt as the sources have it where the page misspells a name, and says how the page does', () => {
    const card = completeFilm(page({ directors: stated({ name: 'Spike Jonez' }) }), [her]);
    expect(card.directors).toEqual([
      { value: { name: 'Spike Jonze' }, spelling: 'Spike Jonez', sources: ['credits', 'wikidata'] },
    ]);
  });

  it('has the role that anybody knows', () => {
    const cast = [{ name: 'Joaquin Phoenix', role: 'Theodore' }];
    const film = { ...her, people: { ...emptyPeople(), cast } };
    const card = completeFilm(page({ cast: stated({ name: 'Joaquin Phoenix' }) }), [film]);
    expect(card.cast).toMatchObject([{ value: { name: 'Joaquin Phoenix', role: 'Theodore' } }]);
  });
});

describe('titles', () => {
  it('of which one is the other’s translation do not disagree', () => {
    const film = { ...her, otherTitles: ['Elle'] };
    expect(completeFilm(page({ title: stated('Elle') }), [film]).title).toEqual([
      { value: 'Elle', sources: ['credits'] },
    ]);
  });

  it('that no source knows stand beside the source’s', () => {
    expect(completeFilm(page({ title: stated('She') }), [her]).title.map(({ value }) => value)).toEqual([
      'She',
      'Her',
    ]);
  });

  it('are original only where they differ from the one shown', () => {
    expect(completeFilm(page({}), [{ ...her, originalTitle: 'HER' }]).originalTitle).toEqual([]);
    const solaris = { ...her, title: 'Solaris', originalTitle: 'Солярис' };
    expect(completeFilm(page({}), [solaris]).originalTitle).toMatchObject([{ value: 'Солярис' }]);
  });
});

it('ids are those of all sources; where two disagree the more trusted holds', () => {
  const ofTmdb = { ...her, source: 'tmdb' as const, ids: { tmdb: '7', imdb: 'tt9' } };
  const ofWikidata = { ...her, ids: { wikidata: 'Q1', imdb: 'tt1' } };
  expect(completeFilm(page({}), [ofWikidata, ofTmdb]).ids).toEqual({
    wikidata: 'Q1',
    imdb: 'tt1',
    tmdb: '7',
  });
});

const name = fc.constantFrom('Ada Example', 'Ada Exampel', 'Ben Sample', 'Cleo Instance');
const person = fc.record({ name });
const people = fc.array(person, { maxLength: 3 });
const minutes = fc.integer({ min: 1, max: 1000 });
const title = fc.constantFrom('Her', 'Elle', 'Solaris', 'Солярис');
const source = fc.constantFrom<FactSource>('credits', 'prose', 'structured-data');
const factOf = <T>(value: fc.Arbitrary<T>) => fc.array(fc.record({ value, source }), { maxLength: 2 });

const anyPage: fc.Arbitrary<FilmFacts> = fc
  .record({ title: factOf(title), year: factOf(minutes), runningTime: factOf(minutes), cast: factOf(person) })
  .map(page);
const anyFilm: fc.Arbitrary<SourceFilm> = fc
  .record({
    title,
    cast: people,
    minutes,
    year: minutes,
    isOfTmdb: fc.boolean(),
    countries: fc.uniqueArray(name),
  })
  .map(({ cast, isOfTmdb, ...film }) => ({
    ...sourceFilm('Q1', film.title, film.year, {
      source: isOfTmdb ? 'tmdb' : 'wikidata',
      countries: film.countries,
      runningTimes: [{ minutes: film.minutes }],
    }),
    people: { ...emptyPeople(), cast },
  }));
const anyCorrection: fc.Arbitrary<FilmCorrection> = fc.record(
  { title, year: minutes, runningTime: minutes, cast: people, countries: fc.uniqueArray(name) },
  { requiredKeys: [] },
);

describe('whatever page, sources and reader say', () => {
  it('the reader’s word stands first, and theirs alone in a list', () => {
    fc.assert(
      fc.property(anyPage, fc.array(anyFilm, { maxLength: 2 }), anyCorrection, (facts, films, corrected) => {
        const card = completeFilm(facts, films, corrected);
        for (const field of ['title', 'year', 'runningTime'] as const) {
          if (corrected[field] === undefined) continue;
          expect(card[field][0]).toMatchObject({ value: corrected[field] });
          expect(card[field][0]?.sources[0]).toBe('reader');
        }
        for (const { sources } of corrected.cast ? card.cast : []) expect(sources).toEqual(['reader']);
        if (corrected.countries) {
          expect(card.countries.flatMap(({ sources }) => sources).every((one) => one === 'reader')).toBe(
            true,
          );
        }
        if (corrected.cast?.length === 0) expect(card.cast).toEqual([]);
      }),
    );
  });

  it('no statement is made by nobody, none stands twice, and no source is named twice for one', () => {
    fc.assert(
      fc.property(anyPage, fc.array(anyFilm, { maxLength: 2 }), anyCorrection, (facts, films, corrected) => {
        const card = completeFilm(facts, films, corrected);
        const fields = [
          'title',
          'originalTitle',
          'year',
          'runningTime',
          ...peopleFields,
          ...listFields,
        ] as const;
        for (const field of fields) {
          const values = card[field].map(({ value }) => JSON.stringify(value));
          expect(new Set(values).size).toBe(values.length);
          for (const { sources } of card[field]) {
            expect(sources.length).toBeGreaterThan(0);
            expect(new Set(sources).size).toBe(sources.length);
          }
        }
      }),
    );
  });

  it('every length of the page and of the sources is shown', () => {
    fc.assert(
      fc.property(anyPage, fc.array(anyFilm, { maxLength: 2 }), (facts, films) => {
        const shown = completeFilm(facts, films).runningTime.map(({ value }) => value);
        const said = [
          ...facts.runningTime.map(({ value }) => value),
          ...films.flatMap(({ runningTimes }) => runningTimes.map((time) => time.minutes)),
        ];
        expect(new Set(shown)).toEqual(new Set(said));
      }),
    );
  });

  it('the page’s facts are never changed by it', () => {
    fc.assert(
      fc.property(anyPage, anyFilm, anyCorrection, (facts, film, corrected) => {
        const before = structuredClone([facts, film, corrected]);
        completeFilm(facts, [film], corrected);
        expect([facts, film, corrected]).toEqual(before);
      }),
    );
  });
});
