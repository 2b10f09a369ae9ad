import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rangeIn, readLines } from '@/entrypoints/annotator/film/lines';
import { readStated, type Stated } from './stated';

type Credit = readonly [label: string, value: string];

const each =
  (write: (label: string, value: string) => string, between = '') =>
  (credits: readonly Credit[]): string =>
    credits.map(([label, value]) => write(label, value)).join(between);

const around =
  (before: string, inner: (credits: readonly Credit[]) => string, after: string) =>
  (credits: readonly Credit[]): string =>
    `${before}${inner(credits)}${after}`;

/** How pages set out a block of credits. */
const layouts: Record<string, (credits: readonly Credit[]) => string> = {
  'a paragraph each': each((label, value) => `<p><strong>${label}:</strong> ${value}</p>`),
  'lines of one paragraph': around(
    '<p>',
    each((label, value) => `<b>${label}</b>: ${value}`, '<br>'),
    '</p>',
  ),
  'lines with a label in bold and no colon': around(
    '<p>',
    each((label, value) => `<strong>${label}</strong> ${value}`, '<br>'),
    '</p>',
  ),
  'lines with a label in italics': around(
    '<p>',
    each((label, value) => `<em>${label}:</em> ${value}`, '<br>'),
    '</p>',
  ),
  'a space before the colon': each((label, value) => `<p>${label} : ${value}</p>`),
  'no space behind the colon': around(
    '<p>',
    each((label, value) => `${label}:${value}`, '<br>'),
    '</p>',
  ),
  'a list of definitions': around(
    '<dl>',
    each((label, value) => `<dt>${label}</dt><dd>${value}</dd>`),
    '</dl>',
  ),
  'a table': around(
    '<table>',
    each((label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`),
    '</table>',
  ),
  'a list': around(
    '<ul>',
    each((label, value) => `<li>${label}: ${value}</li>`),
    '</ul>',
  ),
  'boxes that style alone parts': around(
    '<ul>',
    each((label, value) => `<li><span class="k">${label}</span><span>${value}</span></li>`),
    '</ul>',
  ),
  'boxes side by side in one line': around(
    '<div>',
    each((label, value) => `<span><span class="k">${label}</span> <span>${value}</span></span>`),
    '</div>',
  ),
  'rows of boxes': each((label, value) => `<div class="row"><div>${label}</div><div>${value}</div></div>`),
  headings: each((label, value) => `<h4>${label}</h4><p>${value}</p>`),
  dashes: each((label, value) => `<p>${label} – ${value}</p>`),
  bars: around(
    '<p>',
    each((label, value) => `${label}: ${value}`, ' | '),
    '</p>',
  ),
  bullets: around(
    '<p>',
    each((label, value) => `${label}: ${value}`, ' • '),
    '</p>',
  ),
  semicolons: around(
    '<p>',
    each((label, value) => `${label}: ${value}`, '; '),
    '</p>',
  ),
  sentences: around(
    '<p>',
    each((label, value) => `${label}: ${value}`, '. '),
    '.</p>',
  ),
  'spaces of no width': each((label, value) => `<h5>\u200b${label}</h5><p>\u200b${value}</p>`),
  'two in a row of a table': (credits) =>
    `<table><tr>${each((label, value) => `<td>${label}</td><td>${value}</td>`)(credits)}</tr></table>`,
};

const stated: Stated = {
  title: 'Low Tide',
  year: 2014,
  directors: ['F. Ann Rook', 'Iván Loe'],
  writers: ['Bo Lee'],
  cast: ['Cy Park', 'Dan Moss', 'Eve Hale'],
  runningTime: 108,
};

/** The same credits in the words of a language. A day of release is told from the year, and stands before it. */
const spelt: Record<string, readonly Credit[]> = {
  English: [
    ['Director', 'F. Ann Rook, Iván Loe'],
    ['Release date', '12 March 2015'],
    ['Screenplay', 'Bo Lee'],
    ['Cast', 'Cy Park, Dan Moss, Eve Hale and others'],
    ['Running time', '1 hr. 48 min.'],
    ['Release year', '2014'],
  ],
  German: [
    ['Regie', 'F. Ann Rook, Iván Loe'],
    ['Kinostart', '12. März 2015'],
    ['Drehbuch', 'Bo Lee'],
    ['Darsteller', 'Cy Park, Dan Moss, Eve Hale u.a.'],
    ['Laufzeit', '108 Min.'],
    ['Produktionsjahr', '2014'],
  ],
  Danish: [
    ['Instruktion', 'F. Ann Rook, Iván Loe'],
    ['Premiere', '12. marts 2015'],
    ['Manuskript', 'Bo Lee'],
    ['Medvirkende', 'Cy Park, Dan Moss, Eve Hale m.fl.'],
    ['Spilletid', '1 t. 48 min.'],
    ['År', '2014'],
  ],
  Czech: [
    ['Režie', 'F. Ann Rook a Iván Loe'],
    ['Premiéra', '12. března 2015'],
    ['Scénář', 'Bo Lee'],
    ['Hrají', 'Cy Park, Dan Moss, Eve Hale a další'],
    ['Stopáž', '108 min'],
    ['Rok', '2014'],
  ],
};

const prose = [
  'I had few hopes and came out glad. Low Tide takes its time, and the sea does the rest.',
  'Low Tide is a film that nobody forgets.',
];

describe.each(Object.entries(layouts))('credits set out as %s', (_, layout) => {
  it.each(Object.entries(spelt))('in %s', (__, credits) => {
    expect(readStated('Low Tide', [layout(credits), ...prose])).toEqual(stated);
    expect(readStated('Low Tide', [...prose, layout(credits)])).toEqual(stated);
  });
});

describe('credits in one line', () => {
  const minutes = { title: 'Low Tide', directors: ['Ann Rook'], runningTime: 108 };
  it.each<[string, Stated]>([
    ['1 hr. 48 min. Directed by Ann Rook; with Bo Lee.', { ...minutes, cast: ['Bo Lee'] }],
    [
      '(UK, 2014) Dir. Ann Rook. With Bo Lee, Cy Park and Dan Moss. 108 min.',
      { ...minutes, year: 2014, cast: ['Bo Lee', 'Cy Park', 'Dan Moss'] },
    ],
    [
      'D/F 2014. Regie: Ann Rook. Mit Bo Lee, Cy Park. 108 Min.',
      { ...minutes, year: 2014, cast: ['Bo Lee', 'Cy Park'] },
    ],
    [
      'R: Ann Rook. B: Dan Moss. D: Bo Lee, Cy Park. USA 2014, 108 Min.',
      { ...minutes, year: 2014, writers: ['Dan Moss'], cast: ['Bo Lee', 'Cy Park'] },
    ],
    ['Un film de Ann Rook avec Bo Lee et Cy Park (1h48).', { ...minutes, cast: ['Bo Lee', 'Cy Park'] }],
    [
      'de Ann Rook, avec Bo Lee, Cy Park et Dan Moss… Durée : 1h48',
      { ...minutes, cast: ['Bo Lee', 'Cy Park', 'Dan Moss'] },
    ],
    ['Réal. : Ann Rook. Int. : Bo Lee, Cy Park. Durée : 108 mn', { ...minutes, cast: ['Bo Lee', 'Cy Park'] }],
    [
      '<p><em>Drame de Ann Rook. Avec Bo Lee et Cy Park. Durée : 1 h 48</em></p>',
      { ...minutes, cast: ['Bo Lee', 'Cy Park'] },
    ],
    [
      'Low Tide, reż. Ann Rook, scen. Dan Moss, obsada: Bo Lee, Cy Park, Polska 2014',
      {
        title: 'Low Tide',
        year: 2014,
        directors: ['Ann Rook'],
        writers: ['Dan Moss'],
        cast: ['Bo Lee', 'Cy Park'],
      },
    ],
    ['Director: Ann Rook • Runtime: 108 • Cast: Bo Lee', { ...minutes, cast: ['Bo Lee'] }],
  ])('%s', (line, film) => {
    expect(readStated('Low Tide', [...prose, line])).toEqual(film);
  });
});

describe('names that only the page’s style parts', () => {
  it('are links side by side', () => {
    const cast = ['Bo Lee', 'Cy Park', 'Dan Moss'].map((name) => `<a href="/${name}">${name}</a>`).join(' ');
    expect(readStated('Low Tide', [`<p>Director: Ann Rook</p><p>Cast: ${cast}</p>`, ...prose])).toEqual({
      title: 'Low Tide',
      directors: ['Ann Rook'],
      cast: ['Bo Lee', 'Cy Park', 'Dan Moss'],
    });
  });

  it('stand below one another, the first beside its label; one alone below credits is rather the critic’s', () => {
    const below = '<p>Director: Ann Rook<br>Cast: Bo Lee<br>Cy Park<br>Dan Moss</p>';
    expect(readStated('Low Tide', [below, ...prose]).cast).toEqual(['Bo Lee', 'Cy Park', 'Dan Moss']);
    const signed = '<p>Director: Ann Rook<br>Cast: Bo Lee<br>Nora Quill</p>';
    expect(readStated('Low Tide', [...prose, signed]).cast).toEqual(['Bo Lee']);
  });

  it('answer to the label above them, not to the one that follows', () => {
    const credits = '<dl><dt>Writers</dt><dd>Bo Lee, Cy Park</dd><dt>Director</dt><dd>Ann Rook</dd></dl>';
    expect(readStated('Low Tide', [credits, ...prose])).toEqual({
      title: 'Low Tide',
      directors: ['Ann Rook'],
      writers: ['Bo Lee', 'Cy Park'],
    });
  });
});

describe('a line of a page', () => {
  const linesOf = (html: string) =>
    readLines(new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body).map(({ text }) => text);

  it.each([
    ['<p><span>Director</span><span>Ann Rook</span></p>', 'Director Ann Rook'],
    ['<p><b>Runtime</b>101 min</p>', 'Runtime 101 min'],
    ['<p><a href="/a">Ann Rook</a><a href="/b">Bo Lee</a></p>', 'Ann Rook, Bo Lee'],
    ['<p>See <a href="/a"><img src="a.png" alt=""></a> <a href="/b">more</a></p>', 'See more'],
    ['<p><span>T</span>he sea, a f<b>il</b>m.<sup>12</sup></p>', 'The sea, a film.12'],
    ['<p>Wet\u00adland\u200b</p>', 'Wetland'],
  ])('%s reads "%s"', (html, text) => {
    expect(linesOf(html)).toEqual([text]);
  });

  it('gives each word its own place, whatever is unseen before it', () => {
    const { document } = new JSDOM('<!doctype html><p><b>\u200bWet\u00adland</b><i>Ann\u200b Rook</i></p>')
      .window;
    const [line] = readLines(document.body);
    const found = line && rangeIn(line, line.text.indexOf('Ann'), line.text.length);
    expect(line?.text).toBe('Wetland Ann Rook');
    expect(found?.toString()).toBe('Ann\u200b Rook');
  });
});
