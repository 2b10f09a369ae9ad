import { expect, it } from 'vitest';
import { foldWords } from '@/entrypoints/annotator/film/labels';
import { creditLabels } from '@/storage/records/languages';

it.each(creditLabels)(
  'the labels $words are written as the words of a page are folded, and need no folding',
  ({ words }) => {
    const labels = words.split(' ~ ').flatMap((list) => list.trim().split('|'));
    expect(labels).toEqual(labels.map(foldWords));
  },
);
