// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage, describeRange } from '@/entrypoints/annotator/anchoring/describe';
import { resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import {
  buildTextModel,
  offsetsOf,
  rangeAt,
  type Span,
  type TextModel,
} from '@/entrypoints/annotator/anchoring/text-model';
import type { TextSelectors } from '@/storage/records/selectors';
import { arbitraryPage, parse } from './pages';

/** The same cases each time, so that what chance finds does not fail the change of somebody else; SEED takes others. */
const seed = Number(process.env['SEED'] ?? 20131218);

/** Has what a range holds described and found again, and expects it in its very place: unless it is nothing but signs that nobody sees. */
function expectRoundTrip(model: TextModel, range: Range): void {
  const selectors = describeRange(model, range);
  expect(selectors).toBeDefined();
  if (!selectors) return;
  const resolution = resolveSelectors(model, selectors);
  if (resolution.status === 'orphan') {
    expect(selectors.quote.exact).toMatch(/^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u);
    return;
  }
  expect(resolution.status).toBe('exact');
  expect(offsetsOf(model, resolution.range)).toEqual(offsetsOf(model, range));
  expect(describeRange(model, resolution.range)).toEqual(selectors);
}

/** Every place of a document in which a selection can begin or end: in elements, text, comments, scripts and forms, at any offset. */
function pointsOf(document: Document): [Node, number][] {
  const points: [Node, number][] = [];
  const visit = (node: Node): void => {
    const { childNodes } = node;
    const length = node instanceof CharacterData ? node.length : childNodes.length;
    for (let offset = 0; offset <= length; offset += 1) points.push([node, offset]);
    childNodes.forEach(visit);
  };
  visit(document.documentElement);
  return points;
}

/** The selection from one of these places to another, whichever comes first. */
function select(document: Document, from: [Node, number], to: [Node, number]): Range {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...from);
  if (range.comparePoint(...to) > 0) range.setEnd(...to);
  else range.setStart(...to);
  return range;
}

/** By asking of each single character whether some of it is selected. */
function spanByCharacter({ text, ...model }: TextModel, range: Range): Span | undefined {
  if (range.collapsed) return undefined;
  const selected: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const own = rangeAt({ text, ...model }, at, at + 1);
    if (
      own &&
      own.compareBoundaryPoints(Range.END_TO_START, range) < 0 &&
      own.compareBoundaryPoints(Range.START_TO_END, range) > 0
    ) {
      const width = own.toString().length;
      selected.push({ start: at, end: at + width });
      at += width - 1;
    }
  }
  const [first, last] = [selected[0], selected.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new RangeError('There is nothing to choose from.');
  return found;
};

describe('describing a passage and resolving it on the same page', () => {
  test('gives the passage back, in its place', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.nat(), fc.nat(), (html, from, length) => {
        const model = buildTextModel(parse(html));
        fc.pre(model.text.length > 0);
        const start = from % model.text.length;
        const range = rangeAt(model, start, start + 1 + (length % 80));
        if (range) expectRoundTrip(model, range);
      }),
      { numRuns: 120, endOnFailure: true, seed },
    );
  });

  test('gives back the words of a selection that begins and ends anywhere, in text or out of it', () => {
    fc.assert(
      fc.property(arbitraryPage, fc.nat(), fc.nat(), (html, one, other) => {
        const document = parse(html);
        const model = buildTextModel(document);
        const points = pointsOf(document);
        const range = select(document, pick(points, one), pick(points, other));
        const span = spanByCharacter(model, range);
        expect(offsetsOf(model, range)).toEqual(span);
        if (span) expectRoundTrip(model, range);
        else expect(describeRange(model, range)).toBeUndefined();
      }),
      { numRuns: 120, endOnFailure: true, seed },
    );
  });
});

describe('describing passages and looking for them', () => {
  test('never change the page, neither their own nor the one that they are looked for on', () => {
    const describeOn = (document: Document, from: number, length: number): TextSelectors | undefined => {
      const model = buildTextModel(document);
      const start = from % (model.text.length + 1);
      const range = rangeAt(model, start, start + 1 + (length % 80));
      return range && describePassage(model, range);
    };
    fc.assert(
      fc.property(arbitraryPage, arbitraryPage, fc.nat(), fc.nat(), (html, otherHtml, from, length) => {
        const documents = [parse(html), parse(otherHtml), parse(`${otherHtml}${html}`)];
        const spelt = documents.map((document) => document.documentElement.outerHTML);
        const observer = new MutationObserver(() => undefined);
        for (const document of documents) {
          observer.observe(document, {
            attributes: true,
            characterData: true,
            childList: true,
            subtree: true,
          });
        }
        for (const document of documents) {
          const selectors = describeOn(document, from, length);
          if (!selectors) continue;
          for (const other of documents) resolveSelectors(buildTextModel(other), selectors);
        }
        expect(observer.takeRecords()).toEqual([]);
        observer.disconnect();
        expect(documents.map((document) => document.documentElement.outerHTML)).toEqual(spelt);
      }),
      { numRuns: 60, endOnFailure: true, seed },
    );
  });
});
