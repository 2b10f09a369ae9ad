import fc from 'fast-check';

/** A page from its body; a stored page has no scripts running. */
export function parse(body: string): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><title>Her</title><style>p { color: red }</style></head><body>${body}</body></html>`,
    'text/html',
  );
}

export function find(within: ParentNode, selector: string): Element {
  const element = within.querySelector(selector);
  if (!element) throw new Error(`The test page has no ${selector}.`);
  return element;
}

const word = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('the', 'of', 'a', 'film', 'Amélie', 'Her', '126', 'minutes', 'is'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'ﬁlm',
      'it’s',
      '“Her”',
      'co\u00adoperation',
      'e\u0301tude',
      '映画',
      '👩‍🎤',
      'سينما',
      'קולנוע',
      '\u200bnot',
      'well…',
      '—',
      '𝒳',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).map(escape) },
);

function escape(text: string): string {
  return text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const gap = fc.constantFrom(
  ' ',
  '  ',
  '\n    ',
  '&nbsp;',
  '<br>',
  '\t',
  '',
  ' <em>',
  '</em> ',
  '<!-- cut -->',
  '<wbr>',
);

const words = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 24 })
  .map((pairs) => pairs.flat().join(''));

/** Writing from right to left with vowel signs and with Latin names within it, writing without spaces, and letters that are built of several. */
const foreignWord = fc.constantFrom(
  'הַסֶּרֶט',
  'נִגְמָר',
  'הפִּילְם',
  'المُخرِج',
  'فيلمٌ',
  '«سينما»',
  'Her',
  '2013',
  '彼は孤独な男で、',
  '映画が',
  '「声」だけを',
  '愛する。',
  'ずっと',
  '영화를',
  'ภาพยนตร์',
  'फ़िल्म',
  'Tie\u0302\u0301ng',
  'a\u030A\u0323',
  '👩🏽‍🎤',
  '🇳🇴🎬',
  '❤️',
  '𠮷野家',
);

const foreignWords = fc
  .array(fc.tuple(foreignWord, gap), { minLength: 1, maxLength: 16 })
  .map((pairs) => pairs.flat().join(''));

const block = fc.oneof(
  { weight: 6, arbitrary: words.map((text) => `\n  <p>\n ${text}</p>`) },
  { weight: 1, arbitrary: words.map((text) => `<div>${text}<div>${text}</div>tail</div>`) },
  { weight: 1, arbitrary: words.map((text) => `<ul><li>${text}</li><li>${text}</li></ul>`) },
  { weight: 1, arbitrary: words.map((text) => `<p hidden>${text}</p>`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(words, foreignWords)
      .map(
        ([text, foreign]) =>
          `<table><caption>${text}</caption>\n<tr><th>${foreign}<td>${text}<td>\n<tr><td colspan=2>${text}</table>`,
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(words, foreignWords)
      .map(
        ([text, foreign]) =>
          `<ol>\n<li>${text}<ul><li>${foreign}</ul>${text}</ol><dl><dt>${text}<dd>${foreign}</dl>`,
      ),
  },
  {
    weight: 1,
    arbitrary: words.map(
      (text) => `<pre>\n  <code>if (film) {\n\t${text}\n}\n\n</code></pre><p><code>${text}</code></p>`,
    ),
  },
  { weight: 2, arbitrary: foreignWords.map((text) => `<p dir="rtl">${text} <bdi>${text}</bdi></p>`) },
  {
    weight: 1,
    arbitrary: foreignWords.map((text) => `<p><ruby>${text}<rp>(</rp><rt>${text}</rt><rp>)</rp></ruby></p>`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<script>let film = "the film";</script>',
      '<textarea>the film</textarea>',
      '<select><option>the film</option></select>',
      '<svg><title>the film</title><text>Her</text></svg>',
      '<form><input name=nodeType><input name=localName><input name=hasAttribute><input name=parentNode>the film</form>',
    ),
  },
);

/** Bodies as messy as real ones: comments within words, breaks for spaces, invisible signs, forms that cover DOM properties. */
export const arbitraryPage = fc.array(block, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));
