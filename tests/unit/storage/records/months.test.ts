import { expect, it } from 'vitest';
import { locales } from '@/storage/records/languages';
import { spellMonths } from '@/storage/records/months';

it('gives the twelve months of each language, in the order of the languages', () => {
  const months = spellMonths();
  expect(months).toHaveLength(12 * locales.length);
  const at = 12 * locales.indexOf('pt');
  expect(months.slice(at, at + 12).map((day) => day.split(' ').at(-1))).toEqual(
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  );
});

it('knows every language that is read by a code of which the browser knows the months', () => {
  expect(Intl.DateTimeFormat.supportedLocalesOf([...locales])).toHaveLength(locales.length);
});
