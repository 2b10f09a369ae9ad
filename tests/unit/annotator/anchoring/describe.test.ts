// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { describeRange } from '@/entrypoints/annotator/anchoring/describe';
import { buildTextModel, rangeAt } from '@/entrypoints/annotator/anchoring/text-model';
import { find, parse } from './pages';

function describeNth(body: string, words: string, nth = 0): ReturnType<typeof describeRange> {
  const model = buildTextModel(parse(body));
  let at = model.text.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped += 1) at = model.text.indexOf(words, at + 1);
  const range = rangeAt(model, at, at + words.length);
  return range && describeRange(model, range);
}

describe('a description', () => {
  const line = 'Every evening he walks home through a city that talks to itself';

  test('keeps at least 32 characters on either side, in whole words', () => {
    const { prefix, suffix } =
      describeNth(`<p>${line} and then he stops. ${line}</p>`, 'he stops')?.quote ?? {};
    expect(prefix).toBe('city that talks to itself and then ');
    expect(suffix).toBe('. Every evening he walks home through');
  });

  test('keeps more of the context where less would fit another place too', () => {
    const body = `<p>First: ${line}, he stops, ${line}.</p><p>Second: ${line}, he stops, ${line}.</p>`;
    expect(describeNth(body, 'he stops', 1)?.quote.prefix).toContain('Second');
    expect(describeNth(body, 'he stops', 0)?.quote.suffix).toContain('Second');
  });

  test('keeps at most 256 characters and the rest of a word on either side', () => {
    const { prefix, suffix } = describeNth(`<p>${'he stops '.repeat(400)}</p>`, 'he stops', 200)?.quote ?? {};
    expect(prefix?.length).toBeLessThanOrEqual(256 + 32);
    expect(suffix?.length).toBeLessThanOrEqual(256 + 32);
  });

  test('names the element of each end and the offset in its text', () => {
    const range = describeNth(
      '<p>One.</p><p>The <em>first</em>\n  passage here.</p>',
      'first passage',
    )?.range;
    expect(range?.startSelector).toMatchObject({
      value: '/html[1]/body[1]/p[2]/em[1]',
      refinedBy: { start: 0 },
    });
    expect(range?.endSelector).toMatchObject({ value: '/html[1]/body[1]/p[2]', refinedBy: { end: 17 } });
  });

  test('does without elements that no path can name', () => {
    const deep = `${'<span>'.repeat(300)}lonely voice${'</span>'.repeat(300)}`;
    const selectors = describeNth(deep, 'lonely voice');
    expect(selectors?.quote.exact).toBe('lonely voice');
    expect(selectors?.range).toBeUndefined();
  });

  test('is not made of a range without text', () => {
    const document = parse('<p>one</p><script>secret</script>');
    const range = document.createRange();
    range.selectNode(find(document, 'script'));
    expect(describeRange(buildTextModel(document), range)).toBeUndefined();
  });
});
