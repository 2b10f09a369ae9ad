// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRange } from '@/entrypoints/annotator/anchoring/describe';
import { resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import { buildTextModel, offsetsOf, rangeAt } from '@/entrypoints/annotator/anchoring/text-model';
import { arbitraryPage, parse } from './pages';

describe('describing a passage and resolving it on the same page', () => {
  test('gives the passage back, in its place', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.nat(), fc.nat(), (html, from, length) => {
        const model = buildTextModel(parse(html));
        fc.pre(model.text.length > 0);
        const start = from % model.text.length;
        const range = rangeAt(model, start, start + 1 + (length % 80));
        if (!range) return;
        const selectors = describeRange(model, range);
        expect(selectors).toBeDefined();
        if (!selectors) return;
        const resolution = resolveSelectors(model, selectors);
        if (resolution.status === 'orphan') {
          expect(selectors.quote.exact).toMatch(
            /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u,
          );
          return;
        }
        expect(resolution.status).toBe('exact');
        expect(offsetsOf(model, resolution.range)).toEqual(offsetsOf(model, range));
      }),
      { numRuns: 120, endOnFailure: true },
    );
  });
});
