// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { buildTextModel, offsetsOf, rangeAt } from '@/entrypoints/annotator/anchoring/text-model';
import { find, parse } from './pages';

function textOf(body: string): string {
  return buildTextModel(parse(body)).text;
}

describe('the text model', () => {
  test.each([
    ['<p>one</p><p>two</p>', 'one two'],
    ['one<br>two<br/><br>three', 'one two three'],
    ['<p>\n  one\t&nbsp; two\u2003three\n</p>', 'one two three'],
    ['<em>on</em>e <b> two</b>', 'one two'],
    ['on<!-- cut -->e', 'one'],
    ['<div>one<div>two</div>three</div>', 'one two three'],
    ['<table><tr><td>Director</td><td>Spike Jonze</td></tr></table>', 'Director Spike Jonze'],
    ['קולנוע <span dir="ltr">Her</span> 映画', 'קולנוע Her 映画'],
    ['<details><summary>Cast</summary>Amy Adams</details>', 'Cast Amy Adams'],
    ['', ''],
  ])('reads %j as %j', (body, text) => {
    expect(textOf(body)).toBe(text);
  });

  test.each([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'select',
    'iframe',
    'dialog',
    'object',
    'svg><title',
    'p hidden',
  ])('leaves out what stands in <%s>', (open) => {
    const close = open
      .split('><')
      .reverse()
      .map((name) => `</${name.split(' ')[0] ?? ''}>`)
      .join('');
    expect(textOf(`one <${open}>secret${close} two`)).toBe('one two');
  });

  test('reads on where a form, an image or an input covers properties of the DOM', () => {
    const body =
      '<img name="createTreeWalker"><form name="createRange"></form><img name="documentElement">' +
      '<form>one<input name="nodeType"><input name="localName"><input name="hasAttribute"><input name="firstChild">' +
      '<input name="parentNode"> <b>two</b></form>three';
    const model = buildTextModel(parse(body));
    expect(model.text).toBe('one two three');
    expect(rangeAt(model, 4, 7)?.toString()).toBe('two');
  });

  test('does not change the page', () => {
    const document = parse('<p>one  two</p><form><input name="parentNode">three</form>');
    const before = document.documentElement.outerHTML;
    const model = buildTextModel(document);
    rangeAt(model, 0, 6);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('reads very many text nodes and very many levels', () => {
    const document = parse('a <!-- -->'.repeat(20_000));
    let inner: Element = document.createElement('span');
    inner.append('end');
    for (let depth = 0; depth < 2_000; depth += 1) {
      const outer = document.createElement('span');
      outer.append(inner);
      inner = outer;
    }
    document.body.append(inner);
    const model = buildTextModel(document);
    expect(model.text).toBe(`${'a '.repeat(20_000)}end`);
  });

  test('stops at four million units', () => {
    const model = buildTextModel(parse(`<p>${'film '.repeat(900_000)}</p>`));
    expect(model.text.length).toBeLessThanOrEqual(4_000_000);
  });
});

describe('rangeAt', () => {
  test('never splits a character', () => {
    const film = buildTextModel(parse('<p>🎬🎥</p>'));
    expect(rangeAt(film, 1, 3)?.toString()).toBe('🎬🎥');
  });

  const model = buildTextModel(parse('<p>one </p>\n<p> two</p>'));

  test('leaves out white space at both ends', () => {
    expect(rangeAt(model, 3, 7)?.toString()).toBe('two');
    expect(rangeAt(model, 3, 4)).toBeUndefined();
  });

  test.each([
    [4, 2],
    [Number.NaN, 3],
    [0, Number.NaN],
    [0.5, 3],
    [50, 90],
    [-9, -1],
    [0, Number.POSITIVE_INFINITY],
  ])('gives nothing for the offsets %d to %d', (start, end) => {
    expect(rangeAt(model, start, end)).toBeUndefined();
  });

  test('gives nothing where the text has gone since', () => {
    const document = parse('<p>one</p>');
    const stale = buildTextModel(document);
    document.body.textContent = '';
    expect(rangeAt(stale, 0, 3)).toBeUndefined();
  });
});

describe('offsetsOf', () => {
  const body =
    '<p>one  two</p><script>secret</script><textarea>own</textarea>\n <p id="last"> <b>three</b></p>';

  function offsets(select: (range: Range, document: Document) => void): unknown {
    const document = parse(body);
    const range = document.createRange();
    select(range, document);
    return offsetsOf(buildTextModel(document), range);
  }

  test('takes ends outside text: the whole body', () => {
    expect(offsets((range, document) => range.selectNodeContents(document.body))).toEqual({
      start: 0,
      end: 13,
    });
  });

  test('takes an element', () => {
    expect(offsets((range, document) => range.selectNode(find(document, 'b')))).toEqual({
      start: 8,
      end: 13,
    });
  });

  test('moves ends in folded white space and in skipped elements inwards', () => {
    const selected = offsets((range, document) => {
      range.setStart(find(document, 'p').childNodes[0] ?? document, 4);
      range.setEnd(find(document, 'script').childNodes[0] ?? document, 3);
    });
    expect(selected).toEqual({ start: 4, end: 7 });
  });

  test('gives nothing for a caret, for skipped text and for another document', () => {
    expect(offsets((range, document) => range.setStart(document.body, 0))).toBeUndefined();
    expect(offsets((range, document) => range.selectNodeContents(find(document, 'script')))).toBeUndefined();
    const elsewhere = parse(body);
    const range = elsewhere.createRange();
    range.selectNodeContents(elsewhere.body);
    expect(offsetsOf(buildTextModel(parse(body)), range)).toBeUndefined();
  });
});

describe('open shadow trees', () => {
  /** Gives the first element of a name a shadow tree. */
  function draw(document: Document, name: string, html: string): ShadowRoot {
    const element = document.querySelector(name);
    if (!element) throw new Error(`The page has no ${name}.`);
    const root = element.attachShadow({ mode: 'open' });
    root.append(...parse(html).body.childNodes);
    return root;
  }

  test('stand where they are drawn, with what is given to their slots in its place, and without what is not', () => {
    const document = parse(
      'one <my-note>plain <b slot="name">named</b><i slot="nowhere">never</i></my-note> three',
    );
    const root = draw(
      document,
      'my-note',
      '<p>two <slot name="name">else</slot> and <slot></slot><slot name="none">fallback</slot></p>',
    );
    const model = buildTextModel(document);
    expect(model.text).toBe('one two named and plain fallback three');
    expect(model.shadows).toEqual([root]);
    expect(textOf('one <slot>two</slot> three')).toBe('one two three');
  });

  test('give ranges, and selections in them or beside them their places', () => {
    const document = parse('<p>before</p><my-note></my-note><p>behind</p>');
    const root = draw(document, 'my-note', '<p>in the <em>middle</em></p><p></p>');
    const model = buildTextModel(document);
    expect(model.text).toBe('before in the middle behind');
    const range = rangeAt(model, 7, 20);
    expect(range?.toString()).toBe('in the middle');
    expect(range && offsetsOf(model, range)).toEqual({ start: 7, end: 20 });

    const paragraph = document.createRange();
    paragraph.setStart(find(root, 'p'), 0);
    paragraph.setEnd(root, 2);
    expect(offsetsOf(model, paragraph)).toEqual({ start: 7, end: 20 });
    const beside = document.createRange();
    beside.setStart(document.body, 2);
    beside.setEnd(document.body, 3);
    expect(offsetsOf(model, beside)).toEqual({ start: 21, end: 27 });
  });

  test('that nest without end, or are thousands, are read so far as a page’s own ones go', () => {
    const document = parse('one <my-note></my-note> two');
    let host = document.querySelector('my-note');
    for (let depth = 0; depth < 3000 && host; depth += 1) {
      const root: ShadowRoot = host.attachShadow({ mode: 'open' });
      host = document.createElement('my-note');
      root.append('x', host);
    }
    expect(buildTextModel(document).text).toMatch(/^one x{60,70} two$/);

    const crowd = parse('<my-note></my-note>'.repeat(3000));
    for (const element of crowd.querySelectorAll('my-note'))
      element.attachShadow({ mode: 'open' }).append('x');
    expect(buildTextModel(crowd).text).toBe('x'.repeat(2000));
  });

  test('are not taken for properties of a form that inputs cover', () => {
    expect(textOf('<form>one<input name="shadowRoot"><input name="assignedNodes"> two</form>')).toBe(
      'one two',
    );
  });
});
