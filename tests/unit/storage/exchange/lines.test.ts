import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecord, toLine, writeRecord } from '@/storage/exchange/lines';
import type { Annotation } from '@/storage/records/annotation';
import { draft } from '../sample';

function annotation(changes: Partial<Annotation>): Annotation {
  return {
    ...draft('one', { revision: 1 }),
    pageKey: 'a.example/her',
    filmKey: 'her|2013',
    sequence: 7,
    createdAt: 1,
    updatedAt: 2,
    ...changes,
  };
}

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('\ud800', '\u0000', '\n', '\u2028', '👩‍🚀', 'ש', 'é'),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
});

describe('a record as a line', () => {
  it('comes back as it was, whatever its texts hold, and stays one line', () => {
    fc.assert(
      fc.property(anyText, anyText, (quote, note) => {
        const record = { annotation: annotation({ quote, note }) };
        const line = writeRecord(record);
        expect(line).not.toMatch(/[\n\r]/);
        // What a file does to it: encoded and decoded.
        const stored = new TextDecoder().decode(new TextEncoder().encode(line));
        expect(readRecord(stored)).toEqual({ record });
      }),
    );
  });

  it('is the same text for equal records, in whatever order their members were set', () => {
    expect(toLine({ b: 1, a: { d: [1, { f: 2, e: 3 }], c: 4 } })).toBe(
      '{"a":{"c":4,"d":[1,{"e":3,"f":2}]},"b":1}',
    );
    expect(toLine({ a: { c: 4, d: [1, { e: 3, f: 2 }] }, b: 1 })).toBe(
      toLine({ b: 1, a: { d: [1, { f: 2, e: 3 }], c: 4 } }),
    );
  });

  it('is refused with a reason when it is cut off anywhere', () => {
    const line = writeRecord({ annotation: annotation({ note: 'mine' }) });
    for (let end = 0; end < line.length; end += 1) {
      expect(readRecord(line.slice(0, end))).toHaveProperty('refused');
    }
  });

  it.each([
    ['another kind', '{"opinion":{}}'],
    ['two kinds', `{"annotation":${JSON.stringify(annotation({}))},"film":{}}`],
    ['a number as id', writeRecord({ annotation: annotation({}) }).replace('"id":"one"', '"id":1')],
    ['a colour of its own', writeRecord({ annotation: annotation({}) }).replace('"amber"', '"mauve"')],
    ['an offset below zero', writeRecord({ annotation: annotation({}) }).replace('"start":0', '"start":-1')],
    ['nothing but brackets', '['.repeat(100_000)],
  ])('is refused with a reason when it holds %s', (_what, line) => {
    expect(readRecord(line)).toHaveProperty('refused');
  });

  it('gives no prototype of its own to anything', () => {
    const line = '{"film":{"key":"x","__proto__":{"polluted":true},"facts":{"__proto__":{"polluted":true}}}}';
    readRecord(line);
    expect({}).not.toHaveProperty('polluted');
  });
});
