import { describe, expect, it } from 'vitest';
import { readPage } from '@/entrypoints/annotator/read-page';
import { documentOf } from './fixture-pages';

const sentence =
  'The ferry goes over the river in this film, and the film goes with it as slowly as it can. ';

/** Which rules speak on a page of this markup, with enough running text below it. */
function rulesOn(markup: string, headline = 'Night Ferry'): string[] {
  const html = `<title>${headline}</title><article><h1>${headline}</h1>${markup}<p>${sentence.repeat(8)}</p></article>`;
  const { evidence } = readPage(documentOf(html), 'https://pages.example/2020/05/a-page').recognition;
  return evidence.map(({ rule }) => rule);
}

describe('what a page says of somebody who has seen the film', () => {
  it.each([
    'On Friday we ended up watching Night Ferry, all five of us.',
    'Obejrzałem niedawno „Night Ferry” w kinie za rogiem.',
    'Enfin j’ai pu voir Night Ferry.',
    'Gestern habe ich endlich Night Ferry gesehen.',
  ])('is told by the word beside the title: %s', (text) => {
    expect(rulesOn(`<p>${text}</p>`)).toContain('title-seen');
    expect(rulesOn(`<p>${text.replace('Night Ferry', 'the ferry')}</p>`)).not.toContain('title-seen');
  });

  it('is told by a link to one film in a database, not by links to several', () => {
    const link = (id: number) =>
      `<p><a href="https://www.imdb.com/title/tt90000${id}/">in a database</a></p>`;
    expect(rulesOn(link(11) + link(11))).toContain('database-link');
    expect(rulesOn(link(11) + link(12))).not.toContain('database-link');
    expect(rulesOn('')).not.toContain('database-link');
  });

  it('is not expected of a page with hardly any text', () => {
    const page = (text: string) =>
      `<title>Night Ferry</title><main><h1>Night Ferry</h1><p>${text}</p></main>`;
    const rules = (text: string) =>
      readPage(documentOf(page(text)), 'https://pages.example/a').recognition.evidence.map(
        ({ rule }) => rule,
      );
    expect(rules('film')).toContain('hardly-any-text');
    expect(rules(sentence.repeat(3))).not.toContain('hardly-any-text');
  });
});

describe('what a page is made of', () => {
  it('is no list of entries where the same title with its year stands twice', () => {
    const twice = '<h2>Night Ferry (2018)</h2><h3>Night Ferry (2018)</h3>';
    expect(rulesOn(twice)).not.toContain('many-entries');
    expect(rulesOn(`${twice}<h3>Day Boat (2019)</h3><h3>The Lock (2020)</h3>`)).toContain('many-entries');
  });

  it('is an interview where lines ask, in whatever type', () => {
    const asks = ['Why a ferry?', 'Who built it?', 'And the river?', 'Where is it now?'];
    expect(rulesOn(asks.map((line) => `<p>${line}</p>`).join(''))).toContain('speech');
    expect(rulesOn(`<p>${asks.join(' It is not said. ')}</p>`)).not.toContain('speech');
  });

  it('is an interview where those who speak are named by their initials', () => {
    const answer = 'Of a map, on which somebody had drawn a ferry where there was no river at all.';
    const said = ['AR', 'IB', 'AR', 'IB'].map((who) => `<p>${who} – ${answer}</p>`).join('');
    expect(rulesOn(said)).toContain('speech');
    expect(rulesOn(said.replaceAll(/[A-Z]{2} – /g, ''))).not.toContain('speech');
  });

  it('is an interview where names stand before what is quoted, and none where a paragraph begins with a title', () => {
    const answer =
      '« D’une carte, sur laquelle quelqu’un avait dessiné un bac là où il n’y a pas de rivière. »';
    const said = ['Lise Aubrac', 'Rémi Castaing', 'L. A.', 'R. C.'].map((who) => `<p>${who} : ${answer}</p>`);
    expect(rulesOn(said.join(''))).toContain('speech');
    const titled = `<p>"Zofia" to opowieść o młodej nauczycielce, która przed wyjazdem chce poznać prawdę.</p>`;
    expect(rulesOn(titled.repeat(4))).not.toContain('speech');
  });

  it('is of several where each heading, or what is bold at a line’s beginning, is named in its own part alone', () => {
    const part = (name: string, own = name) =>
      `<h3>${name}</h3><p>Nobody would have thought that ${own} could last as long as this on a cold night.</p>`;
    const films = ['Star Catcher', 'The Dentist', 'Flight to Oslo'];
    expect(rulesOn(films.map((name) => part(name)).join(''))).toContain('many-entries');
    const bold = films.map(
      (name) => `<p><b>${name}</b> // We watched ${name} on Sunday, all of us together.</p>`,
    );
    expect(rulesOn(bold.join(''))).toContain('many-entries');
    // Parts of one review.
    const parts = ['The plot', 'The players', 'The verdict'].map((name) => part(name, 'it')).join('');
    expect(rulesOn(parts)).not.toContain('many-entries');
    expect(rulesOn(films.map((name) => part(name, 'Night Ferry')).join(''))).not.toContain('many-entries');
  });

  it('is of several where short lines quote one title after the other; what somebody says in it is no title', () => {
    const rated = ['Low Tide', 'Salt Road', 'Gravel'].map((name) => `<p>“${name}” (PG) — three stars</p>`);
    expect(rulesOn(rated.join(''))).toContain('many-entries');
    expect(
      rulesOn('<p>“Will you ever come back?”</p><p>“You know that I cannot.”</p><p>“Then go”</p>'),
    ).not.toContain('many-entries');
  });

  it('is a cinema’s by two ways to its tickets; one may lead anywhere', () => {
    const menu = (...links: string[]) => links.map((text) => `<a href="/x">${text}</a>`).join(' ');
    expect(rulesOn(menu('Programm', 'Karten', 'Anfahrt'))).toContain('ticket-office');
    expect(rulesOn(menu('Horaires', 'Tarifs'))).toContain('ticket-office');
    expect(rulesOn(menu('Tickets', 'Tickets', 'Reviews'))).not.toContain('ticket-office');
    expect(rulesOn(menu('Box office', 'Now showing', 'Coming soon'))).not.toContain('ticket-office');
  });

  it('is no programme by the hours at which it was written', () => {
    const written = 'Posted: Jul 27, 2023 / 12:11 PM CDT';
    expect(rulesOn(`<p>${written}</p><p>${written.replace('Posted', 'Updated')}</p>`)).not.toContain(
      'show-times',
    );
    expect(rulesOn('<p>Thu 12:11 PM</p><p>Fri 12:11 PM</p>')).toContain('show-times');
  });

  it('is a cinema’s programme by a few times of day, which are no rating', () => {
    const { recognition, review } = readPage(
      documentOf(
        `<title>Night Ferry</title><article><h1>Night Ferry</h1><p>18.00 Uhr/20.30 Uhr, 22.15 Uhr</p><p>18.00/20.30</p><p>${sentence.repeat(8)}</p></article>`,
      ),
      'https://pages.example/2020/05/a-page',
    );
    expect(recognition.evidence.map(({ rule }) => rule)).toContain('show-times');
    expect(review.rating ?? []).toEqual([]);
  });

  it('is of a book by its number, and of a thing for sale by its labels', () => {
    expect(rulesOn('<p>Gallery. Feb. 2024. 304p. ISBN 9781668046999.</p>')).toContain('labels-of-other');
    expect(rulesOn('<p>Zustand: gebraucht</p>')).toContain('labels-of-other');
    expect(rulesOn('<dl><dt>Développeur</dt><dt>Éditeur</dt><dd>Tertio</dd></dl>')).toContain(
      'labels-of-other',
    );
  });

  it('is not told by the pages that an article goes on over', () => {
    expect(rulesOn('<p>Seiten: 320</p>')).toContain('labels-of-other');
    expect(rulesOn('<p>Seiten: 1 2</p>')).not.toContain('labels-of-other');
  });

  it('is news where it says what others write', () => {
    const said = 'The Guardian was glad of it, and so was Le Figaro; the Hollywood Reporter was not.';
    expect(rulesOn(`<p>${said}</p>`)).toContain('reporting');
  });

  it('is news where it says who signed on for a film that is yet to be shot', () => {
    const said =
      'Ann Rook is now set to join the cast, and Bo Rand signed on to star. Principal photography is set to begin in May; plot details are yet to be revealed.';
    expect(rulesOn(`<p>${said}</p>`)).toContain('reporting');
  });

  it('is not told by the name of who wrote a post', () => {
    expect(rulesOn('<p class="post-author">Autor: Ann Rook</p>')).not.toContain('labels-of-other');
  });

  it('is of business by money and tickets, not by prizes and festivals', () => {
    const business = 'It grossed a million at the box office, and tickets sold out. '.repeat(4);
    const prizes = 'It was nominated for an award at a festival, and the jury gave it two. '.repeat(4);
    expect(rulesOn(`<p>${business}</p>`)).toContain('business');
    expect(rulesOn(`<p>${prizes}</p>`)).not.toContain('business');
  });

  it('is no review of one film by a headline that speaks of film reviews', () => {
    const rules = rulesOn('', 'Mini Film Reviews Volume 54');
    expect(rules).not.toContain('headline-film-review');
    expect(rules).toContain('headline-list');
  });

  it('is news by a headline that says so', () => {
    expect(rulesOn('', 'Soundtrack News: Night Ferry')).toContain('headline-news');
    expect(rulesOn('', 'Night Ferry Coming to Blu-ray May 28')).toContain('headline-news');
  });

  it('is a review where the headline says review and the site files it under film, whatever else the line holds', () => {
    const filed = '<p>Filed under <a rel="tag" href="/tag/cinema">Cinéma</a></p>';
    expect(rulesOn(filed, 'Night Ferry avant-première critique')).toContain('headline-film-review');
    expect(rulesOn('', 'Night Ferry avant-première critique')).not.toContain('headline-film-review');
  });

  it.each(['CRÍTICA DE CINE', 'Film review', 'Filmkritik'])(
    'is filed as a review of a film by a line of its own at its top: %s',
    (kicker) => {
      expect(rulesOn(`<p>${kicker}</p>`)).toContain('filed-film-review');
      expect(rulesOn(`<p>${sentence}${kicker}</p>`)).not.toContain('filed-film-review');
    },
  );

  it('is a review of a film by a short line at its top that says so', () => {
    const said = 'Recensione film “Il traghetto”, per la regia di Ada Riva';
    expect(rulesOn(`<p>${said}</p>`)).toContain('headline-film-review');
    expect(rulesOn(`<p>${sentence}${said}</p>`)).not.toContain('headline-film-review');
  });

  it('names its film where it is written in other capitals, and not where its words mean something else', () => {
    const strengthOf = (named: string) =>
      readPage(
        documentOf(
          `<title>The Night Ferry</title><article><h1>The Night Ferry</h1><p>${`It is a film of boats, and with ${named} it sails. `.repeat(8)}</p></article>`,
        ),
        'https://pages.example/2020/05/a-page',
      ).recognition.evidence.find(({ rule }) => rule === 'title-repeated')?.weight ?? 0;
    expect(strengthOf('THE NIGHT FERRY')).toBe(strengthOf('The Night Ferry'));
    expect(strengthOf('The night ferry')).toBe(strengthOf('The Night Ferry'));
    expect(strengthOf('the night ferry')).toBeLessThan(strengthOf('The Night Ferry'));
  });

  it.each(['Director', 'Redatelj', 'Режиссёр', 'Directed by', 'Đạo diễn'])(
    'is of several films where labels name two directors, in any language: %s',
    (label) => {
      const credits = (name: string) => `<p>102 min (${label}: ${name})</p>`;
      expect(rulesOn(`${credits('Ann Rook')}${credits('Ida Bell')}`)).toContain('several-credit-blocks');
      for (const other of ['Ann Rook', 'Ann Rook, Ida Bell', 'Ann Rook und Ida Bell', 'XXXX', '4 of 5'])
        expect(rulesOn(`${credits('Ann Rook')}${credits(other)}`)).not.toContain('several-credit-blocks');
    },
  );

  it('is of a well-known film by a headline that is its title, unless its director is credited', () => {
    expect(rulesOn('', 'Wings of Desire')).toContain('headline-known-film');
    expect(rulesOn('<p>Director: Wim Wenders</p><p>Year: 1987</p>', 'Wings of Desire')).not.toContain(
      'headline-known-film',
    );
    expect(rulesOn('', 'Wings of Desire wins')).not.toContain('headline-known-film');
  });

  it('is of several where headings or lines name well-known films', () => {
    expect(rulesOn('<h3>Fargo</h3><p>Alien (1979)</p><h3>3. Stalker</h3>')).toContain('many-entries');
    expect(rulesOn('<h3>Fargo</h3><p>Alien was another.</p>')).not.toContain('many-entries');
  });

  it('is rather of a book where Czech or Slovak words of books outnumber the film', () => {
    const book = 'Knížku jsem četl za večer, a kdo knize neuvěří, ať ji přečte svým čtenářům. '.repeat(16);
    expect(rulesOn(`<p>${book}</p>`)).toContain('rather-other');
  });

  it('says what somebody thinks', () => {
    const opinion = 'I found it boring, and unfortunately much too long for me.';
    expect(rulesOn(`<p>${opinion.repeat(3)}</p>`)).toContain('opinion');
    expect(rulesOn('')).not.toContain('opinion');
  });

  it('begins with somebody who has seen the film, unless it is of several', () => {
    for (const seen of [
      'I finally watched it on Sunday.',
      'J’ai été voir ce film.',
      'Вчера сходили на «Ночной паром».',
    ])
      expect(rulesOn(`<p>${seen}</p>`), seen).toContain('seen-by-critic');
    expect(rulesOn('<p>Few people will see it.</p>')).not.toContain('seen-by-critic');
    expect(rulesOn(`<p>${sentence.repeat(8)}</p><p>I watched it on Sunday.</p>`)).not.toContain(
      'seen-by-critic',
    );
    expect(rulesOn('<p>I watched it.</p>', 'Film reviews: Ferry, Lock, Mole')).not.toContain(
      'seen-by-critic',
    );
  });
});
