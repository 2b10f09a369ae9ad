import { offsetsOf, type TextModel } from '@/entrypoints/annotator/anchoring/text-model';
import { describeRange } from '@/entrypoints/annotator/anchoring/describe';
import type { TextSelectors } from '@/storage/records/selectors';

/**
 * Selectors as other annotators keep them (https://www.w3.org/TR/annotation-model/#selectors), fields as loose as they come. Containers of a
 * RangeSelector are XPaths from the body or places in the list of its text nodes; offsets in elements are counted in characters of text by some
 * (`byText`) and in child nodes by others.
 */
export interface ForeignSelector {
  type: string;
  start?: number;
  end?: number;
  exact?: string;
  prefix?: string;
  suffix?: string;
  startContainer?: string | number;
  startOffset?: number;
  endContainer?: string | number;
  endOffset?: number;
  byText?: boolean;
}

/** The text nodes of an element as DOM standards count them: all of them, whatever is rendered. */
function textNodesOf(document: Document, root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) nodes.push(node);
  }
  return nodes;
}

function nodeOf(document: Document, container: string | number): Node | undefined {
  if (typeof container === 'number') return textNodesOf(document, document.body)[container];
  const path = container.replace(/^\.?\/(?!\/)/, '');
  if (path === '' || path === '.') return document.body;
  const names = path.startsWith('//') || /^html\b/i.test(path);
  const query = path.startsWith('//') ? path : names ? `/${path}` : path;
  for (const root of [document.body, ...document.querySelectorAll('body > *')]) {
    const { singleNodeValue } = document.evaluate(query, root, null, XPathResult.FIRST_ORDERED_NODE_TYPE);
    if (singleNodeValue) return singleNodeValue;
  }
  return undefined;
}

/**
 * The point `offset` characters into the text of a node; at a border it is the end of what went before, or the start of what comes. Positions are
 * made on pages whose scripts run, where the source of a `noscript` is text; here it is elements.
 */
function pointAt(document: Document, root: Node, offset: number, isEnd: boolean): [Text, number] | undefined {
  let left = offset;
  let last: Element | null = null;
  for (const node of textNodesOf(document, root)) {
    const hidden: Element | null = node.parentElement?.closest('noscript') ?? null;
    if (hidden) {
      if (hidden !== last) left -= hidden.innerHTML.length;
      last = hidden;
      continue;
    }
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  return undefined;
}

function setPoint(
  document: Document,
  range: Range,
  which: 'setStart' | 'setEnd',
  [container, offset, byText]: [string | number, number, boolean],
): boolean {
  const node = nodeOf(document, container);
  if (!node) return false;
  const point =
    byText && !(node instanceof Text) ? pointAt(document, node, offset, which === 'setEnd') : undefined;
  if (byText && !(node instanceof Text) && !point) return false;
  if (point) range[which](...point);
  else range[which](node, offset);
  return true;
}

/** The range that a selector names by itself; undefined for quotes and for what the document does not have. */
export function rangeOfSelector(document: Document, selector: ForeignSelector): Range | undefined {
  const range = document.createRange();
  try {
    if (selector.type === 'TextPositionSelector') {
      const start = pointAt(document, document.body, selector.start ?? 0, false);
      const end = pointAt(document, document.body, selector.end ?? 0, true);
      if (!start || !end) return undefined;
      range.setStart(...start);
      range.setEnd(...end);
      return range;
    }
    const { startContainer, endContainer, startOffset = 0, endOffset = 0, byText = true } = selector;
    if (startContainer === undefined || endContainer === undefined) return undefined;
    const isSet =
      setPoint(document, range, 'setStart', [startContainer, startOffset, byText]) &&
      setPoint(document, range, 'setEnd', [endContainer, endOffset, byText]);
    return isSet ? range : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Selectors of another annotator as ours: quotes as they are, places translated by the DOM. Without a quote there is nothing to check a place by,
 * so that its range is given as it stands.
 */
export function adoptSelectors(
  model: TextModel,
  document: Document,
  list: readonly ForeignSelector[],
): { quote: TextSelectors } | { range: Range | undefined } {
  const ranges = list.flatMap((selector) => rangeOfSelector(document, selector) ?? []);
  const described = ranges.flatMap((range) => {
    const span = offsetsOf(model, range);
    const selectors = span && describeRange(model, range);
    return selectors ? [selectors] : [];
  });
  const foreignQuote = list.find(({ type }) => type === 'TextQuoteSelector');
  if (!foreignQuote) return { range: ranges[0] };
  const [first] = described;
  return {
    quote: {
      quote: {
        type: 'TextQuoteSelector',
        exact: foreignQuote.exact ?? '',
        prefix: foreignQuote.prefix ?? '',
        suffix: foreignQuote.suffix ?? '',
      },
      position: first?.position ?? { type: 'TextPositionSelector', start: 0, end: 0 },
      ...(first?.range && { range: first.range }),
    },
  };
}
