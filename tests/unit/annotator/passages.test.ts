import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describePassage } from '@/entrypoints/annotator/anchoring/describe';
import type * as resolving from '@/entrypoints/annotator/anchoring/resolve';
import { resolveSelectors } from '@/entrypoints/annotator/anchoring/resolve';
import type * as textModel from '@/entrypoints/annotator/anchoring/text-model';
import { buildTextModel, readTextModel } from '@/entrypoints/annotator/anchoring/text-model';
import { createPassages, type Passages } from '@/entrypoints/annotator/passages';
import type { Annotation } from '@/storage/records/annotation';
import { draft } from '../storage/sample';

vi.mock('@/entrypoints/annotator/anchoring/text-model', async (original) => {
  const shipped = await original<typeof textModel>();
  return { ...shipped, readTextModel: vi.fn(shipped.readTextModel) };
});
vi.mock('@/entrypoints/annotator/anchoring/resolve', async (original) => {
  const shipped = await original<typeof resolving>();
  return { ...shipped, resolveSelectors: vi.fn(shipped.resolveSelectors) };
});

const words = 'keeps a timetable of his own';
const html = `<main><p>Even the dog, Marvin, ${words}, and is seldom late.</p><p>The bus is red and leaves at six.</p></main>`;

let document: Document;
let life: AbortController;
let kept: Map<string, Annotation>;
let told: boolean[];
let passages: Passages;

function rangeOf(text: string): Range {
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(text);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    return range;
  }
  throw new Error(`The page does not say “${text}”.`);
}

function keep(id: string, text: string): void {
  const selectors = describePassage(buildTextModel(document), rangeOf(text));
  if (!selectors) throw new Error('Nothing to keep.');
  kept.set(id, {
    ...draft(id, { quote: text, selectors, revision: (kept.get(id)?.revision ?? 0) + 1 }),
    pageKey: 'a.example/paterson',
    filmKey: '',
    sequence: 1,
    createdAt: 0,
    updatedAt: 0,
  });
}

/** How often the page's text was read. */
const readings = (): number => vi.mocked(readTextModel).mock.calls.length;
/** How often a passage was looked for. */
const looks = (): number => vi.mocked(resolveSelectors).mock.calls.length;

/** Lets the page's own tasks and the observer run, and the next look if one is due. */
async function passRest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  await vi.advanceTimersByTimeAsync(60_000);
}

const statuses = (): string[] =>
  passages.all().map(({ status, words: found }) => `${status} ${found ?? ''}`.trim());

beforeEach(() => {
  const { window } = new JSDOM(html);
  document = window.document;
  for (const name of ['MutationObserver', 'ShadowRoot', 'HTMLSlotElement', 'scrollY'] as const)
    vi.stubGlobal(name, window[name]);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.mocked(readTextModel).mockClear();
  vi.mocked(resolveSelectors).mockClear();
  life = new AbortController();
  kept = new Map();
  told = [];
  passages = createPassages(document, life.signal, kept, (isDone) => told.push(isDone));
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the kept passages of a page', () => {
  it('are found, and on a page that is quiet nothing is read again', async () => {
    keep('a', words);
    await passages.seek();
    expect(statuses()).toEqual([`exact ${words}`]);
    expect(told.at(-1)).toBe(true);
    const before = readings();
    await passRest();
    expect(readings()).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are not looked for while nothing is kept', async () => {
    await passages.seek();
    const before = readings();
    document.querySelector('main')?.append('More.');
    await passRest();
    expect(readings()).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that all stand cost no reading of the page when other text of it changes', async () => {
    keep('a', words);
    await passages.seek();
    const before = readings();
    for (let round = 0; round < 5; round += 1) {
      document.querySelector('main')?.append(`Comment ${round}.`);
      await passRest();
    }
    expect(readings()).toBe(before);
    expect(statuses()).toEqual([`exact ${words}`]);
  });

  it('that are lost are not looked for again in a text that is the same', async () => {
    keep('a', words);
    rangeOf(words).deleteContents();
    await passages.seek();
    expect(statuses()).toEqual(['orphan']);
    const before = [readings(), looks()];
    document.querySelector('p:last-of-type')?.prepend(document.createElement('b'));
    await passRest();
    expect([readings(), looks()]).toEqual([(before[0] ?? 0) + 1, before[1]]);
    expect(looks()).toBe(1);
  });

  it('are found when their text comes, and lost when it goes', async () => {
    keep('a', words);
    const paragraph = document.querySelector('p');
    paragraph?.remove();
    await passages.seek();
    expect(statuses()).toEqual(['orphan']);
    if (paragraph) document.querySelector('main')?.prepend(paragraph);
    await passRest();
    expect(statuses()).toEqual([`exact ${words}`]);
    paragraph?.remove();
    await passRest();
    expect(statuses()).toEqual(['orphan']);
  });

  it('are found anew when their nodes were drawn anew', async () => {
    keep('a', words);
    await passages.seek();
    const main = document.querySelector('main');
    const drawn = document.createElement('main');
    for (const paragraph of document.querySelectorAll('p')) {
      drawn.append(Object.assign(document.createElement('p'), { textContent: paragraph.textContent }));
    }
    main?.replaceWith(drawn);
    await passRest();
    const [passage] = passages.all();
    expect(passage?.range?.startContainer.isConnected).toBe(true);
    expect(statuses()).toEqual([`exact ${words}`]);
  });

  it('are looked for in sight first', async () => {
    keep('first', words);
    keep('last', 'leaves at six');
    Object.defineProperty(document.documentElement, 'scrollHeight', { value: 3000 });
    vi.stubGlobal('scrollY', 2400);
    await passages.seek();
    expect(vi.mocked(resolveSelectors).mock.calls.map(([, { quote }]) => quote.exact)).toEqual([
      'leaves at six',
      words,
    ]);
  });

  it('are no more looked for when the page was left', async () => {
    keep('a', words);
    await passages.seek();
    life.abort();
    const before = readings();
    rangeOf(words).deleteContents();
    await passRest();
    expect(readings()).toBe(before);
  });

  it('stand where they stood before their last change, when the page is put back', async () => {
    keep('a', words);
    const first = kept.get('a');
    rangeOf(words).startContainer.nodeValue = 'A cat with nothing to do all day sleeps on the stairs.';
    keep('a', 'A cat with nothing to do');
    const second = kept.get('a');
    if (!first?.selectors || !second) throw new Error('Nothing was kept.');
    kept.set('a', { ...second, former: [first.selectors] });
    rangeOf('A cat with nothing').startContainer.nodeValue =
      `Even the dog, Marvin, ${words}, and is seldom late.`;
    await passages.seek();
    expect(statuses()).toEqual([`exact ${words}`]);
  });
});
