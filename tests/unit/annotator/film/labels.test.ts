import { expect, it } from 'vitest';
import { foldWords } from '@/entrypoints/annotator/film/labels';
import { german } from '@/entrypoints/annotator/film/labels/de';
import { english } from '@/entrypoints/annotator/film/labels/en';
import { spanish } from '@/entrypoints/annotator/film/labels/es';
import { french } from '@/entrypoints/annotator/film/labels/fr';
import { italian } from '@/entrypoints/annotator/film/labels/it';
import { dutch } from '@/entrypoints/annotator/film/labels/nl';
import { polish } from '@/entrypoints/annotator/film/labels/pl';
import { portuguese } from '@/entrypoints/annotator/film/labels/pt';

it('labels are written as the words of a page are folded, so that they need no folding', () => {
  const tables = { english, german, french, spanish, portuguese, italian, dutch, polish };
  for (const [language, table] of Object.entries(tables)) {
    for (const words of Object.values(table)) {
      const labels = words.split(' ~ ').flatMap((list) => list.trim().split('|'));
      expect(labels, language).toEqual(labels.map(foldWords));
    }
  }
});
