import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOfRating } from '@/storage/records/rating';

it.each([
  ['★★★½', 0.7],
  ['✭✭✭½', 0.7],
  ['★★★★☆', 0.8],
  ['★★★★☆☆', 2 / 3],
  ['★★★★★☆☆☆☆☆', 0.5],
  ['★★★★★★★', 0.7],
  ['****', 0.8],
  ['** ½', 0.5],
  ['♦♦♦', 0.6],
  ['🟡🟡⚪', 2 / 3],
  ['7/10', 0.7],
  ['2,5/5', 0.5],
  ['8.5 out of 10', 0.85],
  ['3.5 out of 4.0 Stars', 0.875],
  ['4 von 10', 0.4],
  ['4 stars', 0.8],
  ['4,5 estrellas', 0.9],
  ['A+', 1],
  ['B+', 0.75],
  ['F', 0],
  ['80 %', 0.8],
  ['7,5', 0.75],
])('the rating %s is worth %d of the best', (rating, share) => {
  expect(shareOfRating(rating)).toBeCloseTo(share);
});

it.each(['4', '11/10', 'R', 'PG-13', '', '7/0'])('of %j the worth is not guessed', (rating) => {
  expect(shareOfRating(rating)).toBeUndefined();
});

it('a rating is worth something between none and all, or nothing is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (rating) => {
      const share = shareOfRating(rating);
      expect(share === undefined || (share >= 0 && share <= 1)).toBe(true);
    }),
  );
});
