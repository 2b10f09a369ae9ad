import { expect, it } from 'vitest';
import { reasonTexts } from '@/components/Reasons';
import { rules } from '@/entrypoints/annotator/recognition/rules';
import { weights } from '@/storage/records/weights';

it('every rule of recognition has words for readers, and no words are left of a rule that is gone', () => {
  const told = [...Object.keys(rules), 'unreadable'].sort();
  expect(Object.keys(reasonTexts).sort()).toEqual(told);
  expect(Object.keys(weights.rules).filter((rule) => !told.includes(rule))).toEqual([]);
});
