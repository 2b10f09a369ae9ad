import { importBundled } from '../setup/bundle.mjs';
import { startPages } from '../setup/pages.mjs';
import { Figures } from './setup/figures.mjs';

/**
 * Painting a thousand passages on a page of a megabyte of text, in real Chromium: the highlights that ship, against wrapping each in `<mark>`, by turns.
 * ROUNDS takes another number.
 */
const length = 1_000_000;
const passages = 1000;
const rounds = Number(process.env.ROUNDS ?? 5);
const seed = 1;

const figures = new Figures();
const { makePage } = await importBundled('tests/bench/anchoring/page.ts');
const pages = await startPages('tests/bench/painting/in-page.ts', { javaScriptEnabled: true });

try {
  const html = makePage(seed, length);
  const ours = [];
  const marks = [];
  const bare = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, list, count] of [
      ['paint', bare, 0],
      ['paint', ours, passages],
      ['wrap', marks, passages],
    ]) {
      const page = await pages.open(html);
      list.push(await page.ask(name, seed, count));
      await page.close();
    }
  }
  const of = (list, key) => list.map((cost) => cost[key]);
  for (const [name, key] of [
    ['the call', 'call'],
    ['style and layout left to do', 'layout'],
    ['until the frame that shows it', 'frame'],
  ])
    figures.ratio(
      `${passages} highlights, against <mark>: ${name}`,
      { ours: of(ours, key), peer: of(marks, key) },
      { most: key === 'call' ? 0.2 : 0.9 },
    );
  figures.time('a frame without any', of(bare, 'frame'));
  for (const { nodes } of ours) figures.count('nodes of the page with highlights', nodes, bare[0].nodes);
  console.log(
    `<mark> adds ${marks[0].nodes - bare[0].nodes} nodes to ${bare[0].nodes}, ours ${ours[0].nodes - bare[0].nodes}.`,
  );
} finally {
  await pages.close();
}
process.exitCode = figures.close();
