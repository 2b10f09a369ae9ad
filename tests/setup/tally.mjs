import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Where the runners leave their reports. */
export const reports = { unit: 'test-results/unit.json', e2e: 'test-results/e2e.json' };

const none = { passed: 0, failed: 0, skipped: 0 };

async function readReport(path) {
  try {
    return JSON.parse(await readFile(resolve(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** What Vitest's JSON report counts; nothing where there is no report. A file that fails to load counts as one failure. */
export async function tallyUnit() {
  const report = await readReport(reports.unit);
  if (report === undefined) return none;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** What Playwright's JSON report counts; nothing where there is no report. An error outside any test counts as one failure. */
export async function tallyE2e() {
  const report = await readReport(reports.e2e);
  if (report === undefined) return none;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
