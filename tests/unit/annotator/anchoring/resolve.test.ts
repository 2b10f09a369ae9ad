// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePassage } from '@/entrypoints/annotator/anchoring/describe';
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
  const selectors = range && describePassage(model, range);
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

  test('is uncertain where several places have all its neighbours', () => {
    const sentence = '<p>Its second act is slow but tender, and patient too, in every way.</p>';
    const selectors = describeMarked(
      `<p>Its second act is ⟦slow but⟧ tender, and patient too, in every way.</p>`,
    );
    const moved = { ...selectors, position: { ...selectors.position, start: 0, end: 3 } };
    delete moved.range;
    expect(resolveOn(sentence + sentence, moved).status).toBe('uncertain');
  });
});

describe('a quote of another annotator', () => {
  const quoted = (exact: string): TextSelectors => ({
    quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 0 },
  });

  test('without neighbours may begin and end within words', () => {
    expect(resolveOn('<p>bananas</p>', quoted('nana'))).toMatchObject({ text: 'nana' });
  });
});

describe('a short phrase that stood once', () => {
  const sentence =
    'The whole of the harbour was painted by hand in a grey that no other picture has ever had since then.';
  const before = `<p>It rained in Bergen.</p><p>${sentence.replace('in a grey', '⟦in a grey⟧')}</p><p>Then came the songs, all of them sad.</p>`;

  test('is found for sure in its sentence, though all around it is new', () => {
    const after = `<p>We went to the pictures on a Sunday.</p><p>${sentence}</p><p>Nobody sang.</p>`;
    expect(resolveOn(after, describeMarked(before))).toMatchObject({ status: 'moved', text: 'in a grey' });
  });

  test('is an orphan where the words come up in another sentence', () => {
    const after = '<p>It rained in Bergen.</p><p>He wrote it in a grey notebook, years later.</p>';
    expect(resolveOn(after, describeMarked(before)).status).toBe('orphan');
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

describe('on a page whose text has been shuffled, cut and edited', () => {
  const words = fc.constantFrom(
    ...'the of film is a slow Jonze voice city and letter garden 126 not never train harbour quiet every winter song'.split(
      ' ',
    ),
  );
  const sentence = fc.array(words, { minLength: 5, maxLength: 14 }).map((list) => `${list.join(' ')}.`);
  const page = fc.uniqueArray(sentence, { minLength: 4, maxLength: 10 });
  const body = (list: readonly string[]): string => list.map((one) => `<p>${one}</p>`).join('');

  test('words that are given back as the same are the same', () => {
    fc.assert(
      fc.property(
        page,
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 60 }),
        fc.nat(),
        (sentences, drop, from, length, turn) => {
          const model = buildTextModel(parse(body(sentences)));
          const start = from % model.text.length;
          const range = rangeAt(model, start, start + 1 + length);
          const selectors = range && describePassage(model, range);
          if (!selectors) return;
          const kept = sentences.filter((_, index) => index !== drop % sentences.length);
          const cut = turn % kept.length;
          const found = resolveOn(body([...kept.slice(cut), ...kept.slice(0, cut)]), selectors);
          if (found.status !== 'exact' && found.status !== 'moved') return;
          expect(found.text?.replace(/\s/g, '')).toBe(selectors.quote.exact.replace(/\s/g, ''));
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });

  /** Whether one sentence could be the other, edited: half the words of the shorter are in both. */
  const isLike = (one: string, other: string): boolean => {
    // The full stop is no part of the last word.
    const [words, others] = [new Set(one.match(/\w+/g)), new Set(other.match(/\w+/g))];
    const common = [...words].filter((word) => others.has(word)).length;
    return common >= Math.min(words.size, others.size) / 2;
  };

  test('a sentence that was cut out is not said to be another one that shares less than half its words', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (sentences, drop, turn) => {
        const gone = sentences[drop % sentences.length] ?? '';
        const model = buildTextModel(parse(body(sentences)));
        const start = model.text.indexOf(gone);
        const range = rangeAt(model, start, start + gone.length);
        const selectors = range && describePassage(model, range);
        const kept = sentences.filter((one) => one !== gone && !isLike(gone, one));
        fc.pre(gone.length >= 40 && kept.length > 0);
        if (!selectors) return;
        const cut = turn % kept.length;
        const found = resolveOn(body([...kept.slice(cut), ...kept.slice(0, cut)]), selectors);
        expect(['orphan', 'uncertain']).toContain(found.status);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('a sentence that lost or changed a word in its place is found there', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), words, (sentences, which, at, word) => {
        const old = sentences[which % sentences.length] ?? '';
        fc.pre(old.split(' ').length > 8);
        const model = buildTextModel(parse(body(sentences)));
        const start = model.text.indexOf(old);
        const range = rangeAt(model, start, start + old.length);
        const selectors = range && describePassage(model, range);
        if (!selectors) return;
        const list = old.split(' ');
        list[1 + (at % (list.length - 2))] = word;
        const edited = list.join(' ');
        const found = resolveOn(body(sentences.map((one) => (one === old ? edited : one))), selectors);
        expect(found.status).not.toBe('orphan');
        expect(found.text?.replace(/\W/g, '')).toContain(edited.split(' ').slice(2, 4).join(''));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

describe('a sentence that was reworded', () => {
  test.each([
    [
      'He is lonely in a city that never stops talking to him.',
      'He is lonely in a town that never stops talking to him.',
    ],
    [
      'He is lonely in a city that never stops talking to him.',
      'He is so lonely in a city that never stops talking.',
    ],
    [
      'He is lonely in a city that never stops talking to him.',
      'Lonely as he is, the city never stops talking to him.',
    ],
  ])('is edited, in its place: %s, then %s', (old, now) => {
    const found = resolveOn(`<p>New.</p>${plain.replace(old, now)}`, describeMarked(review));
    expect(found.status).toBe('edited');
    expect(now).toContain(found.text?.slice(0, -1));
  });

  test.each([
    ['a number', 'The film runs 126 minutes in all, and not one of them is wasted.', '126', '141'],
    ['a name', 'In the end it is the voice of Samantha that he hears at night.', 'Samantha', 'Isabella'],
    [
      'a negation',
      'The last act is the one in which everything comes together.',
      'is the one',
      'is not the one',
    ],
  ])('is uncertain where %s differs', (_, old, from, to) => {
    const page = (words: string): string => review.replace(/⟦[^⟦⟧]*⟧/, words);
    const found = resolveOn(`<p>New.</p>${page(old.replace(from, to))}`, describeMarked(page(`⟦${old}⟧`)));
    expect(found.status).toBe('uncertain');
    expect(found.text).toBe(old.replace(from, to));
  });

  test.each([
    [
      'after it',
      '⟦The score is by Lena Holm, of Bergen.⟧ The score of the sequel is by Otto Brandt, of Bergen.',
    ],
    [
      'before it',
      'The score of the sequel is by Otto Brandt, of Bergen. ⟦The score is by Lena Holm, of Bergen.⟧',
    ],
    [
      'that differs by a word',
      'It has a first act of great patience and care. ⟦It has a second act of great patience and care.⟧',
    ],
  ])('is never its sibling %s', (_, siblings) => {
    const page = (words: string): string =>
      `<p>It rains in every scene but one.</p><p>${words}</p><p>That is all there is to say.</p>`;
    const found = resolveOn(page(siblings.replace(/⟦[^⟦⟧]*⟧/, '')), describeMarked(page(siblings)));
    expect(['orphan', 'uncertain']).toContain(found.status);
  });
});

describe('looking for a passage', () => {
  test('does not change the page', () => {
    const document = parse(plain.replace('lonely', 'alone'));
    const before = document.documentElement.outerHTML;
    const model = buildTextModel(document);
    expect(resolveSelectors(model, describeMarked(review)).status).toBe('edited');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('finds what an earlier version has kept, without evidence', () => {
    const { quote, position } = describeMarked(review);
    expect(resolveOn(`<p>New.</p>${plain}`, { quote, position }).status).toBe('moved');
    expect(resolveOn(`<p>New.</p>${plain.replace('lonely', 'alone')}`, { quote, position }).status).toBe(
      'edited',
    );
  });
});
