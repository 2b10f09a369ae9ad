import { describe, expect, it } from 'vitest';
import { readPage } from '@/entrypoints/annotator/read-page';
import { documentOf } from './fixture-pages';

/** The rules that speak for a page of this headline, with nothing else on it. */
function rulesFor(
  headline: string,
  title = headline,
  text = '<p>There is a long paragraph here so that the page has an article at all, and it says nothing much.</p>',
): string[] {
  const document = documentOf(`<article><h1></h1>${text}</article>`);
  document.title = title;
  for (const element of document.querySelectorAll('h1')) element.textContent = headline;
  const { evidence } = readPage(document, 'https://pages.example/2020/05/a-page').recognition;
  return evidence.map(({ rule }) => rule);
}

/** Those that only look at the headline. */
function headlineRulesFor(headline: string, title?: string, text?: string): string[] {
  return rulesFor(headline, title, text).filter((rule) => rule.startsWith('headline-'));
}

describe('what the headline says', () => {
  it.each([
    'Movie Review: Night Ferry (2018)',
    'Night Ferry – Film Review',
    'Filmkritik: Die Nachtfähre',
    'Critique du film Le Bac de nuit',
    'Crítica de la película El transbordador',
    'Crítica do filme A Balsa',
    'Recensione film: Il traghetto',
    'Elokuva-arvostelu: Yölautta',
    'Gece Vapuru Filmi Eleştirisi',
    'Gece Vapuru Filmi İncelemesi',
    'Neu im Kino: Die Nachtfähre',
  ])('a film, reviewed: %s', (headline) => {
    expect(headlineRulesFor(headline)).toContain('headline-film-review');
  });

  it.each([
    'Book Review: Night Ferry',
    'Night Ferry album review',
    'Night Ferry The Musical – Review',
    'Buchkritik: Die Nachtfähre',
    'Critique de livre : Le Bac de nuit',
    'Krótka recenzja książki',
    'Ann Rook, Night Ferry Original Soundtrack (Quiet Records)',
    'Bokanmeldelse: Nattferja',
    'Recensione libro: Il traghetto',
  ])('another thing, reviewed: %s', (headline) => {
    expect(headlineRulesFor(headline)).toContain('headline-other');
  });

  it.each([
    'Night Ferry Season 2 Review',
    'Night Ferry S01E03',
    'Die Nachtfähre – Staffel 2',
    'El transbordador: temporada 3',
  ])('a series: %s', (headline) => {
    expect(headlineRulesFor(headline)).toContain('headline-other');
  });

  it.each([
    'Top 10 ferry films',
    'The best movies of 2019',
    '22 películas sobre barcos',
    'Filme im November',
  ])('a list: %s', (headline) => {
    expect(headlineRulesFor(headline)).toContain('headline-list');
  });

  it.each([
    'Night Ferry: first trailer',
    'Box office: Night Ferry sinks',
    'Comienza el rodaje de El transbordador',
  ])('news: %s', (headline) => {
    expect(headlineRulesFor(headline)).toContain('headline-news');
  });

  it.each([
    '‘Night Ferry’, ‘Day Boat’ and ‘The Lock’',
    'Three films about ferries',
    'Drei Filme vom Fluss',
    'Film reviews: Night Ferry, Day Boat',
    'Kritiken: Die Nachtfähre, Die Schleuse und anderes',
    'Review: Night Ferry, Day Boat, The Lock',
  ])('several films: %s', (headline) => {
    expect(headlineRulesFor(headline)).toContain('headline-several-films');
  });

  it.each(['Review: Night Ferry, slowly', 'Film review: Night Ferry'])('one film: %s', (headline) => {
    expect(headlineRulesFor(headline)).not.toContain('headline-several-films');
  });

  it('several films: two that the text names each by itself', () => {
    const both = 'La fille du passeur et Le dernier bac';
    const text = `<p>${'La fille du passeur est un film. Le dernier bac en est un autre. '.repeat(3)}</p>`;
    expect(headlineRulesFor(both, both, text)).toContain('headline-several-films');
    const one = `<p>${`${both} est un film, et ${both} dure longtemps. `.repeat(3)}</p>`;
    expect(headlineRulesFor(both, both, one)).not.toContain('headline-several-films');
  });

  it('several films: not by the names of two people', () => {
    const text = `<p>${'Ann has a boat. Ida has none. In this film they meet. '.repeat(3)}</p>`;
    expect(headlineRulesFor('Ann and Ida', 'Ann and Ida', text)).not.toContain('headline-several-films');
  });

  it.each([
    ['Die Nachtfähre: Filmpreis für den Kapitän angekündigt', 'headline-news'],
    ['Le Bac de nuit : la bande-annonce et les premières images', 'headline-news'],
    ['El transbordador, nominada a tres premios', 'headline-news'],
    ['Il traghetto in arrivo nelle sale', 'headline-news'],
    ['A Balsa ganha prêmio em Gramado', 'headline-news'],
    ['‘De nachtboot’ wint hoofdprijs in Sydney', 'headline-news'],
    ['Nocny prom: data premiery i obsada', 'headline-news'],
    ['Noční přívoz má dnes večer premiéru', 'headline-news'],
    ['Nattfärjan får pris: vinnare i Göteborg', 'headline-news'],
    ['Yolautta sai palkinnon', 'headline-news'],
    ['Gece Vapuru ödülleri topladı', 'headline-news'],
    ['«Ночной паром»: первые кадры', 'headline-news'],
    ['Die besten Filme des Jahres', 'headline-list'],
    ['Les meilleurs films de 2019', 'headline-list'],
    ['Las mejores películas de barcos', 'headline-list'],
    ['Melhores filmes de barcos', 'headline-list'],
    ['Najlepsze filmy o rzekach', 'headline-list'],
    ['Лучшие фильмы года', 'headline-list'],
    ['2017 Yılının En İyi 20 Filmi', 'headline-list'],
    ['Dez Grandes Surpresas do Cinema', 'headline-list'],
    ['Sieben große Überraschungen im Kino', 'headline-list'],
    ['Ces 10 bandes annonces qui font envie', 'headline-news'],
    ['‘Night Ferry’ director speaks about newest film', 'headline-feature'],
    ['Ann Rook opens up about Night Ferry', 'headline-feature'],
    ['Im Interview mit der Kapitänin', 'headline-feature'],
    ['Die Kapitänin spricht über Die Nachtfähre', 'headline-feature'],
    ['Lise Aubrac se confie', 'headline-feature'],
    ['De kapitein van De nachtboot aan het woord', 'headline-feature'],
    ['Entretien avec Lise Aubrac', 'headline-feature'],
    ['Hablamos con la capitana', 'headline-feature'],
    ['Rozhovor s kapitánkou', 'headline-feature'],
    ['Интервью с капитаном', 'headline-feature'],
  ])('in whatever language: %s', (headline, rule) => {
    expect(headlineRulesFor(headline)).toContain(rule);
  });

  it.each([
    'Portrait de la jeune fille en feu',
    'Middleburg Film Festival 2016 – Day 3: Night Ferry',
    'CANNES FESTIVAL, “Night Ferry” comes home',
    'Le Bac de nuit, avant-première',
    'Schindlerův seznam',
    'La lista de Schindler',
    'Kniha džunglí',
    'Neu im Kino: Die Nachtfähre',
  ])('nothing against a review: %s', (headline) => {
    const against = /^headline-(?:news|list|feature|other|several-films)$/;
    expect(headlineRulesFor(headline).filter((rule) => against.test(rule))).toEqual([]);
  });

  it.each(['How to Train Your Ferry', 'The Interview', 'Boat vs. Boat', 'The Festival'])(
    'nothing by a title that the text keeps naming: %s',
    (title) => {
      const text = `The film ${title} is a film of boats. In ${title} a boat sinks, and ${title} is over. `;
      expect(headlineRulesFor(`${title} – Film Review`, title, `<p>${text.repeat(2)}</p>`)).toEqual([
        'headline-film-review',
      ]);
    },
  );

  it('is not taken from the name of the site', () => {
    expect(headlineRulesFor('Council votes', 'Council votes | The Film Review')).not.toContain(
      'headline-film-review',
    );
  });
});

describe('where a site files a page', () => {
  /** The rules that speak for where this markup files the page. */
  function filedBy(markup: string): string[] {
    const document = documentOf(`<article><h1>Night Ferry</h1>${markup}
      <p>There is a long paragraph here so that the page has an article at all, and it says nothing much.</p></article>`);
    const { evidence } = readPage(document, 'https://pages.example/2020/05/a-page').recognition;
    return evidence.map(({ rule }) => rule).filter((rule) => rule.startsWith('filed-'));
  }

  it.each([
    ['<p>Tags: <a href="/tags/movie-reviews/">Movie reviews</a></p>', 'filed-film-review'],
    ['<p><a href="/category/reviews">Reviews</a></p>', 'filed-review'],
    ['<p><a href="/search/label/recensioni">recensioni</a></p>', 'filed-review'],
    ['<p><a href="/tags/gaming/">gaming</a></p>', 'filed-other'],
    ['<p><a href="/kategorie/musik">Musik</a></p>', 'filed-other'],
  ])('is told by the tags and categories it links to: %s', (markup, rule) => {
    expect(filedBy(markup)).toContain(rule);
  });

  it.each([
    '<aside><a href="/tags/gaming/">gaming</a></aside>',
    `<p>${'The ferry sails on. '.repeat(20)}<a href="/tags/gaming/">gaming</a></p>`,
    '<p>What the islanders like beside it is <a href="/2019/gaming">gaming</a>.</p>',
  ])('is not told by other links: %s', (markup) => {
    expect(filedBy(markup)).toEqual([]);
  });

  /** Whether the address alone says that the page lists others. */
  function isIndex(path: string): boolean {
    const html = '<article><h1>Night Ferry</h1><p>A page of few words.</p></article>';
    const { evidence } = readPage(documentOf(html), `https://pages.example${path}`).recognition;
    return evidence.some(({ rule }) => rule === 'address-index');
  }

  it('is told by the address of a month’s archive, not by that of a post in it', () => {
    for (const path of ['/archive/', '/archives/2009/', '/archives/2009/11/', '/tag/ferries'])
      expect(isIndex(path)).toBe(true);
    for (const path of ['/archives/2009/11/23/15.html', '/archives/4711', '/archive/night-ferry'])
      expect(isIndex(path)).toBe(false);
  });

  it('is told by the address of a front page, not by that of a page that has a number alone', () => {
    expect(isIndex('/')).toBe(true);
    expect(isIndex('/?utm_source=feed')).toBe(true);
    expect(isIndex('/?p=1659')).toBe(false);
    expect(isIndex('/review.php?page=3')).toBe(true);
    expect(isIndex('/reviews/?utm_content=12')).toBe(true);
    expect(isIndex('/review.php?id=3489')).toBe(false);
  });
});

describe('whether the page calls itself a review', () => {
  const text = '<p>The film takes its time on the river, and so should whoever watches this film.</p>';

  it.each([
    ['Review: Night Ferry', text],
    ['Night Ferry critique', text],
    ['On the river', `<h3>#northfest review:</h3>${text}`],
    ['On the river', `<p>Filmkritik</p>${text}`],
  ])('is told by “%s” and what stands at the top: %s', (headline, markup) => {
    expect(rulesFor(headline, headline, markup)).toContain('called-review');
  });

  it.each([
    ['of another art by its headline', 'Book Review: Night Ferry', text],
    ['of whatever a page of no film reviews', 'Review: Night Ferry', '<p>It boils water in a minute.</p>'],
    ['of several', 'Reviews of the week', text],
    ['further down', 'On the river', `${text.repeat(12)}<h3>Review</h3>`],
  ])('is not told by a review %s', (_, headline, markup) => {
    expect(rulesFor(headline, headline, markup)).not.toContain('called-review');
  });

  it('counts no tag that is the film’s title for a section of the site', () => {
    const filed = (tag: string) =>
      rulesFor(
        'Molly’s Game',
        'Molly’s Game',
        `<p>Molly’s Game is a film. See Molly’s Game.</p><p><a rel="tag" href="#">${tag}</a></p>`,
      );
    expect(filed('Molly’s Game')).not.toContain('filed-other');
    expect(filed('Board game')).toContain('filed-other');
  });
});
