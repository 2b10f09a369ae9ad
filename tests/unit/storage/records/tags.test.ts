import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addTag, cleanTag } from '@/storage/records/tags';

it('keeps a tag as it was spelt, without number sign and needless space', () => {
  expect(['  #slow   cinema ', '## Noir', 'C#', '', ' # '].map(cleanTag)).toEqual([
    'slow cinema',
    'Noir',
    'C#',
    '',
    '',
  ]);
});

it('takes a tag once, whatever its capitals, and the first spelling stays', () => {
  expect(['noir', 'Noir', 'NOIR', 'slow'].reduce<string[]>(addTag, [])).toEqual(['noir', 'slow']);
  expect(addTag(['noir'], ' ')).toEqual(['noir']);
});

it('never makes a tag, or a list, that the library would refuse', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 80 }), (given) => {
      const tags = given.reduce<string[]>(addTag, []);
      expect(tags.length).toBeLessThanOrEqual(50);
      for (const tag of tags) {
        expect(tag.length).toBeGreaterThan(0);
        expect(tag.length).toBeLessThanOrEqual(100);
        expect(cleanTag(tag)).toBe(tag);
      }
    }),
  );
});
