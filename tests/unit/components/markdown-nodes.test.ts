// @vitest-environment jsdom
import fc from 'fast-check';
import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodesOf } from '@/components/markdown-nodes';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
});

function show(markdown: string): string {
  render(h('div', null, ...nodesOf(markdown)), place);
  return place.firstElementChild?.outerHTML.replace(/^<div>|<\/div>$/g, '') ?? '';
}

describe('a note in Markdown', () => {
  it('is shown with emphasis, lists, quotations, code and line breaks as they were typed', () => {
    expect(show('*One* **two** ~~three~~ `four`\nfive')).toBe(
      '<p dir="auto"><em>One</em> <strong>two</strong> <s>three</s> <code>four</code><br>five</p>',
    );
    expect(show('- one\n- two')).toBe('<ul><li>one</li><li>two</li></ul>');
    expect(show('3. three\n4. four')).toBe('<ol start="3"><li>three</li><li>four</li></ol>');
    expect(show('> said\n\n```\na < b\n```')).toBe(
      '<blockquote><p dir="auto">said</p></blockquote><pre><code>a &lt; b\n</code></pre>',
    );
  });

  it('makes no heading of the page’s outline', () => {
    expect(show('# Loud')).toBe('<p dir="auto"><strong>Loud</strong></p>');
  });

  it('links to the web and nowhere else, and loads no picture', () => {
    expect(show('[a](https://a.example/)')).toContain('href="https://a.example/"');
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', '/options.html']) {
      expect(show(`[a](${address})`)).not.toContain('href');
    }
    expect(show('![a still](https://a.example/still.png)')).toBe('<p dir="auto">a still</p>');
  });

  it('has no HTML of its own', () => {
    expect(show('<img src=x onerror=alert(1)> <b>bold</b>')).toBe(
      '<p dir="auto">&lt;img src=x onerror=alert(1)&gt; &lt;b&gt;bold&lt;/b&gt;</p>',
    );
  });

  it('becomes only what is listed, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      '<a>',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '#',
      '![',
      'a',
      'javascript:',
      '&amp;',
      '\\',
      '    ',
      '~~',
    );
    const listed = ['p', 'ul', 'ol', 'li', 'blockquote', 'em', 'strong', 's', 'a', 'code', 'pre', 'hr', 'br'];
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (typed) => {
        show(typed.join(''));
        for (const element of place.querySelectorAll(':scope > div *')) {
          expect(listed).toContain(element.localName);
          for (const { name } of element.attributes) {
            expect(['dir', 'start', 'href', 'target', 'rel']).toContain(name);
          }
        }
      }),
    );
  });
});
