import { buildTextModel } from '@/entrypoints/annotator/anchoring/text-model';
import { createPaint, type Painted } from '@/entrypoints/annotator/highlights/paint';
import { choosePassages } from '../anchoring/passages';

/** What the bench asks of a page: the painting that ships, and passages wrapped in `<mark>` as most annotators do. Times are milliseconds. */

/** What painting costs the page's main thread: the call itself, and the style and layout that it has left to do. */
export interface Cost {
  call: number;
  layout: number;
  /** From the call to the end of the frame that shows it. */
  frame: number;
  /** Nodes of the page afterwards. */
  nodes: number;
}

const colours = ['amber', 'rose', 'green', 'blue'] as const;

function countNodes(): number {
  return document.evaluate('count(//node())', document, null, 1, null).numberValue;
}

async function measure(work: () => void): Promise<Cost> {
  // The page itself is laid out and drawn before.
  document.body.getBoundingClientRect();
  await passFrame();
  const begun = performance.now();
  work();
  const called = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  await passFrame();
  return {
    call: called - begun,
    layout: laidOut - called,
    frame: performance.now() - begun,
    nodes: countNodes(),
  };
}

/** Settles when the frame that is being made has been handed on: a task after its callbacks. */
function passFrame(): Promise<void> {
  return new Promise((settle) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        settle();
      };
      port2.postMessage(null);
    });
  });
}

function rangesOf(seed: number, count: number): Range[] {
  return choosePassages(buildTextModel(document), seed, count, 8);
}

/** Paints passages with what ships. */
export function paint(seed: number, count: number): Promise<Cost> {
  const ranges = rangesOf(seed, count);
  const list = ranges.map((range, index): Painted => ({
    id: String(index),
    range,
    colour: colours[index % colours.length] ?? 'amber',
    status: 'exact',
  }));
  const { paint: show } = createPaint(document, new AbortController().signal);
  return measure(() => show(list));
}

/** Wraps the same passages, each text node's part in a `<mark>` of its own, from the last on, so that what is still to come keeps its offsets. */
export function wrap(seed: number, count: number): Promise<Cost> {
  const ranges = rangesOf(seed, count);
  const parts = ranges.flatMap(textsIn);
  // The browser keeps every range true at each change of the page: those that no annotator would hold by now are out of its way.
  for (const range of ranges) range.setEnd(document, 0);
  return measure(() => {
    for (const { node, start, end } of parts.reverse()) {
      const mark = document.createElement('mark');
      const words = node.splitText(Math.min(start, node.length));
      if (end - start < words.length) words.splitText(end - start);
      words.replaceWith(mark);
      mark.append(words);
    }
  });
}

function textsIn(range: Range): { node: Text; start: number; end: number }[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
  if (root instanceof Text) return [{ node: root, start: startOffset, end: endOffset }];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  const texts: { node: Text; start: number; end: number }[] = [];
  for (let node: Node | null = startContainer; node instanceof Text; node = walker.nextNode()) {
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (end > start) texts.push({ node, start, end });
    if (node === endContainer) break;
  }
  return texts;
}
