import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonLinesWriter, type LineRead, readJsonLines } from '@/storage/exchange/json-lines';
import type { LibraryRecord } from '@/storage/exchange/lines';
import { generateLibrary } from '../../../generator/library';

/** A file as it comes off a disk: bytes in chunks of any size. */
// eslint-disable-next-line @typescript-eslint/require-await -- a stream is asynchronous, this one has nothing to wait for
async function* bytesOf(file: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array, void> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(file: string | Uint8Array, size?: number): Promise<LineRead[]> {
  const all: LineRead[] = [];
  for await (const one of readJsonLines(bytesOf(file, size))) all.push(one);
  return all;
}

function write(records: LibraryRecord[]): string {
  const writer = new JsonLinesWriter();
  return [writer.begin(), ...records.map((record) => writer.write(record)), writer.end()].join('');
}

const recordsIn = (reads: LineRead[]): LibraryRecord[] =>
  reads.flatMap((one) => ('record' in one ? [one.record] : []));
const refusalsIn = (reads: LineRead[]) => reads.flatMap((one) => ('refused' in one ? [one] : []));

function library(annotations: number): LibraryRecord[] {
  return [...generateLibrary({ seed: 9, annotations, trashed: 0.1 })].flatMap((batch) => [
    ...batch.films.map((film) => ({ film })),
    ...batch.reviews.map((review) => ({ review })),
    ...batch.annotations.map((annotation) => ({ annotation })),
  ]);
}

const small = library(3);
const [last] = small.flatMap((record) => ('annotation' in record ? [record] : [])).slice(-1);
const lastLine = JSON.stringify(last);
const sayings: LibraryRecord[] = [
  { filmChoice: { pageKey: 'a.example/solaris', films: ['wikidata:Q1'] } },
  { filmChoice: { pageKey: 'b.example/', films: [] } },
  { filmCorrection: { subject: 'wikidata:Q1', names: ['solaris|'], correction: { year: 1972 } } },
];

/** The small library with its last annotation changed in one place of its text. */
function fileWith(from: string | RegExp, to: string): string {
  const changed = lastLine.replace(from, to);
  if (changed === lastLine) throw new Error(`${String(from)} does not stand in it.`);
  return `${write(small.slice(0, -1)).split('\n').slice(0, -2).join('\n')}\n${changed}\n`;
}

describe('the own format', () => {
  it('gives back what was written, byte for byte, however the bytes arrive', async () => {
    const records = library(500);
    const file = write(records);
    for (const size of [65_536, 1_000, 7]) {
      const reads = await read(file, size);
      expect(recordsIn(reads)).toEqual(records);
      expect(write(recordsIn(reads))).toBe(file);
      expect(reads.at(-1)).toEqual({ line: records.length + 2, isWhole: true });
    }
  });

  it('gives back a page at an address as long as a browser opens, with the notes on it', async () => {
    const url = `https://a.example/${'x'.repeat(1_900_000)}`;
    const records = small.map((record) =>
      'review' in record ? { review: { ...record.review, url } } : record,
    );
    expect(recordsIn(await read(write(records)))).toEqual(records);
  });

  it('carries any text: lone surrogates, NUL, line breaks, right-to-left, emoji, script tags', async () => {
    const anyText = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          '\ud800',
          '\udc00',
          '\u0000',
          '\n',
          '\r',
          '\u2028',
          '\u202e',
          '\ufeff',
          'שלום',
          '👩‍👩‍👧',
          '</script>',
          '<svg onload=alert(1)>',
          '"',
          '\\',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      ),
    });
    if (!last) throw new Error('There is a note.');
    const { annotation } = last;
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.integer({ min: 1, max: 50 }), async (quote, note, size) => {
        const records = [...small.slice(0, -1), { annotation: { ...annotation, quote, note } }];
        const file = write(records);
        const reads = recordsIn(await read(file, size));
        expect(reads).toEqual(records);
        expect(write(reads)).toBe(file);
      }),
    );
  });

  it('of version 1, which knew nothing of films chosen or corrected, is read whole', async () => {
    const lines = write(small).replace('"version":2', '"version":1').split('\n').slice(0, -2);
    const count = { annotations: 3, films: 0, reviews: small.length - 3 };
    const reads = await read(`${lines.join('\n')}\n${JSON.stringify({ end: count })}\n`);
    expect(recordsIn(reads)).toEqual(small);
    expect(reads.at(-1)).toMatchObject({ isWhole: true });
  });

  it('has what the reader says of films behind their notes, counted like these', async () => {
    const records = [...small, ...sayings];
    const reads = await read(write(records));
    expect(recordsIn(reads)).toEqual(records);
    expect(reads.at(-1)).toMatchObject({ isWhole: true });
    const without = write(records)
      .split('\n')
      .filter((line) => !line.startsWith('{"filmChoice"'));
    expect((await read(without.join('\n'))).at(-1)).toMatchObject({ isWhole: false });
  });

  it('is the same for one library and for what was read of it with unsorted members and blank lines', async () => {
    const unsorted = [
      '{"cinemargin":{"version":1}}',
      ...small.map((record) => `  ${JSON.stringify(record)}  `),
      '',
    ].join('\r\n\r\n');
    expect(write(recordsIn(await read(unsorted)))).toBe(write(small));
  });
});

describe('a file that is none of ours is not read', () => {
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from('{"cinemargin":{"version":1}}', (letter) => [letter.charCodeAt(0), 0]).flat(),
  ]);
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\n '.repeat(1000), 'empty'],
    ['no JSON', 'title,quote\nHer,"x"\n', 'not-ours'],
    ['UTF-16', utf16, 'not-text'],
    ['GZIP', Uint8Array.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]), 'not-text'],
    ['a million brackets', '['.repeat(1_000_000), 'not-ours'],
    ['another tool’s JSON', '{"rows":[{"uri":"https://a.example","text":"x"}],"total":1}', 'not-ours'],
    [
      'JSON-LD with a remote context',
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation"}',
      'not-ours',
    ],
    ['a version that is none', '{"cinemargin":{"version":"1"}}', 'not-ours'],
    ['a newer version', '{"cinemargin":{"version":3}}\n{"opinion":{}}', 'newer-version'],
  ])('%s', async (_what, file, stopped) => {
    expect(await read(file)).toEqual([{ line: 1, stopped }]);
  });

  it('but a mark of UTF-8 in front is read away', async () => {
    expect(recordsIn(await read(`\ufeff${write(small)}`))).toEqual(small);
  });
});

describe('a line that cannot be kept is refused with its number and reason, and the rest is read', () => {
  it.each([
    ['an id that names a prototype', /"id":"[^"]*"/, '"id":"__proto__"'],
    ['an id of a megabyte', /"id":"[^"]*"/, `"id":"${'x'.repeat(1_000_000)}"`],
    ['a number as id', /"id":"[^"]*"/, '"id":7'],
    ['null as id', /"id":"[^"]*"/, '"id":null'],
    ['a time that is none', /"createdAt":\d+/, '"createdAt":null'],
    ['a time below zero', /"createdAt":\d+/, '"createdAt":-1'],
    ['a time of 2^60', /"updatedAt":\d+/, '"updatedAt":1152921504606846976'],
    [
      'a passage that ends before it begins',
      /("position":\{"type":"TextPositionSelector","start":)\d+,"end":\d+/,
      '$19,"end":3',
    ],
    [
      'a passage that ended before it began where it stood before',
      '"colour":',
      '"former":[{"quote":{"type":"TextQuoteSelector","exact":"x","prefix":"","suffix":""},"position":{"type":"TextPositionSelector","start":9,"end":3}}],"colour":',
    ],
    ['a passage below zero', /("position":\{"type":"TextPositionSelector","start":)\d+/, '$1-4'],
    ['a passage that is no number', /("position":\{"type":"TextPositionSelector","start":)\d+/, '$1null'],
    ['an order of zero', /"sequence":\d+/, '"sequence":0'],
    ['a page that is not in the file', /"pageKey":"[^"]*"/, '"pageKey":"evil.example/"'],
    ['a colour of its own', /"colour":"[^"]*"/, '"colour":"mauve"'],
  ])('%s', async (_what, from, to) => {
    const reads = await read(fileWith(from, to));
    expect(recordsIn(reads)).toHaveLength(small.length - 1);
    const [refusal] = refusalsIn(reads);
    expect(refusal?.line).toBe(small.length + 1);
    expect(refusal?.refused).not.toBe('');
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'chrome-extension://x/y',
    'https://',
  ])('a page at %s, with the notes on it', async (address) => {
    const spoilt = small.map((record) =>
      'review' in record ? { review: { ...record.review, url: address } } : record,
    );
    const reads = await read(write(spoilt));
    expect(recordsIn(reads).every((record) => 'film' in record)).toBe(true);
    expect(refusalsIn(reads)[0]?.refused).toBe('Not the address of a web page.');
  });

  it('an id, a page, a film, a choice or a correction that stands twice', async () => {
    const all = [...small, ...sayings];
    const reads = await read(write([...all, ...all]));
    expect(recordsIn(reads)).toEqual(all);
    expect(refusalsIn(reads)).toHaveLength(all.length);
  });

  it.each([
    [
      'a chosen film of a source that is none',
      '{"filmChoice":{"pageKey":"a.example/","films":["imdb:tt1"]}}',
    ],
    [
      'a chosen film that would ask for several',
      '{"filmChoice":{"pageKey":"a.example/","films":["wikidata:Q1|Q2"]}}',
    ],
    ['a choice for no page', '{"filmChoice":{"pageKey":"","films":[]}}'],
    ['a year that is none', '{"filmCorrection":{"subject":"her|","names":[],"correction":{"year":"2013"}}}'],
    ['a correction of nothing', '{"filmCorrection":{"subject":"","names":[],"correction":{}}}'],
    ['a key', '{"key":{"name":"tmdb","key":"0123456789abcdef0123456789abcdef"}}'],
  ])('%s', async (_what, line) => {
    const reads = await read(`{"cinemargin":{"version":2}}\n${line}\n`);
    expect(recordsIn(reads)).toEqual([]);
    expect(refusalsIn(reads)).toMatchObject([{ line: 2 }]);
  });

  it('one bad line among many', async () => {
    const records = library(1_000);
    const lines = write(records).split('\n');
    const bad = lines.length - 10;
    lines[bad - 1] = `${lines[bad - 1] ?? ''}}`;
    const reads = await read(lines.join('\n'));
    expect(refusalsIn(reads)).toEqual([{ line: bad, refused: 'This line is not JSON.' }]);
    expect(recordsIn(reads)).toHaveLength(records.length - 1);
    expect(reads.at(-1)).toMatchObject({ isWhole: true });
  });

  it('a line longer than any that was written, of which no more than that is kept in memory', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(1_000_000));
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream
    async function* huge(): AsyncGenerator<Uint8Array, void> {
      yield new TextEncoder().encode('{"cinemargin":{"version":1}}\n{"annotation":{"note":"');
      for (let count = 0; count < 60; count += 1) yield chunk;
      yield new TextEncoder().encode(`"}}\n${JSON.stringify(small[0])}\n`);
    }
    const reads: LineRead[] = [];
    for await (const one of readJsonLines(huge())) reads.push(one);
    expect(refusalsIn(reads)).toHaveLength(1);
    expect(recordsIn(reads)).toEqual([small[0]]);
  });

  it('a file cut short at any byte: it is said to be, and nothing is read that was not written', async () => {
    const one = library(1);
    const bytes = new TextEncoder().encode(write(one));
    // The last byte is a line break, without which nothing is missing.
    for (let end = 0; end < bytes.length - 1; end += 1) {
      const reads = await read(bytes.subarray(0, end));
      const last = reads.at(-1);
      expect(last && ('stopped' in last || ('isWhole' in last && !last.isWhole))).toBe(true);
      const records = recordsIn(reads);
      expect(records).toEqual(one.slice(0, records.length));
    }
  });

  it('no prototype is changed by anything read', async () => {
    await read(
      `{"cinemargin":{"version":1},"__proto__":{"polluted":1}}\n{"__proto__":{"polluted":1}}\n${lastLine}`,
    );
    expect({}).not.toHaveProperty('polluted');
  });
});
