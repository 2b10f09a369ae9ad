import { Figures } from './setup/figures.mjs';
import { openCold, openWarm } from './search/popup.mjs';
import { startExtension } from './setup/extension.mjs';

/**
 * Searching a large library, in real Chromium in the extension's own origin: the search that ships, cold and warm, against a filter over all rows, MiniSearch
 * and a multi-entry index of Dexie's. Equal hits are checked. The peers get the newest PEERS rows, since building them takes so long. ANNOTATIONS and ROUNDS take
 * other numbers. Before that the popup itself is opened over it, as a page.
 */
const annotations = Number(process.env.ANNOTATIONS ?? 100_000);
const peers = Math.min(annotations, Number(process.env.PEERS ?? 10_000));
const few = 100;
const rounds = Number(process.env.ROUNDS ?? 11);
const queries = [
  'quiet',
  'camera window',
  'the',
  'marl',
  '"of the film"',
  'director:m',
  'scene -light year:1980-2000',
];
const plainQueries = ['quiet', 'camera window', 'marl'];

const figures = new Figures();
const extension = await startExtension();
try {
  const inPage = 'tests/bench/search/in-page.ts';
  const fill = async (number) => {
    const storage = await extension.open('tests/bench/storage/in-page.ts');
    await storage('fill', number);
    await storage('copyWhole');
    const page = await extension.open(inPage);
    await page('settle');
    return page('pack');
  };
  await fill(few);
  const overFew = await openWarm(extension, rounds);
  figures.time(`packing ${annotations} for the first search of all`, [await fill(annotations)]);
  const overAll = await openWarm(extension, rounds);
  const coldPopup = await openCold(extension, 3, 'quiet');
  figures.time('popup: first notes painted, opened again', overAll, '<= 150 ms');
  figures.time('popup: first notes painted, after the start of the browser', coldPopup.opened);
  figures.time('popup: first search, up to all hits painted', coldPopup.searched, '<= 400 ms');
  figures.time(
    'popup: JavaScript memory with it, megabytes',
    coldPopup.bytes.map((bytes) => bytes / 1e6),
    '<= 150 MB',
  );
  figures.ratio(
    `popup: first notes painted, against a library of ${few}`,
    { ours: overAll, peer: overFew },
    { most: 1.5 },
  );
  const ask = await extension.open(inPage);

  const cold = [];
  for (const query of queries) cold.push(await ask('searchCold', query));
  figures.time(
    'cold, up to the first hits',
    cold.map(({ first }) => first),
  );
  figures.time(
    'cold, all of it',
    cold.map(({ all }) => all),
    '<= 400 ms',
  );
  const warm = [];
  for (const query of queries) {
    const times = await ask('searchWarm', query, rounds);
    warm.push(...times);
    figures.time(`once loaded: ${query}`, times, '<= 50 ms');
  }
  figures.time(
    'longest task while typing (0: none over 50 ms)',
    [await ask('typeSearch', 'the quiet camera')],
    '<= 50 ms',
  );
  figures.time('JavaScript memory, megabytes', [(await ask('heapBytes')) / 1e6], '<= 150 MB');

  const filtered = [];
  for (const query of queries) {
    const { ms, isSame, hits } = await ask('filterAll', query);
    figures.count(`the same hits as a filter over all rows: ${query}`, isSame, true);
    figures.count(`${query} has hits`, hits > 0, true);
    filtered.push(ms);
  }
  figures.ratio(
    'cold, against a filter over all rows',
    { ours: cold.map(({ all }) => all), peer: filtered },
    { most: 0.5 },
  );

  const mini = await ask('buildMini', peers);
  const multi = await ask('buildMultiEntry', peers);
  figures.time(`MiniSearch's index of ${peers}`, [mini]);
  figures.time(`Dexie's multi-entry index of ${peers}`, [multi]);
  for (const query of plainQueries) {
    const ours = JSON.stringify(await ask('findAmongNewest', query, peers));
    for (const [name, search] of [
      ['MiniSearch', 'searchMini'],
      ['a multi-entry index', 'searchMultiEntry'],
    ]) {
      const { times, ids } = await ask(search, query, rounds);
      figures.count(`the same hits as ${name}: ${query}`, JSON.stringify(ids) === ours, true);
      figures.time(`${name} over ${peers}: ${query}`, times);
    }
  }
  const packedPeers = (await ask('pack')) + cold[0].all;
  figures.ratio(
    'from nothing to the first answer, against MiniSearch',
    { ours: [packedPeers / annotations], peer: [mini / peers] },
    { most: 1 },
  );
  figures.ratio(
    'from nothing to the first answer, against a multi-entry index',
    { ours: [packedPeers / annotations], peer: [multi / peers] },
    { most: 0.5 },
  );
} finally {
  await extension.close();
}
process.exitCode = figures.close();
