import { describe, expect, it } from 'vitest';
import { findRating } from '@/entrypoints/annotator/film/rating';

describe('a rating', () => {
  it.each([
    ['★★★★½', '★★★★½', 0.9],
    ['★★★☆☆', '★★★☆☆', 0.6],
    ['Rating: 4/5', '4/5', 0.8],
    ['8.5 out of 10', '8.5 out of 10', 0.85],
    ['Nota: 7,5/10', '7,5/10', 0.75],
    ['3 ½ stars', '3 ½ stars', 0.7],
    ['3½ out of 4', '3½ out of 4', 0.875],
    ['Grade: B+', 'B+', 0.75],
    ['Wertung: 6 von 10', '6 von 10', 0.6],
    ['88/100', '88/100', 0.88],
  ])('is read in its own scale: %s', (text, words, share) => {
    expect(findRating(text)?.rating).toEqual({ words, share });
  });

  it.each([
    'Rated: R',
    'On 24/10/2013',
    'Page 7 of 5',
    '12/5',
    'a * footnote',
    'Running time: 97 min',
    '2001/2/3',
    '★',
  ])('is not seen in %s', (text) => {
    expect(findRating(text)).toBeUndefined();
  });
});
