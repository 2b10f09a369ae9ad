// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeRange } from '@/entrypoints/annotator/anchoring/describe';
import { resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import { buildTextModel, offsetsOf, rangeAt } from '@/entrypoints/annotator/anchoring/text-model';
import type { TextSelectors } from '@/storage/records/selectors';
import { parse } from './pages';

/** Describes the passage of `before` between the marks ⟦ and ⟧. */
function describeMarked(before: string): TextSelectors {
  const marked = buildTextModel(parse(before));
  const start = marked.text.indexOf('⟦');
  const end = marked.text.indexOf('⟧') - 1;
  const model = buildTextModel(parse(before.replace(/[⟦⟧]/g, '')));
  const range = rangeAt(model, start, end);
  const selectors = range && describeRange(model, range);
  if (!selectors) throw new Error('The test marks no passage.');
  return selectors;
}

interface Found {
  status: string;
  text?: string;
  around?: string;
}

function resolveOn(after: string, selectors: TextSelectors): Found {
  const model = buildTextModel(parse(after));
  const resolution = resolveSelectors(model, selectors);
  if (resolution.status === 'orphan') return { status: 'orphan' };
  const span = offsetsOf(model, resolution.range);
  return {
    status: resolution.status,
    text: resolution.range.toString(),
    around: model.text.slice(Math.max(0, (span?.start ?? 0) - 20), (span?.end ?? 0) + 20),
  };
}

const review =
  '<h1>Her</h1><p>Theodore writes letters for a living, and writes them well. ⟦He is lonely in a city that never stops talking to him.⟧ ' +
  'Then an operating system learns his name.</p><p>The film runs 126 minutes and was directed by Spike Jonze.</p>';
const plain = review.replace(/[⟦⟧]/g, '');

describe('a passage whose words stand unchanged', () => {
  test('is exact in its place', () => {
    expect(resolveOn(plain, describeMarked(review))).toMatchObject({
      status: 'exact',
      text: 'He is lonely in a city that never stops talking to him.',
    });
  });

  test('has moved where something came before it', () => {
    const found = resolveOn(`<div>Subscribe now!</div>${plain}`, describeMarked(review));
    expect(found).toMatchObject({ text: 'He is lonely in a city that never stops talking to him.' });
    expect(found.status).toBe('moved');
  });

  test('is found through other quotes, dashes, ellipses, accents, soft hyphens, ligatures, breaks and blanks', () => {
    const selectors = describeMarked(
      '<p>One thing. ⟦“It’s a ﬁne co\u00adoperation — Amélie… \u200band more of it”⟧, he said.</p>',
    );
    const after =
      '<div>New.</div><p>One thing. "It\'s a<br>fine&nbsp;cooperation - Ame\u0301lie... and <b>more</b> of it", he said.</p>';
    expect(resolveOn(after, selectors)).toMatchObject({
      status: 'moved',
      text: '"It\'s afine\u00a0cooperation - Ame\u0301lie... and more of it"',
    });
  });

  test.each([
    [
      '<p>前の文。⟦彼は孤独な男である⟧。次の文が続く。そしてもう一つの長い文がここにある。</p>',
      '彼は孤独な男である',
    ],
    ['<p dir="rtl">הוא כותב ⟦מכתבים לאחרים⟧ וחי לבדו בעיר שאינה ישנה לעולם.</p>', 'מכתבים לאחרים'],
    ['<p>A film for 👩‍🎤 and for ⟦👨‍👩‍👧⟧ and for everyone who ever wrote a letter.</p>', '👨‍👩‍👧'],
  ])('is found in any writing: %s', (before, words) => {
    const after = `<p>New here.</p>${before.replace(/[⟦⟧]/g, '')}`;
    expect(resolveOn(after, describeMarked(before))).toMatchObject({ status: 'moved', text: words });
  });
});

describe('a phrase that stands several times', () => {
  const before =
    '<p>The first act is slow but the camera never is.</p><p>Its second act is ⟦slow but⟧ tender, and patient too.</p>' +
    '<p>A third act is slow but over soon.</p>';

  test('is told apart by its neighbours, wherever it has moved', () => {
    const after = `<p>The third act came first: slow but over.</p>${before.replace(/[⟦⟧]/g, '')}`;
    const found = resolveOn(after, describeMarked(before));
    expect(found.status).toBe('moved');
    expect(found.around).toContain('second act is slow but tender');
  });

  test('is an orphan where its own sentence is gone', () => {
    const after =
      '<p>The first act is slow but the camera never is.</p><p>A third act is slow but over soon.</p>';
    expect(resolveOn(after, describeMarked(before)).status).toBe('orphan');
  });

  test('is an orphan where several places have all its neighbours', () => {
    const sentence = '<p>Its second act is slow but tender, and patient too, in every way.</p>';
    const selectors = describeMarked(
      `<p>Its second act is ⟦slow but⟧ tender, and patient too, in every way.</p>`,
    );
    const moved = { ...selectors, position: { ...selectors.position, start: 0, end: 3 } };
    delete moved.range;
    expect(resolveOn(sentence + sentence, moved).status).toBe('orphan');
  });
});

describe('a short phrase whose sentence is gone', () => {
  test.each([
    [
      '<p>The director is ⟦Spike Jonze⟧ and it shows in each frame.</p>',
      '<p>See also: music videos by Spike Jonze, ranked.</p>',
    ],
    [
      '<p>It is ⟦one of⟧ the finest films of that year.</p>',
      '<p>There were none offered to him that evening, alas.</p>',
    ],
    ['<p>At ⟦26 minutes⟧ the story turns around.</p>', '<p>Running time: 126 minutes. Rated R.</p>'],
    ['<p>⟦A⟧ quiet film about voices and rooms.</p>', '<p>A loud film about cars and more cars, again.</p>'],
  ])('is an orphan, though the words stand elsewhere: %s', (before, after) => {
    expect(resolveOn(after, describeMarked(before)).status).toBe('orphan');
  });
});

describe('hostile selectors', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', ' ', '\u00ad', '\ud800', 'a', 'film', 'a'.repeat(100_000)),
  );
  const offset = fc.oneof(
    fc.integer({ min: -5, max: 400 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, 2 ** 53, 0.5),
  );
  const position = fc.record({
    type: fc.constant('TextPositionSelector' as const),
    start: offset,
    end: offset,
  });
  const end = fc.record({
    type: fc.constant('XPathSelector' as const),
    value: fc.oneof(
      fc.constantFrom(
        '/html[1]/body[1]/p[1]',
        '//*',
        '/html[0]',
        '/html[1]'.repeat(10_000),
        '(',
        '/p[99999999999]',
      ),
      fc.string(),
    ),
    refinedBy: position,
  });
  const selectors = fc.record({
    quote: fc.record({
      type: fc.constant('TextQuoteSelector' as const),
      exact: text,
      prefix: text,
      suffix: text,
    }),
    position,
    range: fc.record({ type: fc.constant('RangeSelector' as const), startSelector: end, endSelector: end }),
  });
  const model = buildTextModel(parse(plain));

  test('never throw, and never give back other words than theirs', () => {
    fc.assert(
      fc.property(selectors, (hostile) => {
        const resolution = resolveSelectors(model, hostile);
        if (resolution.status === 'orphan') return;
        const strip = (words: string): string =>
          words.replace(/[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/gu, '');
        expect(strip(resolution.range.toString()).normalize('NFKD')).toBe(
          strip(hostile.quote.exact).normalize('NFKD'),
        );
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  test.each(['', ' ', '\u00ad\u200b', '\n'])('with nothing to look for (%j) are orphans', (exact) => {
    const selectors = describeMarked(review);
    expect(resolveOn(plain, { ...selectors, quote: { ...selectors.quote, exact } }).status).toBe('orphan');
  });
});

describe('on a page whose text has been shuffled, cut or edited', () => {
  const words = fc.constantFrom(
    'the',
    'of',
    'film',
    'is',
    'a',
    'slow',
    'Jonze',
    'voice',
    'city',
    'and',
    'letter',
  );
  const sentence = fc.array(words, { minLength: 5, maxLength: 14 }).map((list) => `${list.join(' ')}.`);
  const page = fc.uniqueArray(sentence, { minLength: 4, maxLength: 10 });

  test('what is given back is always the words that were described', () => {
    fc.assert(
      fc.property(
        page,
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.nat(),
        (sentences, drop, from, length, turn) => {
          const body = (list: string[]): string => list.map((one) => `<p>${one}</p>`).join('');
          const model = buildTextModel(parse(body(sentences)));
          const start = from % model.text.length;
          const range = rangeAt(model, start, start + 1 + length);
          const selectors = range && describeRange(model, range);
          if (!selectors) return;
          const kept = sentences.filter((_, index) => index !== drop % sentences.length);
          const cut = turn % kept.length;
          const found = resolveOn(body([...kept.slice(cut), ...kept.slice(0, cut)]), selectors);
          if (found.status === 'orphan') return;
          expect(found.text?.replace(/\s/g, '')).toBe(selectors.quote.exact.replace(/\s/g, ''));
        },
      ),
      { numRuns: 150, endOnFailure: true },
    );
  });
});
