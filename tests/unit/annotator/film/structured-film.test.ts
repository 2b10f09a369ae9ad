import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readStructuredFilm } from '@/entrypoints/annotator/film/structured-film';
import { readStructuredData } from '@/entrypoints/annotator/structured-data';

function filmOf(html: string, headline = '') {
  const { document } = new JSDOM(`<!doctype html><body>${html}</body>`, {
    virtualConsole: new VirtualConsole(),
  }).window;
  const film = readStructuredFilm(readStructuredData(document), headline);
  const names = (facts: { value: { name: string; role?: string } }[]) =>
    facts.map(({ value: { name, role } }) => (role === undefined ? name : `${name} as ${role}`));
  return {
    title: film.title[0]?.value,
    year: film.year[0]?.value,
    runningTime: film.runningTime[0]?.value,
    directors: names(film.directors),
    writers: names(film.writers),
    cast: names(film.cast),
  };
}

const json = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const movie = {
  '@type': 'Movie',
  name: 'Salt Road',
  director: { '@type': 'Person', name: 'Ana Weir' },
  actor: [{ '@type': 'Person', name: 'Peter Lund' }, { name: 'Clara Dray' }],
  datePublished: '2014-01-09',
  duration: 'PT2H6M',
};
const whole = {
  title: 'Salt Road',
  year: 2014,
  runningTime: 126,
  directors: ['Ana Weir'],
  writers: [],
  cast: ['Peter Lund', 'Clara Dray'],
};

describe('the film of structured data', () => {
  it('has no title from a name that is the page’s whole headline, or only says that there is a review', () => {
    const headline = 'Review: Salt Road by Ana Weir is a thriller of the first order';
    const called = (name: string) =>
      filmOf(json({ '@type': 'Review', itemReviewed: { ...movie, name } }), headline);
    expect(called(headline).title).toBeUndefined();
    expect(called('影评').title).toBeUndefined();
    expect(called('Salt Road').title).toBe('Salt Road');
  });

  it.each<[string, unknown]>([
    ['a Review of it', { '@type': 'Review', itemReviewed: movie }],
    ['a ReviewNewsArticle of it', { '@type': 'ReviewNewsArticle', itemReviewed: movie }],
    ['a CriticReview with several types', { '@type': ['CriticReview', 'Article'], itemReviewed: [movie] }],
    [
      'a BlogPosting that holds the review',
      { '@type': 'BlogPosting', review: { '@type': 'Review', itemReviewed: movie } },
    ],
    ['a NewsArticle about it', { '@type': 'NewsArticle', about: [movie] }],
    ['an Article whose main entity it is', { '@type': 'Article', mainEntity: movie }],
    ['an Article that mentions it', { '@type': 'Article', mentions: movie }],
    ['the film with its review', { ...movie, review: [{ '@type': 'Review', author: 'Nora Field' }] }],
    ['a graph, in a graph', { '@graph': [{ '@graph': [{ '@type': 'Review', itemReviewed: movie }] }] }],
    [
      'a reference to it by @id',
      [
        { '@type': 'Review', itemReviewed: { '@id': '#film' } },
        { '@id': '#film', ...movie },
      ],
    ],
    [
      'types as addresses',
      {
        '@type': 'https://schema.org/Review',
        itemReviewed: { ...movie, '@type': 'http://schema.org/Movie' },
      },
    ],
    [
      'types with a prefix, in lower case',
      { '@type': 'schema:review', itemReviewed: { ...movie, '@type': 'schema:movie' } },
    ],
    [
      'names as a text with "and"',
      { '@type': 'Review', itemReviewed: { ...movie, actor: 'Peter Lund and Clara Dray' } },
    ],
    [
      'plural property names',
      {
        '@type': 'Review',
        itemReviewed: { ...movie, actor: undefined, actors: ['Peter Lund', 'Clara Dray'] },
      },
    ],
    [
      'a company among the makers',
      {
        '@type': 'Review',
        itemReviewed: {
          ...movie,
          director: [{ '@type': 'Organization', name: 'Big Films' }, movie.director],
        },
      },
    ],
    ['minutes as a number', { '@type': 'Review', itemReviewed: { ...movie, duration: 126 } }],
    [
      'a day of release instead of one of publication',
      { '@type': 'Review', itemReviewed: { ...movie, datePublished: undefined, dateCreated: '2014' } },
    ],
    [
      'a release event',
      {
        '@type': 'Review',
        itemReviewed: {
          ...movie,
          datePublished: undefined,
          releasedEvent: { '@type': 'PublicationEvent', startDate: '2014-01-09' },
        },
      },
    ],
    ['its year after its name', { '@type': 'Review', itemReviewed: { ...movie, name: 'Salt Road (2014)' } }],
    [
      'references encoded twice',
      { '@type': 'Review', itemReviewed: { ...movie, name: 'Salt&amp;nbsp;Road' } },
    ],
  ])('is read from %s', (_, value) => {
    expect(filmOf(json(value))).toEqual(whole);
  });

  it('gives the characters that performers play', () => {
    const actor = [
      { '@type': 'PerformanceRole', characterName: 'Moss', actor: { '@type': 'Person', name: 'Peter Lund' } },
    ];
    expect(filmOf(json({ '@type': 'Review', itemReviewed: { ...movie, actor } })).cast).toEqual([
      'Peter Lund as Moss',
    ]);
  });

  it('is the one that the headline names where several are reviewed', () => {
    const other = { '@type': 'Movie', name: 'Low Tide', director: 'Marta Quill' };
    const several = json([
      { '@type': 'Review', itemReviewed: other },
      { '@type': 'Review', itemReviewed: movie },
    ]);
    expect(filmOf(several, 'Salt Road review')).toEqual(whole);
    expect(filmOf(several, 'Two films about water').title).toBeUndefined();
  });

  it('is none where a product, a book or a series is reviewed', () => {
    for (const type of ['Product', 'Book', 'TVSeries', 'VideoGame', 'MusicAlbum'])
      expect(
        filmOf(json({ '@type': 'Review', itemReviewed: { ...movie, '@type': type } })).title,
      ).toBeUndefined();
  });

  it('is read from microdata, RDFa and hReview', () => {
    const microdata = `<div itemscope itemtype="https://schema.org/Review"><div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie">
      <span itemprop="name">Salt Road</span><meta itemprop="duration" content="PT126M"><time itemprop="datePublished" datetime="2014-01-09"></time>
      <span itemprop="director" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ana Weir</b></span>
      <span itemprop="actor">Peter Lund</span>, <span itemprop="actor">Clara Dray</span></div></div>`;
    expect(filmOf(microdata)).toEqual(whole);
    const rdfa = `<div vocab="https://schema.org/" typeof="Review"><div property="itemReviewed" typeof="Movie"><span property="name">Salt Road</span>
      <span property="director" typeof="Person"><b property="name">Ana Weir</b></span></div></div>`;
    expect(filmOf(rdfa)).toMatchObject({ title: 'Salt Road', directors: ['Ana Weir'] });
    expect(filmOf('<div class="hreview"><p class="item"><b class="fn">Salt Road</b></p></div>').title).toBe(
      'Salt Road',
    );
  });
});

describe('hostile structured data', () => {
  it.each([
    [
      'a name that is no name',
      json('{"@type":"Review","itemReviewed":{"@type":"Movie","name":{"@value":7}}}'),
    ],
    [
      'numbers for texts',
      json('{"@type":"Review","itemReviewed":{"@type":"Movie","name":[[]],"director":9,"duration":-1}}'),
    ],
    ['a type that is an object', json('{"@type":{"a":1},"itemReviewed":null}')],
    [
      'properties of every object',
      json(
        '{"@type":"Review","__proto__":{"@type":"Movie"},"constructor":{"name":"x"},"itemReviewed":{"@type":"Movie","toString":"x"}}',
      ),
    ],
    [
      'a circle of references',
      json(
        '[{"@type":"Review","@id":"#a","itemReviewed":{"@id":"#b"}},{"@type":"Movie","@id":"#b","review":{"@id":"#a"},"director":{"@id":"#b"}}]',
      ),
    ],
    ['a reference to itself', json('{"@type":"Movie","@id":"#a","actor":{"@id":"#a"}}')],
    ['depth', json(`${'{"@type":"Review","review":'.repeat(5000)}1${'}'.repeat(5000)}`)],
    ['a script of megabytes', json(`{"@type":"Movie","name":"${'x'.repeat(3_000_000)}"}`)],
  ])('with %s gives no film and throws nothing', (_, html) => {
    expect(filmOf(html)).toEqual({
      title: undefined,
      year: undefined,
      runningTime: undefined,
      directors: [],
      writers: [],
      cast: [],
    });
    expect(Object.prototype).not.toHaveProperty('itemReviewed');
  });

  it('with ten thousand actors is cut', () => {
    const actor = Array.from({ length: 10_000 }, (_, at) => ({
      '@type': 'Person',
      name: `Actor Number${String.fromCharCode(65 + (at % 26))}`,
    }));
    expect(filmOf(json({ '@type': 'Movie', name: 'Salt Road', actor })).cast.length).toBeLessThanOrEqual(200);
  });

  it('with markup in its texts gives plain words', () => {
    const name = '<b onclick=alert(1)>Salt</b> <img src=x onerror=alert(1)>Road';
    expect(filmOf(json({ '@type': 'Review', itemReviewed: { '@type': 'Movie', name } })).title).toBe(
      'Salt Road',
    );
  });
});
