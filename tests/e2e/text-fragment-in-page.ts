import { describePassage } from '@/entrypoints/annotator/anchoring/describe';
import { resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import { buildTextModel, isBlock, rangeAt } from '@/entrypoints/annotator/anchoring/text-model';
import type { TextSelectors } from '@/storage/records/selectors';

/** What the test of text fragments asks of a page; bundled from the modules that ship. */

function blockOf(node: Node): Element | null {
  let block = node.parentElement;
  while (block && !isBlock(block.localName)) block = block.parentElement;
  return block;
}

/** Describes passages of the page as the product does: whole sentences, parts of them, a few words, and stretches over several elements. */
export function describeSome(count: number): { selectors: TextSelectors; isInOneBlock: boolean }[] {
  const model = buildTextModel(document);
  const words = [...model.text.matchAll(/\S+/g)];
  const lengths = [12, 3, 40, 2, 25, 7];
  const step = Math.floor((words.length - 50) / count);
  return Array.from({ length: count }, (_, at) => {
    const first = words[5 + at * step];
    const last = words[5 + at * step + (lengths[at % lengths.length] ?? 1) - 1];
    const range = first && last && rangeAt(model, first.index, last.index + last[0].length);
    const selectors = range && describePassage(model, range);
    if (!selectors) throw new Error('The page has too few words.');
    return { selectors, isInOneBlock: blockOf(range.startContainer) === blockOf(range.endContainer) };
  });
}

/** Whether the beginning of a passage stands within the window. */
export function isInSight(selectors: TextSelectors): boolean {
  const found = resolveSelectors(buildTextModel(document), selectors);
  if (found.status !== 'exact') return false;
  const box = found.range.getClientRects()[0];
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}
