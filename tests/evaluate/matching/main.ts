import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { Catalogue } from './catalogue';
import { measureAll } from './measure';
import { checkPromises } from './promises';
import { matchReadings } from './readings';

const titleRows = v.array(v.tuple([v.string(), v.number(), v.array(v.string())]));

const outcomes = ['right', 'asked', 'askedInVain', 'none', 'wrong'] as const;

/** Prints how well matching does. @returns 0 where every promise is kept, 1 where one is not, 2 where it was not said what to match. */
export function evaluateMatching(parameters: string[]): number {
  const { values } = parseArgs({
    args: parameters,
    options: { titles: { type: 'string' }, readings: { type: 'string' }, labels: { type: 'string' } },
  });
  const { titles, readings, labels } = values;
  if (titles === undefined || (readings === undefined) !== (labels === undefined)) {
    console.error('Which films? npm run evaluate:matching -- --titles FILE [--readings FILE --labels FILE]');
    return 2;
  }
  const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
  const rows = v.parse(titleRows, readJson(titles));
  const catalogue = new Catalogue(rows);
  const tallies = measureAll(catalogue);
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(whole, 1)).toFixed(2)} %`;
  const table: Record<string, Record<string, number | string>> = {};
  for (const [name, tally] of Object.entries(tallies)) {
    table[name] = { films: tally.films };
    for (const outcome of outcomes) table[name][outcome] = percent(tally[outcome], tally.films);
  }
  console.table(table);
  for (const [name, { examples }] of Object.entries(tallies)) {
    for (const example of examples) console.log(`${name}: ${example}`);
  }
  const checks = checkPromises(tallies);
  if (readings !== undefined && labels !== undefined) {
    const { reviews, accepted, wrong } = matchReadings(catalogue, readJson(readings), readJson(labels));
    console.log(`\n${reviews} reviews read, ${accepted.length} films accepted:`);
    for (const line of accepted) console.log(`  ${line}`);
    for (const line of wrong) console.log(`  WRONG: ${line}`);
    const isKept = wrong.length <= reviews * 0.005;
    checks.push({ promise: 'of what is read off reviews 0.5 % matched wrongly at most', isKept });
  }
  for (const { promise, isKept } of checks) console.log(`${isKept ? 'kept' : 'NOT KEPT'}: ${promise}`);
  return checks.every(({ isKept }) => isKept) ? 0 : 1;
}
