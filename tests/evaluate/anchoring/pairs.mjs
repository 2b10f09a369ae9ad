import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How much of the two places, taken together, an answer must share with the place that is right. */
const leastOverlap = 0.6;
/** Characters of the old page that the cases give around a quote. */
const contextLength = 32;

const isCertain = ({ status }) => status !== 'orphan' && status !== 'uncertain';

function overlapOf([start, end], [otherStart, otherEnd]) {
  const shared = Math.min(end, otherEnd) - Math.max(start, otherStart);
  const both = Math.max(end, otherEnd) - Math.min(start, otherStart);
  return both > 0 ? Math.max(0, shared) / both : 0;
}

async function isInPlace(page, { kind, expected, expectedContext }, answer) {
  const place = [answer.keyStart, answer.keyEnd];
  if (kind === 'edited') {
    const places = await page.ask('placesOf', expected);
    return places.some((right) => overlapOf(place, right) >= leastOverlap);
  }
  const places =
    typeof expectedContext === 'string'
      ? await page.ask('placesWithin', expected, expectedContext, contextLength)
      : await page.ask('placesOf', expected);
  return places.some(([start, end]) => start === place[0] && end === place[1]);
}

/** @returns {Promise<'right' | 'uncertain' | 'wrong' | 'orphan' | 'false'>} how an answer counts */
async function judge(page, oneCase, answer) {
  const isOrphan = answer.status === 'orphan';
  if (oneCase.expected === null || oneCase.expected === undefined) {
    if (isOrphan) return 'right';
    return isCertain(answer) ? 'false' : 'uncertain';
  }
  if (isOrphan) return 'orphan';
  if (await isInPlace(page, oneCase, answer)) return isCertain(answer) ? 'right' : 'uncertain';
  return isCertain(answer) ? 'false' : 'wrong';
}

/**
 * Runs the cases of one pair of pages.
 * @returns records of the report, each with `verdict`; a case that the pages do not hold has the verdict `left out`
 */
async function runPair(pages, folder, pair) {
  const { cases } = JSON.parse(await readFile(join(folder, 'cases.json'), 'utf8'));
  const before = await pages.open({ path: join(folder, 'before.html') });
  const described = [];
  for (const one of cases) {
    const shown = await before.ask('shows', one.quote);
    const selectors = await before.ask('describeQuote', one.quote, one.prefix ?? '', one.suffix ?? '');
    described.push({ one, selectors, shown });
  }
  await before.close();
  const after = await pages.open({ path: join(folder, 'after.html') });
  const records = [];
  for (const { one, selectors, shown } of described) {
    const isThere = shown && (typeof one.expected !== 'string' || (await after.ask('shows', one.expected)));
    const head = { pair, case: one.id, kind: one.kind };
    if (!isThere || !selectors) {
      records.push({ ...head, verdict: isThere ? 'not described' : 'left out' });
      continue;
    }
    const answer = await after.ask('resolveStored', selectors);
    const verdict = await judge(after, one, answer);
    const { status, text, prefix, suffix, score, ms } = answer;
    records.push({ ...head, status, text, prefix, suffix, score, ms, verdict });
  }
  await after.close();
  return records;
}

/** Runs every pair of pages in `folder`; an array without members where there is no such folder. */
export async function runPairs(pages, folder) {
  const names = await readdir(folder).catch(() => []);
  const records = [];
  for (const name of names.sort()) records.push(...(await runPair(pages, join(folder, name), name)));
  return records;
}

const verdicts = [
  ['right', 'right'],
  ['uncertain', 'right but uncertain'],
  ['wrong', 'wrong place'],
  ['orphan', 'orphan'],
  ['false', 'false certain'],
  ['left out', 'left out'],
  ['not described', 'not described'],
];

/** One row a kind: how many cases, then how many of each verdict; shares are of the cases that were not left out. */
export function tabulate(records) {
  const kinds = [...new Set(records.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const rows = records.filter((record) => record.kind === kind);
    const counted = rows.filter(({ verdict }) => verdict !== 'left out');
    const counts = verdicts.map(([verdict, title]) => [
      title,
      rows.filter((record) => record.verdict === verdict).length,
    ]);
    const share =
      counted.length === 0 ? 0 : counted.filter(({ verdict }) => verdict === 'right').length / counted.length;
    return {
      kind,
      cases: counted.length,
      'right %': Number((100 * share).toFixed(1)),
      ...Object.fromEntries(counts),
    };
  });
}

/** Median, 95th percentile and greatest of the times, in milliseconds. */
export function summariseTimes(times) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { annotations: sorted.length, median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
