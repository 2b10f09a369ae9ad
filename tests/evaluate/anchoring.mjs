import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runPairs, summariseTimes, tabulate } from './anchoring/pairs.mjs';
import { runBaselines, runQuotes, runRanges, tabulatePublished } from './anchoring/published.mjs';
import { startPages } from '../setup/pages.mjs';

/**
 * npm run evaluate:anchoring -- --cases DIR [--json OUT] [--misses]
 * Finds annotations again on real pages that have changed, and in the test cases that other annotators publish, with the code that ships.
 * `--misses` prints every case that is not right.
 */

const { values } = parseArgs({
  options: { cases: { type: 'string' }, json: { type: 'string' }, misses: { type: 'boolean' } },
});
if (values.cases === undefined) {
  console.error('Which cases? npm run evaluate:anchoring -- --cases DIR [--json OUT]');
  process.exit(2);
}

const folder = (name) => resolve(values.cases, name);
const shorten = (text = '') => (text.length > 160 ? `${text.slice(0, 100)} … ${text.slice(-50)}` : text);
const pages = await startPages('tests/evaluate/anchoring/in-page.ts');
try {
  const records = await runPairs(pages, folder('pairs'));
  if (records.length > 0) {
    console.log('\nPairs of pages');
    console.table(tabulate(records));
    console.log('Milliseconds per annotation');
    console.table(summariseTimes(records.flatMap(({ ms }) => (ms === undefined ? [] : [ms]))));
  }
  const published = [];
  for (const [name, run] of [
    ['baselines', runBaselines],
    ['ranges', runRanges],
    ['quotes', runQuotes],
  ]) {
    const found = await run(pages, folder(name));
    if (found.length === 0) continue;
    published.push(...found);
    console.log(`\nPublished cases: ${name}`);
    console.table(tabulatePublished(found));
    for (const { pair, case: id, kind, status, text, expected } of found.filter(({ isRight }) => !isRight)) {
      console.log(
        `  not right: ${pair} ${id}, ${kind}: ${status} ${JSON.stringify(shorten(text))}, expected ${JSON.stringify(expected)}`,
      );
    }
  }
  if (values.misses) {
    const isMissed = ({ verdict }) => verdict !== 'right';
    for (const record of records.filter(isMissed)) {
      console.log(
        `${record.pair} ${record.case} ${record.verdict} ${record.status} ${record.score?.toFixed(2)} ${JSON.stringify(shorten(record.text))}`,
      );
    }
  }
  if (values.json !== undefined) {
    const rows = [...records.filter(({ status }) => status !== undefined), ...published].map(
      ({ pair, case: id, kind, status, text, prefix, suffix, score, ms }) => ({
        pair,
        case: id,
        kind,
        status: status ?? 'orphan',
        text: text ?? '',
        prefix: prefix ?? '',
        suffix: suffix ?? '',
        score: score ?? 0,
        ms: ms ?? 0,
      }),
    );
    await writeFile(values.json, `${JSON.stringify(rows, null, 1)}\n`);
    console.log(`${rows.length} records in ${values.json}`);
  }
} finally {
  await pages.close();
}
