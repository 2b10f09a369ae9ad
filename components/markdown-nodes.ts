import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { type ComponentChild, Fragment, h } from 'preact';

/** CommonMark with strikethrough. HTML stays text, and a line break is one, as it was typed. */
const reader = new MarkdownIt('commonmark', { html: false, breaks: true }).enable('strikethrough');

/** The only elements that a note can become; headings become bold lines, since a note is no part of the page's outline. */
const elements: Record<string, string> = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  blockquote: 'blockquote',
  em: 'em',
  strong: 'strong',
  s: 's',
};

/** A link that may be followed: to the web and nowhere else. */
function webAddress(href: unknown): string | undefined {
  if (typeof href !== 'string' || !URL.canParse(href)) return undefined;
  const { protocol } = new URL(href);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

function makeElement(token: Token, children: ComponentChild[]): ComponentChild {
  const kind = token.type.replace(/_open$/, '');
  if (kind === 'heading') return h('p', { dir: 'auto' }, h('strong', null, ...children));
  if (kind === 'link') {
    const href = webAddress(token.attrGet('href'));
    // An address of another kind is no link.
    if (href === undefined) return h(Fragment, null, ...children);
    return h('a', { href, target: '_blank', rel: 'noopener noreferrer' }, ...children);
  }
  const name = elements[kind];
  // The paragraphs of a tight list are none.
  if (name === undefined || token.hidden) return h(Fragment, null, ...children);
  const start = kind === 'ordered_list' ? Number(token.attrGet('start') ?? 1) : 1;
  const attributes = { ...(kind === 'paragraph' && { dir: 'auto' }), ...(start !== 1 && { start }) };
  return h(name, attributes, ...children);
}

function makeLeaf(token: Token): ComponentChild {
  switch (token.type) {
    case 'inline':
      return h(Fragment, null, ...makeNodes(token.children ?? []));
    case 'code_inline':
      return h('code', null, token.content);
    case 'fence':
    case 'code_block':
      return h('pre', null, h('code', null, token.content));
    case 'hr':
      return h('hr', null);
    case 'softbreak':
    case 'hardbreak':
      return h('br', null);
    default:
      // Text, and the description of a picture: a note loads none.
      return token.content;
  }
}

function makeNodes(tokens: readonly Token[]): ComponentChild[] {
  const open: { token: Token; children: ComponentChild[] }[] = [];
  const whole: ComponentChild[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) {
      open.push({ token, children: [] });
      continue;
    }
    const closed = token.nesting === -1 ? open.pop() : undefined;
    const node = closed ? makeElement(closed.token, closed.children) : makeLeaf(token);
    (open.at(-1)?.children ?? whole).push(node);
  }
  return whole;
}

/**
 * A note in Markdown as nodes to be shown. What it can become is listed here, element by element: no HTML of its own, no picture, no link but to
 * the web.
 */
export function nodesOf(markdown: string): ComponentChild[] {
  return makeNodes(reader.parse(markdown, {}));
}
