import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { rangeIn, readLines } from '@/entrypoints/annotator/film/lines';

const bodyOf = (html: string) => new JSDOM(`<!doctype html><body>${html}</body>`).window.document.body;
const texts = (html: string) => readLines(bodyOf(html)).map((line) => line.text);

describe('readLines', () => {
  it('breaks at blocks and <br>, not at inline elements, and folds white space', () => {
    expect(texts('<p>Directed <b>by\n  Spike</b> Jonze<br>2013</p><div>a<ul><li>b</li></ul>c</div>')).toEqual(
      ['Directed by Spike Jonze', '2013', 'a', 'b', 'c'],
    );
  });

  it('leaves out scripts, navigation, comments, related posts and what is hidden', () => {
    const html = `<script>a</script><nav>b</nav><div class="related-posts">c</div><div id="comments">d</div>
      <p hidden>e</p><p style="display: none">f</p><footer>g</footer><p>kept</p>`;
    expect(texts(html)).toEqual(['kept']);
  });

  it('keeps what a layout class only seems to name as furniture', () => {
    expect(
      texts('<div class="has-sidebar"><p>one</p></div><div class="overflow-hidden"><p>two</p></div>'),
    ).toEqual(['one', 'two']);
  });

  it('marks italics, quotations and links where they stand', () => {
    const [line] = readLines(bodyOf('<p>We saw <em>Her</em> and “Heat”, ‘Up’ too.</p>'));
    expect(line?.marks.map((mark) => [mark.kind, line.text.slice(mark.start, mark.end)])).toEqual([
      ['italic', 'Her'],
      ['quoted', 'Heat'],
      ['quoted', 'Up'],
    ]);
  });

  it('is bounded on a page of any size', () => {
    const body = bodyOf('');
    for (let count = 0; count < 100_000; count += 1) body.append(body.ownerDocument.createTextNode('word '));
    const lines = readLines(body);
    expect(lines.length).toBeLessThanOrEqual(4000);
    expect(lines.reduce((sum, line) => sum + line.text.length, 0)).toBeLessThan(420_000);
  });

  it('reads around a form that hides its own properties', () => {
    expect(
      texts('<form><input name="localName"><input name="parentNode"><p>one</p></form><p>two</p>'),
    ).toEqual(['one', 'two']);
  });
});

describe('rangeIn', () => {
  it('gives a range over exactly the characters asked for, however the page breaks them up', () => {
    const piece = fc.constantFrom('a', ' ', '\n  ', 'bc', '<b>d</b>', '<i> e</i>', 'f', '<b></b>', '&nbsp;');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, from, length) => {
        for (const line of readLines(bodyOf(`<p>${pieces.join('')}</p>`))) {
          const start = from % line.text.length;
          const end = Math.min(line.text.length, start + 1 + (length % 5));
          const words = line.text.slice(start, end);
          if (words.startsWith(' ') || words.endsWith(' ')) continue;
          expect(rangeIn(line, start, end)?.toString().replace(/\s+/g, ' ')).toBe(words);
        }
      }),
    );
  });

  it('gives nothing for an empty stretch', () => {
    const [line] = readLines(bodyOf('<p>one</p>'));
    expect(line && rangeIn(line, 2, 2)).toBeUndefined();
  });
});
