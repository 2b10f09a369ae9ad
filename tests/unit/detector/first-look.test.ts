import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorthReading } from '@/entrypoints/detector/first-look';
import { documentOf, fixturePages } from '../annotator/recognition/fixture-pages';

/** A page of two sentences, in which no word of film stands. */
const namesNoFilm = 'untitled-diary';

const seed = new URL('../../../../shared/seed/her-review.html', import.meta.url);

const review = `<title>Night Ferry</title><article><h1>Night Ferry</h1>
  <p>Directed by Ann Rook, this film is a thriller with a script that trusts its actors, and the last scene is a masterpiece of cinematography.</p></article>`;

describe('isWorthReading', () => {
  it.each(fixturePages('reviews').filter(({ name }) => name !== namesNoFilm))(
    'lets the review $name through',
    ({ html, address }) => {
      expect(isWorthReading(documentOf(html, address), address)).toBe(true);
    },
  );

  it('lets a page of few words through where its tags say that it is a review', () => {
    const page = (tag: string) =>
      documentOf(`<title>Night Ferry</title><main><article><h1>Night Ferry</h1><p>The film is slow, and so am I.
        I would see it again, for its one scene in the rain.</p><a href="/tags/x">${tag}</a></article></main>`);
    const address = 'https://pages.example/night-ferry';
    expect(isWorthReading(page('Reviews'), address)).toBe(true);
    expect(isWorthReading(page('Travel'), address)).toBe(false);
  });

  it('lets a page of few words through that is marked up as a review in microformats', () => {
    const page = (name: string) =>
      documentOf(`<title>Troll Ferry (2010)</title><div class="post"><h2>Troll Ferry (2010)</h2><p>War recht unterhaltsam, die Kamera nervt.</p>
        <div class="${name}"><span class="fn">Troll Ferry (2010)</span></div><a href="/category/kino">Kino</a></div>`);
    const address = 'https://pages.example/troll-ferry';
    expect(isWorthReading(page('hreview'), address)).toBe(true);
    expect(isWorthReading(page('vcard'), address)).toBe(false);
  });

  it('looks no further on a long page that has no word for films, whatever else on it is said of films as well', () => {
    const page = (words: string) =>
      documentOf(
        `<title>The harbour</title><main><article><h1>The harbour</h1><p>${words}</p>${'<p>The council watched the scenes from the quay, where every character of the town had its role and the plot was known. It was a masterpiece of a comedy, and the audience had hours of it.</p>'.repeat(16)}</article></main>`,
      );
    const address = 'https://pages.example/harbour';
    expect(isWorthReading(page('What a director may do for it.'), address)).toBe(false);
    expect(
      isWorthReading(page('What a director may do for a film, in the movies, in this film.'), address),
    ).toBe(true);
  });

  it.each([
    ['Turkish', 'filmde', 'filmin'],
    ['Hungarian', 'filmben', 'filmnek'],
    ['Slovak', 'filmom', 'filmoch'],
  ])('knows the word for films in its cases: %s', (_, one, other) => {
    const page = (noun: string) =>
      documentOf(
        `<title>Joker</title><article><h1>Joker</h1><p>Bu ${noun}, yönetmen ve oyuncular sinema için. ${noun} ${noun}.</p>${'<p>Liman kentinde sabahlar sakin geçer, kimse acele etmez ve herkes birbirini tanır.</p>'.repeat(32)}</article>`,
      );
    const address = 'https://pages.example/joker';
    expect(isWorthReading(page(one), address)).toBe(true);
    expect(isWorthReading(page(other), address)).toBe(true);
    expect(isWorthReading(page('evde'), address)).toBe(false);
  });

  it.each(fixturePages('ordinary'))('dismisses the ordinary page $name', ({ html, address }) => {
    expect(isWorthReading(documentOf(html, address), address)).toBe(false);
  });

  it.skipIf(!existsSync(seed))('lets the seed page through (needs ../shared)', () => {
    const address = 'https://cinemafromthespectrum.com/2018/05/06/a-review/';
    expect(isWorthReading(documentOf(readFileSync(seed, 'utf8'), address), address)).toBe(true);
  });

  it.each([
    'https://films.example/',
    'https://films.example/?',
    'https://films.example/search?q=film',
    'https://films.example/suche/film',
    'https://films.example/?s=film',
  ])('dismisses front pages and searches by their address alone: %s', (address) => {
    expect(isWorthReading(documentOf(review), address)).toBe(false);
  });

  it.each([
    'https://films.example/night-ferry',
    'https://films.example/?p=123',
    'https://films.example/#/film/night-ferry',
    'not an address',
  ])('reads what stands at any other address: %s', (address) => {
    expect(isWorthReading(documentOf(review), address)).toBe(true);
  });

  it.each([
    [
      'English: a year in the headline, actors and their other films in brackets',
      'Salt Marsh (1971)',
      'A young teacher is stranded among the locals and goes under. By the time Zac (Bruce Lawson, “The Offenders”) howls at the moon with Ida (Ann Rook), you cannot look away. The story runs, and the acting with it.',
    ],
    [
      'German: film only as the end of another word',
      'Der Hof bleibt im Dorf',
      'Eine Art Kostümfilm, der davon handelt, woher Gewalt kommt. Auf der Leinwand ist jedes Gesicht ein Gemälde, und meisterhaft ist, was er verschweigt. Gesehen haben muss man ihn trotzdem nur einmal.',
    ],
    [
      'Turkish: its words for director, actors, cinema',
      'Uzak Bir Gece',
      'Yönetmen bu kez sinemamızın en sakin işini çıkarıyor. Oyuncular kusursuz, uzun bir gece boyunca karanlıkta bekliyorlar.',
    ],
    [
      'Portuguese: an original title and a direction as labels',
      'O porto vazio',
      'Liguei a TV na hora de ver uma assombração das boas.</p><p>Título original: The Empty Harbour</p><p>Direção: Sam Raines</p><p>Diverte mais do que assusta, e tem gosma.',
    ],
  ])('lets a short review through by what few words it has: %s', (_, title, text) => {
    const html = `<title>${title}</title><article><h1>${title}</h1><p>${text}</p></article>`;
    expect(isWorthReading(documentOf(html), 'https://diary.example/2014/05/a')).toBe(true);
  });

  it('trusts a declared review of a film, whatever the words', () => {
    const html = `<title>x</title><script type="application/ld+json">{"@type":"Review","itemReviewed":{"@type":"Movie"}}</script><p>Она вернулась.</p>`;
    expect(isWorthReading(documentOf(html), 'https://films.example/a')).toBe(true);
  });

  it('leaves the page as it was', () => {
    for (const { html, address } of fixturePages('near-misses')) {
      const document = documentOf(html, address);
      const before = document.documentElement.outerHTML;
      isWorthReading(document, address);
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it('reads no more of a huge page than of its beginning', () => {
    const filler = '<p>No word of it here, none at all.</p>'.repeat(600);
    const article = review.replace('<title>Night Ferry</title>', '');
    const page = (body: string) => documentOf(`<title>t</title><body><h1>t</h1>${body}`);
    expect(isWorthReading(page(article + filler), 'https://films.example/a')).toBe(true);
    expect(isWorthReading(page(filler + article), 'https://films.example/a')).toBe(false);
  });

  it.each([
    ['an empty page', ''],
    ['a frameset', '<frameset><frame src="a"></frameset>'],
    [
      'hidden names of the document',
      '<img name="title"><img name="querySelector"><img name="createTreeWalker"><form name="body">',
    ],
  ])('answers no for %s and does not throw', (_, html) => {
    expect(isWorthReading(documentOf(html), 'https://films.example/a')).toBe(false);
  });

  it('answers for any address, title and text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (address, title, text) => {
        const document = documentOf('<p></p>');
        document.title = title;
        document.body.append(text);
        expect(typeof isWorthReading(document, address)).toBe('boolean');
      }),
      { numRuns: 50 },
    );
  });
});
