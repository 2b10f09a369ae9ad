import { expect, it } from 'vitest';
import { choicesOf, passes } from '@/entrypoints/panel/filter';
import type { Annotation } from '@/storage/records/annotation';
import { draft } from '../storage/sample';

function note(id: string, changes: Partial<Annotation>): Annotation {
  const kept = { pageKey: 'a.example/her', filmKey: '', sequence: 1, createdAt: 0, updatedAt: 0 };
  return { ...draft(id), ...kept, ...changes };
}

const notes = [
  note('whole', { quote: '', tags: ['noir'] }),
  note('amber', { tags: ['slow', 'noir'] }),
  note('rose', { colour: 'rose' }),
];

it('offers the colours of passages and every tag once', () => {
  expect(choicesOf(notes)).toEqual({ colours: new Set(['amber', 'rose']), tags: ['noir', 'slow'] });
});

it('lets through what has colour and tag; a note on the page as a whole has no colour', () => {
  const shown = (filter: Parameters<typeof passes>[1]): string[] =>
    notes.filter((one) => passes(one, filter)).map(({ id }) => id);
  expect(shown({})).toEqual(['whole', 'amber', 'rose']);
  expect(shown({ colour: 'amber' })).toEqual(['amber']);
  expect(shown({ tag: 'noir' })).toEqual(['whole', 'amber']);
  expect(shown({ colour: 'rose', tag: 'noir' })).toEqual([]);
});
