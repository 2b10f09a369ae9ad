import { describe, expect, it } from 'vitest';
import { readPage } from '@/entrypoints/annotator/read-page';
import { isWorthReading } from '@/entrypoints/detector/first-look';
import { documentOf } from './fixture-pages';

const address = 'https://films.example/night-ferry';
const review =
  '<h1>Night Ferry review</h1><p>Directed by Ann Rook, this film is a thriller with actors to spare, and the film holds its last scene for a long while.</p>';

function script(text: string): string {
  return `<script type="application/ld+json">${text}</script>`;
}

const zalgo = `f${'\u0301'.repeat(100_000)}ilm`;

/** Inputs that pages made or could make: none may throw, hang or change what the language itself is. */
const pages: [string, () => string][] = [
  ['JSON-LD of 20 MB', () => script(`{"@type":"Review","name":"${'x'.repeat(20_000_000)}"}`) + review],
  ['JSON-LD 10,000 deep', () => script('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)) + review],
  ['arrays a hundred thousand deep', () => script('['.repeat(100_000)) + review],
  ['500 broken scripts', () => script('{"@type":"Review",').repeat(500) + review],
  [
    'keys that name prototypes',
    () =>
      script('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@type":"Review"}') +
      review,
  ],
  [
    'numbers and dates beyond all bounds',
    () =>
      script(
        '{"@type":"Movie","name":"X","duration":"PT99999999999H","datePublished":"275760-13-99","copyrightYear":1e999}',
      ) + review,
  ],
  [
    'a graph in circles',
    () =>
      script(
        '{"@graph":[{"@id":"#a","@type":"Review","itemReviewed":{"@id":"#b"}},{"@id":"#b","@type":"Movie","name":"X","review":{"@id":"#a"}}]}',
      ) + review,
  ],
  ['a title of a megabyte', () => `<title>${'Night Ferry '.repeat(90_000)}</title>${review}`],
  ['a title of markup', () => `<title>&lt;img src=x onerror=alert(1)&gt;</title>${review}`],
  ['a title with signs that turn the text', () => `<title>\u202eretsaM\u0000 \ud800 review</title>${review}`],
  [
    'a base and a canonical that are scripts',
    () => `<base href="javascript:1"><link rel="canonical" href="javascript:2">${review}`,
  ],
  ['a hundred thousand text nodes', () => review + '<b>a</b> '.repeat(50_000)],
  ['elements a few thousand deep', () => '<div>'.repeat(3000) + review],
  [
    'letters that make patterns climb',
    () => `<p>${'a'.repeat(30)}!</p><p>${' '.repeat(1_000_000)}</p>${review}`,
  ],
  ['a million signs', () => `<p>${'&lt;'.repeat(250_000)}</p>${review}`],
  ['a role a hundred thousand times', () => `<p>${'directed by '.repeat(100_000)}</p>${review}`],
  ['a letter with a hundred thousand marks', () => `<h1>${zalgo}</h1><p>${zalgo}</p>${review}`],
];

describe('a hostile page', () => {
  it.each(pages)('is read to an end: %s', { timeout: 60_000 }, (_, html) => {
    const document = documentOf(`<!doctype html>${html()}`, address);
    isWorthReading(document, address);
    const { recognition, film } = readPage(document, address);
    expect(recognition.confidence).toBeGreaterThanOrEqual(0);
    expect(recognition.confidence).toBeLessThanOrEqual(1);
    for (const { value } of film.runningTime) expect(value).toBeLessThanOrEqual(1000);
    for (const { value } of film.title) expect(value.length).toBeLessThanOrEqual(300);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
