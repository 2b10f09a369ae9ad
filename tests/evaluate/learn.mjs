import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { bundleForPage } from '../setup/bundle.mjs';
import { root } from '../setup/run.mjs';
import { firstBias, firstGuess } from './recognition/first-guess.mjs';
import { crossValidate, fit, siteOf, sumOf } from './recognition/fit.mjs';

/**
 * npm run learn -- --pages DIR --labels FILE [--write]
 * Learns how much each rule of recognition counts, from labelled pages and the fixtures, and prints how the table does on sites that it was not
 * learned from. `--write` puts it into storage/records/weights.ts.
 */

const weightsFile = resolve(root, 'storage/records/weights.ts');

/** The pages written for the tests, which every table must know. A diary that names no film is beyond telling. */
async function listFixtures() {
  const pages = [];
  for (const kind of ['reviews', 'near-misses', 'ordinary']) {
    const folder = resolve(root, 'tests/fixtures', kind);
    const index = JSON.parse(await readFile(`${folder}.json`, 'utf8'));
    for (const file of await readdir(folder)) {
      const name = file.replace(/\.html$/, '');
      if (!file.endsWith('.html') || name === 'untitled-diary') continue;
      pages.push({
        id: name,
        path: join(folder, file),
        url: index[name].address,
        isReview: kind === 'reviews',
      });
    }
  }
  return pages;
}

async function measureAll(pages) {
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const browser = await chromium.launch({ executablePath });
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({
      content: `${await bundleForPage('tests/evaluate/recognition/in-page.ts', 'evaluation')}; window.evaluation = evaluation;`,
    });
    const measured = [];
    for (const page of pages) {
      const html = await readFile(page.path, 'utf8');
      const measures = await tab.evaluate(
        ([text, url]) => globalThis.evaluation.measure(text, url),
        [html, page.url],
      );
      measured.push({ ...page, ...measures, site: siteOf(page.url) });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

/** Judges as the reader sees it: a page that the first look turns away gets no card either. */
function judge(pages, sums) {
  const isCard = (page, index) => page.isLetThrough && sums[index] >= 0;
  const count = (holds) => pages.filter((page, index) => holds(page.isReview, isCard(page, index))).length;
  const right = count((is, said) => is && said);
  const wrong = count((is, said) => !is && said);
  const missed = count((is, said) => is && !said);
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  const mistakes = pages.flatMap((page, index) =>
    page.isReview === isCard(page, index)
      ? []
      : [`${page.isReview ? 'missed' : 'false'} ${page.id} ${sums[index].toFixed(2)}`],
  );
  return {
    row: {
      right,
      'false cards': wrong,
      missed,
      recall: percent(right / (right + missed)),
      precision: percent(right / (right + wrong)),
    },
    mistakes,
  };
}

async function writeTable({ weights, bias }) {
  const tenth = (weight) => Math.round(weight * 10) / 10;
  const source = await readFile(weightsFile, 'utf8');
  const rows = Object.entries(weights).map(([rule, weight]) => `'${rule}': ${tenth(weight)},`);
  const text = source
    .replace(/(?<=rules: .*= \{)[^}]*/, () => rows.join('\n'))
    .replace(/(?<=const bias = )-?[\d.]+/, () => String(tenth(bias)));
  const settings = JSON.parse(await readFile(resolve(root, '.prettierrc.json'), 'utf8').catch(() => '{}'));
  await writeFile(weightsFile, await format(text, { ...settings, parser: 'typescript' }));
}

const { values } = parseArgs({
  options: { pages: { type: 'string' }, labels: { type: 'string' }, write: { type: 'boolean' } },
});
if (values.pages === undefined || values.labels === undefined) {
  console.error('Which pages? npm run learn -- --pages DIR --labels FILE [--write]');
  process.exit(2);
}
const labels = JSON.parse(await readFile(values.labels, 'utf8'));
const labelled = (Array.isArray(labels) ? labels : labels.pages).map(({ id, url, isFilmReview }) => ({
  id,
  url,
  path: join(values.pages, `${id}.html`),
  isReview: isFilmReview,
}));
const guess = { firstGuess, firstBias };
const pages = await measureAll(labelled);
const fixtures = await measureAll(await listFixtures());
const table = fit([...pages, ...fixtures], guess);
const fitted = judge(
  pages,
  pages.map(({ strengths }) => sumOf(table, strengths)),
);
const { sites, sums } = crossValidate(pages, fixtures, guess);
const validated = judge(pages, sums);
console.table({ 'learned from these pages': fitted.row, [`one of ${sites} sites left out`]: validated.row });
console.log(validated.mistakes.join('\n'));
const wrongFixtures = judge(
  fixtures,
  fixtures.map(({ strengths }) => sumOf(table, strengths)),
).mistakes;
if (wrongFixtures.length > 0) console.log(`fixtures: ${wrongFixtures.join(', ')}`);
if (values.write) await writeTable(table);
