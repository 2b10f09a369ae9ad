import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeInLine, escapeText, linkTo } from '@/storage/records/markdown-escape';
import { writeFilm } from '@/storage/exchange/markdown';
import type { Annotation } from '@/storage/records/annotation';
import { emptyFilmFacts, type Film } from '@/storage/records/film';
import { emptyReviewFacts, type Review } from '@/storage/records/review';
import { generateLibrary } from '../../../generator/library';
import { draft } from '../sample';

const words = { withoutFilm: 'Without a film', untitledPage: 'Page without a title', tags: 'Tags' };
/** As strict as CommonMark, and as generous as most readers of Markdown: HTML, tables, strikethrough. */
const commonMark = new MarkdownIt('commonmark', { html: true });
const generous = new MarkdownIt({ html: true, linkify: false, typographer: false });

function annotation(changes: Partial<Annotation>): Annotation {
  return {
    ...draft('one', { revision: 1 }),
    pageKey: 'a.example/her',
    filmKey: 'her|2013',
    sequence: 1,
    createdAt: 1,
    updatedAt: 2,
    ...changes,
  };
}

function filmNamed(title: string): Film {
  return { key: 'x', facts: { ...emptyFilmFacts(), title: [{ value: title, source: 'headline' }] } };
}

function reviewOf(critic: string, url = 'https://a.example/her'): Review {
  const facts = { ...emptyReviewFacts(), critic: [{ value: critic, source: 'prose' as const }] };
  return { pageKey: 'a.example/her', url, title: 'Her', filmKey: 'x', facts };
}

/** The kinds of all tokens, those within lines too. */
function kindsIn(markdown: string, reader = generous): Set<string> {
  return new Set(
    reader
      .parse(markdown, {})
      .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]),
  );
}

/** The words that a reader of the Markdown sees, with line breaks. */
function wordsOf(markdown: string, reader: MarkdownIt): string {
  return reader
    .parse(markdown, {})
    .flatMap(({ children }) => children ?? [])
    .map(({ type, content }) => (/break/.test(type) ? '\n' : content))
    .join('');
}

const plainKinds = new Set([
  'heading_open',
  'heading_close',
  'inline',
  'text',
  'text_special',
  'paragraph_open',
  'paragraph_close',
  'blockquote_open',
  'blockquote_close',
  'hardbreak',
  'link_open',
  'link_close',
]);

const hostile = [
  '](javascript:alert(1))',
  '[a](javascript:alert(1))',
  '![](http://t/)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '```',
  '````js\nalert(1)\n````',
  '`````````',
  '``````````',
  '~~~',
  '---',
  '---\ntitle: x\n---',
  '***',
  '===',
  'a\n===',
  'a\n---',
  '# head',
  '- item',
  '+ item',
  '1. item',
  '12) item',
  '> quote',
  '    code',
  '\tcode',
  '| a | b |\n|---|---|',
  '[[wiki]]',
  '![[embed]]',
  '%%comment%%',
  '{{ template }}',
  '{% include x %}',
  '==mark==',
  'field:: value',
  '#tag',
  '$x$',
  '$$x$$',
  '[^1]',
  '[^1]: note',
  '[a]: http://t/',
  '<http://t/>',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '~~strike~~',
  '__bold__',
  '\\',
  'a\\',
  'a  \nb',
  '<!-- x -->',
  '<?php ?>',
  ':::warning',
  '* * *',
  '_ _ _',
  '\u0000',
  '\ud800',
  'a\u2028b',
  '\r\n\r\nx',
  '-',
  '1.',
  '=',
];

describe('a text as Markdown', () => {
  it.each(hostile)('stays text: %j', (text) => {
    const markdown = writeFilm(
      filmNamed(text),
      [{ review: reviewOf(text), annotations: [annotation({ quote: text, note: text })] }],
      words,
    );
    for (const reader of [commonMark, generous]) {
      for (const kind of kindsIn(markdown, reader)) expect(plainKinds).toContain(kind);
      const html = reader.render(markdown);
      expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://a.example/her"']);
      expect(html).not.toMatch(/<(?:img|script|pre|code|hr|table|em|strong|ul|ol|s)\b/);
    }
    expect(markdown).not.toMatch(/^---/);
    for (const sign of ['{{', '{%', '[[', '%%', '==', '$$', '::']) expect(markdown).not.toContain(sign);
  });

  it('says what was written, word for word, in one line', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
          fc.mixedCase(fc.constantFrom(...hostile)),
        ),
        (text) => {
          const said = text
            .toWellFormed()
            .replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd')
            .replace(/\s+/gu, ' ')
            .trim();
          for (const reader of [commonMark, generous]) expect(wordsOf(escapeInLine(text), reader)).toBe(said);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('keeps paragraphs, line breaks and indentation of a note', () => {
    const note = 'One\nTwo  \n  indented\n\n    not code\n\n\n- no list\n1. none';
    expect(generous.render(escapeText(note)).replace(/\n/g, '')).toBe(
      '<p>One<br>Two<br>  indented</p><p>    not code</p><p>- no list<br>1. none</p>',
    );
  });

  it('never throws and never becomes markup, whatever stands in it', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom(...hostile, '\n', ' ', 'a'), fc.string({ unit: 'binary', maxLength: 5 })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        for (const kind of kindsIn(escapeText(list.join('')))) expect(plainKinds).toContain(kind);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a link', () => {
  it.each([
    ['javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['nonsense', undefined],
    ['https://reader:secret@a.example/her', '<https://a.example/her>'],
    ['https://a.example/a b?c=<d>#e>f', '<https://a.example/a%20b?c=%3Cd%3E#e%3Ef>'],
  ])('to %j is %j', (address, link) => {
    expect(linkTo(address)).toBe(link);
  });
});

describe('a film', () => {
  it('reads as a heading, its pages, their passages and the words on them', () => {
    const film = filmNamed('Her');
    film.facts.year.push({ value: 2013, source: 'credits' });
    film.facts.runningTime.push({ value: 126, source: 'credits' });
    film.facts.directors.push({ value: { name: 'Spike Jonze' }, source: 'credits' });
    const pages = [
      {
        review: reviewOf('A. Critic'),
        annotations: [annotation({ quote: 'A quiet\n   film', note: 'Yes.' }), annotation({ quote: 'Two' })],
      },
      { review: undefined, annotations: [annotation({ quote: 'Three' })] },
    ];
    expect(writeFilm(film, pages, words)).toBe(
      [
        '# Her (2013)',
        'Spike Jonze · 126 min · 2 h 06',
        '## A. Critic, Her',
        '<https://a.example/her>',
        '> A quiet film',
        'Yes.',
        '> Two',
        '## Page without a title',
        '> Three\n',
      ].join('\n\n'),
    );
    expect(writeFilm(undefined, [], words)).toBe('# Without a film\n');
  });

  it('of a generated library comes back word for word', () => {
    for (const { annotations } of generateLibrary({ seed: 3, annotations: 300 })) {
      for (const { selectors } of annotations) {
        expect(wordsOf(escapeInLine(selectors.quote.exact), generous)).toBe(selectors.quote.exact);
      }
    }
  });
});
