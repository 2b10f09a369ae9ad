import { expect, it } from 'vitest';
import { addressOf, placeOf } from '@/entrypoints/notebook/address';

it('a film and a search stand in the notebook’s address, whatever they are of, and are read from it again', () => {
  for (const place of [
    { query: '' },
    { film: '', query: '' },
    { film: 'her 2013', query: '' },
    { film: 'la strada 1954', query: 'film:"8½ + 1" -%41&search=x #' },
    { query: '映画 é' },
  ]) {
    expect(placeOf(addressOf(place))).toEqual(place);
  }
});

it('an address that names nothing, or is misspelt, names no film and no search', () => {
  expect(placeOf('')).toEqual({ query: '' });
  expect(placeOf('#')).toEqual({ query: '' });
  expect(placeOf('#help')).toEqual({ query: '' });
  expect(placeOf('#film=%E0%A4%A')).toMatchObject({ query: '' });
});
