import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../setup/browsers.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { run, step } from '../setup/run.mjs';

/**
 * npm run evaluate -- --pages DIR --labels FILE [--json OUT]
 * Opens the labelled pages in real Chromium with the built extension, each at its own address, asks what it recognised and read, and compares.
 */

/** The labelled pages of a file: a list, or an object that has one under `pages`. Only the id must be there; what else is missing is said of each page. */
async function readLabels(path) {
  const labels = JSON.parse(await readFile(path, 'utf8'));
  const entries = Array.isArray(labels) ? labels : labels.pages;
  if (!Array.isArray(entries) || entries.some((entry) => typeof entry?.id !== 'string')) {
    throw new Error(`${path} holds no list of pages with an id each.`);
  }
  return entries.map((entry) => ({ ...entry, isFilmReview: entry.isFilmReview === true }));
}

async function evaluate() {
  const { values } = parseArgs({
    options: { pages: { type: 'string' }, labels: { type: 'string' }, json: { type: 'string' } },
  });
  if (values.pages === undefined || values.labels === undefined) {
    console.error('Which pages? npm run evaluate -- --pages DIR --labels FILE [--json OUT]');
    return 2;
  }
  const entries = await readLabels(values.labels);
  if ((await ensurePackages()) !== 0) return 1;
  const { chromium: executablePath } = await ensureBrowsers(['chromium']);
  const built = await step('build', () => run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build']));
  if (built !== 0) return built;

  // Loaded late: on a fresh clone the packages were only just installed.
  const { visitPages } = await import('./recognition/visits.mjs');
  const { recordOf } = await import('./recognition/records.mjs');
  const { printTables } = await import('./recognition/tables.mjs');
  const visits = await step(`${entries.length} pages`, () =>
    visitPages({ entries, folder: resolve(values.pages), executablePath }),
  );
  const pairs = visits.map((visit) => ({ entry: visit.entry, record: recordOf(visit) }));
  printTables(pairs);
  if (values.json !== undefined) {
    const records = pairs.map(({ record }) => record);
    await writeFile(values.json, `${JSON.stringify(records, null, 1)}\n`);
    console.log(`${records.length} records in ${values.json}`);
  }
  const unread = visits.filter(({ problem }) => problem !== undefined);
  for (const { entry, problem } of unread) console.error(`not read: ${entry.id}: ${problem}`);
  // A page that is not there is named and does no harm to the rest.
  return unread.length === visits.length && visits.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await evaluate();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
