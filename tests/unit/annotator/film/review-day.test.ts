import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readDay } from '@/entrypoints/annotator/film/review-day';
import { readLines } from '@/entrypoints/annotator/film/lines';

/** The day that a page with these lines gives. */
function dayOn(html: string, address = 'https://reviews.test/low-tide', declared: string[] = []) {
  const { body } = new JSDOM(`<!doctype html><body>${html}</body>`).window.document;
  const stated = declared.map((value) => ({ value, source: 'metadata' as const }));
  return readDay(stated, readLines(body), address)[0];
}

it.each([
  ['Posted on July 22, 2007', '2007-07-22'],
  ['July 22nd, 2007', '2007-07-22'],
  ['Friday, 6 March 2015', '2015-03-06'],
  ['By Ann Rook | Mar 6, 2015 | 3 min read', '2015-03-06'],
  ['mayo 20. 2025', '2025-05-20'],
  ['Publicado el 6 de mayo de 2025', '2025-05-06'],
  ['Publié le 1er août 2014', '2014-08-01'],
  ['12. März 2015', '2015-03-12'],
  ['Veröffentlicht am 12.3.2015', '2015-03-12'],
  ['3 settembre 2019', '2019-09-03'],
  ['14 października 2016', '2016-10-14'],
  ['14 сентября 2007', '2007-09-14'],
  ['8. toukokuuta 2011', '2011-05-08'],
  ['2015年3月12日', '2015-03-12'],
  ['2015-03-12', '2015-03-12'],
  ['Reviewed by Ann Rook — 12/22/1997', '1997-12-22'],
  ['il 31/01/2024', '2024-01-31'],
])('the day of a review in a line of its own: %s', (line, day) => {
  const fact = dayOn(`<p>${line}</p><p>The river is slow, and so is the film.</p>`);
  expect(fact?.value).toBe(day);
  expect(fact?.source).toBe('prose');
  expect(line).toContain(String(fact?.place));
});

it.each([
  '<p>Release date: March 6, 2015</p>',
  '<ul><li class="date">Kinostart: 12. März 2015</li></ul>',
  '<p>Released March 6, 2015</p>',
  '<p>On the evening of 6 March 2015 the river rose, and nobody in the village had slept for three nights.</p>',
  '<p>31 February 2015</p>',
  '<p>03/04/2015</p>',
  '<p>12 elephants 2015</p>',
  '<p>6 March 1961</p>',
  `<p>6 March ${new Date().getFullYear() + 1}</p>`,
])('a day that is no day of a review is not taken for one: %s', (html) => {
  expect(dayOn(html)).toBeUndefined();
});

it('what the page says for machines wins, in whatever way it is spelt there', () => {
  const html = '<p>Posted on July 22, 2007</p>';
  expect(dayOn(html, undefined, ['2015-03-06T23:30:00-05:00'])?.value).toBe('2015-03-06');
  expect(dayOn(html, undefined, ['Fri, 06 Mar 2015 23:30:00 GMT'])?.value).toBe('2015-03-06');
  expect(dayOn(html, undefined, ['20150306'])?.value).toBe('2015-03-06');
  expect(dayOn(html, undefined, ['some day'])?.value).toBe('2007-07-22');
});

it('where nothing else says so the address does', () => {
  expect(dayOn('<p>Slow.</p>', 'https://reviews.test/2018/10/23/low-tide/')?.value).toBe('2018-10-23');
  expect(dayOn('<p>Slow.</p>', 'https://reviews.test/blog/2018-10-23-low-tide.html')?.value).toBe(
    '2018-10-23',
  );
  expect(dayOn('<p>Slow.</p>', 'https://reviews.test/2018/10/low-tide/')).toBeUndefined();
});
