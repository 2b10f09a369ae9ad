import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readStructuredData } from '@/entrypoints/annotator/structured-data';
import { textOf } from '@/entrypoints/annotator/structured-data/item';

const page = (html: string) => new JSDOM(`<!doctype html><html><body>${html}</body></html>`).window.document;
const withJson = (json: string) => page(`<script type="application/ld+json">${json}</script>`);
const film = '{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Her"}}';

function reviewedNames(document: Document): (string | undefined)[] {
  return readStructuredData(document).reviewed.map((item) => textOf(item, 'name'));
}

describe('JSON-LD', () => {
  it.each([
    ['plain', film],
    ['an array', `[${film}]`],
    ['HTML comments around it', `<!-- ${film} -->`],
    ['CDATA in block comments', `/* <![CDATA[ */ ${film} /* ]]> */`],
    ['CDATA in line comments, its end escaped', `// <![CDATA[\n${film}\n// ]]&gt;`],
    ['a closing semicolon', `${film};`],
    ['a trailing comma', film.replace('"Her"}', '"Her",}')],
    ['a trailing comma before a comment', film.replace('"Her"}', '"Her", /* end */\n}')],
    ['comments between values', film.replace('{', '{ // the film\n')],
    ['a raw line break in a string', film.replace('"Review"', '"Review","description":"two\nlines"')],
    ['a comment inside', film.replace('{', '{ // made by a theme\n')],
    ['a namespace before types', film.replace('"Movie"', '"http://schema.org/Movie"')],
    ['several types', film.replace('"Movie"', '["Product","Movie"]')],
  ])('is read with %s', (_, json) => {
    expect(reviewedNames(withJson(json))).toEqual(['Her']);
  });

  it('resolves references between blocks, circles included', () => {
    const document = page(`
      <script type="application/ld+json">{"@graph":[{"@type":"Review","@id":"#r","itemReviewed":{"@id":"#m"}}]}</script>
      <script type="application/ld+json">{"@type":"Movie","@id":"#m","name":"Her","review":{"@id":"#r"}}</script>`);
    const data = readStructuredData(document);
    expect(data.reviewed.map((item) => [item.types, textOf(item, 'name')])).toEqual([[['Movie'], 'Her']]);
  });

  it('takes a film that carries its review for reviewed', () => {
    const json = '{"@type":"Movie","name":"Her","review":{"@type":"Review","author":"A B"}}';
    expect(reviewedNames(withJson(json))).toEqual(['Her']);
  });

  it('decodes entities that were encoded once too often', () => {
    expect(reviewedNames(withJson(film.replace('Her', 'Him &amp;amp; Her&#039;s')))).toEqual(["Him & Her's"]);
  });

  it('leaves out what is beyond repair and reads the rest', () => {
    const document = page(
      `<script type="application/ld+json">{{ template }}</script><script type="application/ld+json"></script>
       <script type="application/ld+json">null</script><script type="application/ld+json">${film}</script>`,
    );
    expect(reviewedNames(document)).toEqual(['Her']);
  });

  it('survives nesting without end', () => {
    expect(reviewedNames(withJson('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)))).toEqual([]);
  });

  it('never throws, whatever stands in the script', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ maxLength: 200 })), (text) => {
        expect(() => readStructuredData(withJson(text))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});

describe('markup', () => {
  it('reads microdata, values from content, datetime and text', () => {
    const document =
      page(`<div itemscope itemtype="https://schema.org/Review"><meta itemprop="datePublished" content="2018-05-06">
      <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie"><b itemprop="name"> Her </b>
      <time itemprop="duration" datetime="PT2H6M">2 h</time></div></div>`);
    const [her] = readStructuredData(document).reviewed;
    expect(her?.types).toEqual(['Movie']);
    expect(her && [textOf(her, 'name'), textOf(her, 'duration')]).toEqual(['Her', 'PT2H6M']);
  });

  it('reads RDFa Lite', () => {
    const document = page(
      '<div vocab="https://schema.org/" typeof="Review"><div property="itemReviewed" typeof="Movie"><i property="name">Her</i></div></div>',
    );
    expect(reviewedNames(document)).toEqual(['Her']);
  });

  it.each([
    ['hReview', '<div class="hreview"><span class="item"><span class="fn">Her</span></span></div>'],
    ['hReview whose item has no name of its own', '<div class="hreview"><span class="item">Her</span></div>'],
    ['h-review', '<div class="h-review"><a class="p-item h-product">Her</a></div>'],
  ])('reads %s', (_, html) => {
    expect(reviewedNames(page(html))).toEqual(['Her']);
  });

  it('leaves out the cards of related posts', () => {
    const document = page(`<div class="related-posts"><div itemscope itemtype="https://schema.org/Review">
      <div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie"><b itemprop="name">Heat</b></div></div></div>`);
    expect(reviewedNames(document)).toEqual([]);
  });
});

describe('metadata', () => {
  it('is cleaned and absent where the page says nothing', () => {
    const { window } = new JSDOM(
      '<title> Her &amp;amp; him </title><meta property="og:site_name" content=" The  Site "><meta name="author" content="">',
    );
    const { metadata } = readStructuredData(window.document);
    expect(metadata.documentTitle).toBe('Her & him');
    expect(metadata.siteName).toBe('The Site');
    expect(metadata).not.toHaveProperty('author');
  });
});
