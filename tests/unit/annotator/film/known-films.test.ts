import { describe, expect, it } from 'vitest';
import { foldWords } from '@/entrypoints/annotator/film/labels';
import { readLines } from '@/entrypoints/annotator/film/lines';
import { knownTitleIn, namedOtherFilms } from '@/entrypoints/annotator/film/known-films';
import { knownFilms } from '@/storage/records/known-films';
import { documentOf } from '../recognition/fixture-pages';

function othersOn(markup: string, title: string): string[] {
  const html = documentOf(`<title>-</title><article>${markup}</article>`);
  return namedOtherFilms(readLines(html.body), title);
}

describe('the films that are known', () => {
  it('are each listed once, as headlines are compared', () => {
    const titles = knownFilms.split('|');
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => foldWords(title) !== title.normalize('NFKD'))).toEqual([]);
  });

  it.each([
    'Wings of Desire',
    'WINGS OF DESIRE',
    'Wings of Desire (1987)',
    'Wings of Desire – 9',
    'Wings of Desire / Der Himmel über Berlin',
    'Ostře sledované vlaky',
    '寄生上流',
    'ドライブ・マイ・カー',
    '기생충',
    'Сталкер',
    'جدایی نادر از سیمین',
  ])('are found where a line says no more: %s', (line) => {
    expect(knownTitleIn(line)).not.toBe('');
  });

  it.each(['Wings of Desire wins again', 'Why we love Stalker', 'Wings', 'Home', ''])(
    'are not found where it says more, or nothing that is known: %s',
    (line) => {
      expect(knownTitleIn(line)).toBe('');
    },
  );

  it('are told apart from the film that a page is of, however it is written, and from links to other reviews', () => {
    const links = '<ul><li><a href="/fargo">Fargo</a></li><li><a href="/alien">Alien</a></li></ul>';
    expect(othersOn(`<h2>STALKER</h2><p>Stalker (1979)</p>${links}`, 'Stalker')).toEqual([]);
    expect(othersOn('<h3>1. Fargo (1996)</h3><h3>Alien: again</h3><p>fargo</p>', 'Stalker')).toEqual([
      'fargo',
      'Alien: again',
    ]);
  });
});
