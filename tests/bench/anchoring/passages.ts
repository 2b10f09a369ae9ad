import { describePassage } from '@/entrypoints/annotator/anchoring/describe';
import { rangeAt, type TextModel } from '@/entrypoints/annotator/anchoring/text-model';
import type { TextSelectors } from '@/storage/records/selectors';
import { Random } from '@/tests/generator/random';
import { tailOf } from '@/tests/generator/text';
import type { PlainSelectors } from './hypothesis';

/** A place in what `textContent` says of the body: by it the answers of all are compared, whatever each takes for its text. */
export interface Place {
  start: number;
  end: number;
}

/** One passage as each of the compared keeps it. */
export interface Described {
  ours: TextSelectors;
  plain: PlainSelectors;
}

/** What gives the place of a range, for the document as it is now. */
export function placing(root: Element): (range: Range) => Place {
  const starts = new Map<Node, number>();
  const nodes = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = nodes.nextNode(); node instanceof Text; node = nodes.nextNode()) {
    starts.set(node, length);
    length += node.length;
  }
  return ({ startContainer, startOffset, endContainer, endOffset }) => ({
    start: (starts.get(startContainer) ?? NaN) + startOffset,
    end: (starts.get(endContainer) ?? NaN) + endOffset,
  });
}

export function isSame(one: Place | undefined, other: Place): boolean {
  return one?.start === other.start && one.end === other.end;
}

/** Of two places the share that both have. */
export function overlapOf(one: Place, other: Place): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return Math.max(0, shared) / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** Ranges of whole words, as long as passages are, at least `least` units; none touches another, each by itself in its part of the page. */
export function choosePassages(model: TextModel, seed: number, count: number, least: number): Range[] {
  const random = new Random(seed, 'passages');
  const { text } = model;
  const part = Math.floor(text.length / count);
  return Array.from({ length: count }, (_, index) => {
    const length = random.length(170, 0.65, least, part / 2);
    const from = index * part + random.between(1, part - length - 40);
    const start = text.indexOf(' ', from) + 1;
    const range = rangeAt(model, start, text.indexOf(' ', start + length - 1));
    if (!range) throw new Error(`There is no passage at ${start}.`);
    return range;
  });
}

/** A passage described, once by ours and once for its peers; and the milliseconds that ours took. */
export function describeFor(
  model: TextModel,
  text: string,
  range: Range,
  place: Place,
): Described & { ms: number } {
  const begun = performance.now();
  const ours = describePassage(model, range);
  const ms = performance.now() - begun;
  if (!ours) throw new Error('A passage without text.');
  const { start, end } = place;
  const plain = {
    exact: text.slice(start, end),
    prefix: tailOf(text.slice(0, start), 32),
    suffix: text.slice(end, end + 32),
    start,
    end,
  };
  return { ours, plain, ms };
}

const substitutes = 'somewhat,elsewhere,audience,premiere,unlike,though,reel,picture,perhaps'.split(',');

/** Puts another word for every fourth of the longer ones, the second to begin with, but for the first and the last of all. The range keeps up with it. */
export function reword(range: Range): void {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    const changes: { at: number; length: number; word: string }[] = [];
    for (const { 0: word, index } of node.data.slice(from, to).matchAll(/(?<=\s)[a-z]{4,}(?=\s)/g)) {
      count += 1;
      const substitute = substitutes[count % substitutes.length];
      if (count % 4 === 2 && substitute)
        changes.push({ at: from + index, length: word.length, word: substitute });
    }
    for (const { at, length, word } of changes.toReversed()) node.replaceData(at, length, word);
  }
}
