import { createRange, isElement, isText, nameOf, walkFrom } from './document-access';
import { foldText, type FoldedText } from './folding';
import { type GramIndex, indexGrams } from './grams';
import { finish, nodesPerPart, type Parts } from '../parts';

/**
 * The text of one version of a document as a reader sees it, as far as that can be told without layout: every stretch of white space,
 * every edge of a block and every `<br>` is one space, and what is never rendered is left out. Open shadow trees stand where they are drawn.
 * Offsets are UTF-16 units of `text`. Build a new one when the document's text has changed.
 */
export interface TextModel {
  readonly document: Document;
  readonly text: string;
  /** The open shadow trees that were read. */
  readonly shadows: readonly ShadowRoot[];
  /** The text nodes that have a part in `text`, in its order. */
  readonly nodes: readonly Text[];
  /**
   * The way from `text` to its nodes. From `runStarts[i]` on, up to the next run, a character of `text` stands in node `runNodes[i]`, at
   * `runOffsets[i]` plus its distance from the run's start. Only a space at a run's end may stand nowhere.
   */
  readonly runStarts: Int32Array;
  readonly runNodes: Int32Array;
  readonly runOffsets: Int32Array;
  /** The place of each of `nodes` among them; made when first asked for. */
  readonly places: () => ReadonlyMap<Node, number>;
  /** `text` folded for comparing; made when first asked for. */
  readonly folded: () => FoldedText;
  /** Where the runs of the folded text stand; made when first asked for. */
  readonly grams: () => GramIndex;
}

export interface Span {
  start: number;
  /** Exclusive. */
  end: number;
}

/** Some eight times the longest novel-length page; what comes after is left out. */
const maxLength = 4_000_000;
/** Elements and text nodes; a second's walk or so. */
const maxNodes = 2_000_000;

const unrendered = new Set(
  (
    'head title script style noscript template textarea select option optgroup datalist input iframe object embed audio video ' +
    'canvas noframes noembed rp metadata desc'
  ).split(' '),
);

const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Whether an element of this name stands on lines of its own, or ends one. */
export function isBlock(name: string): boolean {
  return blocks.has(name);
}

/**
 * Words that a node and the model spell alike, single plain spaces between them included. White space is as Unicode has it, without U+FEFF, which has no width.
 * By a pattern, since code of our own that looks at each character of a page is slow until it has run for a while.
 */
const stretches = /[\S\ufeff]+(?: [\S\ufeff]+)*/g;

/** Asked of the element's own properties, which is quicker than its attributes; of a form they can be covered by inputs of these names, and then say nothing. */
function isUnrendered(element: Element, name: string): boolean {
  return (
    unrendered.has(name) ||
    ('hidden' in element && (element.hidden === true || element.hidden === 'until-found')) ||
    (name === 'dialog' && 'open' in element && element.open === false)
  );
}

/** Deeper nested shadow trees are left out, and more of them: hundreds, and thousands, are no page's. */
const maxShadows = 64;
const mostShadows = 2000;

/** What is drawn in the place of an element's children: its open shadow tree, or what is given to a slot; undefined where its children are. */
function drawnIn(element: Element, name: string): readonly Node[] | undefined {
  // By instances, since a form can have its properties covered by inputs of these names.
  const { shadowRoot } = element;
  if (shadowRoot instanceof ShadowRoot) return [shadowRoot];
  const given = name === 'slot' && element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return given.length > 0 ? given : undefined;
}

/**
 * Reads the document once, in steps of less than a millisecond: depth first, and by recursion only into shadow trees and slots. Mutates nothing, forces no
 * layout, and is bounded in length and nodes. What changes between two steps may be read in either state: look again when the document has come to rest.
 */
export function* readTextModel(document: Document): Parts<TextModel> {
  const nodes: Text[] = [];
  const runStarts: number[] = [];
  const runNodes: number[] = [];
  const runOffsets: number[] = [];
  const pieces: string[] = [];
  const shadows: ShadowRoot[] = [];
  let visited = 0;
  let length = 0;
  let spacePending = false;

  const push = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };

  function add(node: Text): void {
    const data = node.data.slice(0, maxLength - length);
    let end = 0;
    let shift = Number.NaN;
    for (const { 0: words, index: from } of data.matchAll(stretches)) {
      if ((spacePending || from > end) && length > 0) push(' ');
      spacePending = false;
      if (Number.isNaN(shift)) nodes.push(node);
      if (from - length !== shift) {
        shift = from - length;
        runStarts.push(length);
        runNodes.push(nodes.length - 1);
        runOffsets.push(from);
      }
      push(words);
      end = from + words.length;
    }
    spacePending ||= end < data.length;
  }

  /** An edge of a block: whatever follows stands apart. */
  const passEdge = (element: Element): string => {
    const name = nameOf(element);
    if (isBlock(name)) spacePending = true;
    return name;
  };

  function* walk(root: Node, depth: number): Parts<void> {
    const walker = walkFrom(document, root);
    if (root instanceof ShadowRoot) shadows.push(root);
    let node: Node | null = isText(root) || isElement(root) ? root : walker.firstChild();
    while (node !== null && visited < maxNodes && length < maxLength) {
      if (visited % nodesPerPart === 0) yield;
      visited += 1;
      let inner: Node | null = null;
      if (isText(node)) {
        add(node);
      } else if (isElement(node)) {
        const name = passEdge(node);
        if (!isUnrendered(node, name)) {
          const drawn = depth < maxShadows && shadows.length < mostShadows ? drawnIn(node, name) : undefined;
          if (!drawn) inner = walker.firstChild();
          else for (const one of drawn) yield* walk(one, depth + 1);
        }
      }
      node = inner ?? walker.nextSibling();
      while (node === null) {
        const parent = walker.parentNode();
        if (parent === null || !isElement(parent)) break;
        passEdge(parent);
        node = walker.nextSibling();
      }
    }
  }
  yield* walk(document, 0);
  const text = pieces.join('');
  let places: Map<Node, number> | undefined;
  let folded: FoldedText | undefined;
  let grams: GramIndex | undefined;
  const fold = (): FoldedText => (folded ??= foldText(text));
  return {
    document,
    text,
    nodes,
    shadows,
    runStarts: Int32Array.from(runStarts),
    runNodes: Int32Array.from(runNodes),
    runOffsets: Int32Array.from(runOffsets),
    places: () => (places ??= new Map(nodes.map((node, place) => [node, place]))),
    folded: fold,
    grams: () => (grams ??= indexGrams(fold().key)),
  };
}

/** The same at once. */
export function buildTextModel(document: Document): TextModel {
  return finish(readTextModel(document));
}

/** The last index whose value is not above `limit`, or -1. */
function lastAtMost(values: Int32Array, limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Place {
  node: Text;
  offset: number;
}

function stands({ node, offset }: Place): boolean {
  return node.isConnected && offset < node.length;
}

/** Where the character at `offset`, which must not be a space, stands. */
function placeOf(model: TextModel, offset: number): Place | undefined {
  const run = lastAtMost(model.runStarts, offset);
  const node = model.nodes[model.runNodes[run] ?? -1];
  const start = model.runStarts[run];
  const nodeOffset = model.runOffsets[run];
  if (!node || start === undefined || nodeOffset === undefined) return undefined;
  return { node, offset: nodeOffset + offset - start };
}

/** Whether a cut at `offset` would split a character of two units. */
export function splitsCharacter(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** The same span of whole characters, without spaces at its ends; undefined where nothing is left or the offsets are no offsets. */
export function trimSpan(text: string, start: number, end: number): Span | undefined {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  let from = Math.max(0, start);
  let to = Math.min(text.length, end);
  while (from < to && text.charCodeAt(from) === 0x20) from += 1;
  while (from < to && text.charCodeAt(to - 1) === 0x20) to -= 1;
  if (from >= to) return undefined;
  return {
    start: splitsCharacter(text, from) ? from - 1 : from,
    end: splitsCharacter(text, to) ? to + 1 : to,
  };
}

/**
 * A live range over the text from `start` to `end`, without white space at its ends.
 * @returns undefined where there is no text, or its nodes have left the document or lost text since the model was built.
 */
export function rangeAt(model: TextModel, start: number, end: number): Range | undefined {
  const span = trimSpan(model.text, start, end);
  if (!span) return undefined;
  const first = placeOf(model, span.start);
  const last = placeOf(model, span.end - 1);
  if (!first || !last || !stands(first) || !stands(last)) return undefined;
  const range = createRange(model.document);
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range.collapsed ? undefined : range;
}

/**
 * The offset in the model of a point in a node. A point in white space that the model folds lies beside the space that stands for it, so
 * that trimming moves it inwards from either side.
 */
function modelOffset(model: TextModel, nodeIndex: number, nodeOffset: number): number {
  let run = lastAtMost(model.runNodes, nodeIndex - 1) + 1;
  while (model.runNodes[run + 1] === nodeIndex && (model.runOffsets[run + 1] ?? 0) <= nodeOffset) run += 1;
  const start = model.runStarts[run] ?? model.text.length;
  const distance = Math.max(0, nodeOffset - (model.runOffsets[run] ?? 0));
  return Math.min(start + distance, model.runStarts[run + 1] ?? model.text.length);
}

/** Elements without text of their own are stepped over, but not without end. */
const maxSteps = 10_000;

/** The place among the model's nodes of the first text that a walk comes to, from `node` on; undefined where there is none. */
function placeFrom(model: TextModel, node: Node | null, step: () => Node | null): number | undefined {
  const places = model.places();
  let at = node;
  for (let steps = 0; at !== null && steps < maxSteps; steps += 1) {
    const place = places.get(at);
    if (place !== undefined) return place;
    at = step();
  }
  return undefined;
}

/** The offset in the model of an end of a range; of one outside text, that of the nearest text inwards in the same tree. */
function offsetOfEnd(
  model: TextModel,
  container: Node,
  offset: number,
  isStart: boolean,
): number | undefined {
  const own = model.places().get(container);
  if (own !== undefined) return modelOffset(model, own, offset);
  const walker = walkFrom(model.document, model.document);
  const step = (): Node | null => (isStart ? walker.nextNode() : walker.previousNode());
  const child = container.childNodes[offset];
  walker.currentNode = child ?? container;
  // Behind all children: from the last node within.
  if (!child) while (walker.lastChild());
  const place = placeFrom(model, isStart === (child !== undefined) ? walker.currentNode : step(), step);
  return place === undefined ? undefined : modelOffset(model, place, isStart ? 0 : Number.POSITIVE_INFINITY);
}

/**
 * The part of the model's text that lies in `range`, shrunk to words: ends outside text, in skipped elements or in white space are moved
 * inwards.
 * @returns undefined where the range holds no text of the model, or belongs to another version of the document.
 */
export function offsetsOf(
  model: TextModel,
  { startContainer, startOffset, endContainer, endOffset }: Range,
): Span | undefined {
  const start = offsetOfEnd(model, startContainer, startOffset, true);
  const end = offsetOfEnd(model, endContainer, endOffset, false);
  return start === undefined || end === undefined ? undefined : trimSpan(model.text, start, end);
}

/** The text node in which the character at `offset`, which must not be a space, stands. */
export function nodeAt(model: TextModel, offset: number): Text | undefined {
  return placeOf(model, offset)?.node;
}

/** The offset of the first text in an element; undefined where it has none in the model. */
export function startOfElement(model: TextModel, element: Element): number | undefined {
  const walker = walkFrom(model.document, element);
  const step = (): Node | null => walker.nextNode();
  const place = placeFrom(model, step(), step);
  return place === undefined ? undefined : modelOffset(model, place, 0);
}
