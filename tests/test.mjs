import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { root, run, runBeside, step } from './setup/run.mjs';
import { reports, tallyE2e, tallyUnit } from './setup/tally.mjs';

/** A tool of node_modules: the package's own program, so that no shell and no npx is needed. */
const tool = (script, ...parameters) => run(process.execPath, [`node_modules/${script}`, ...parameters]);
const toolBeside = (script, ...parameters) =>
  runBeside(process.execPath, [`node_modules/${script}`, ...parameters]);

/** What needs one core each and nothing of the others; gives the first failure. */
async function checkAndBuild() {
  const codes = await Promise.all([
    step('lint', () => runBeside('npm', ['run', '--silent', 'lint'])),
    step('types', () => runBeside('npm', ['run', '--silent', 'types'])),
    step('unit tests', () => toolBeside('vitest/vitest.mjs', 'run')),
    step('build for Chromium', () => toolBeside('wxt/bin/wxt.mjs', 'build')),
    step('build for Firefox', () => toolBeside('wxt/bin/wxt.mjs', 'build', '-b', 'firefox')),
  ]);
  return codes.find((code) => code !== 0) ?? 0;
}

async function findBrowsers() {
  try {
    Object.assign(process.env, renameToVariables(await ensureBrowsers()));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** The steps after this one take the very browsers that were found. */
function renameToVariables({ chromium, firefox }) {
  console.log(`chromium: ${chromium}\nfirefox: ${firefox}`);
  return { CHROMIUM: chromium, FIREFOX: firefox };
}

const steps = [
  ['packages', ensurePackages],
  ['browsers', findBrowsers],
  ['generated types', () => tool('wxt/bin/wxt.mjs', 'prepare')],
  ['checks and builds', checkAndBuild],
  ['end-to-end tests', () => tool('@playwright/test/cli.js', 'test')],
];

async function runSteps() {
  for (const [name, work] of steps) {
    const code = await step(name, work);
    if (code !== 0) return name;
  }
  return undefined;
}

await Promise.all(Object.values(reports).map((path) => rm(resolve(root, path), { force: true })));
const start = Date.now();
const failedStep = await runSteps();
const [unit, e2e] = await Promise.all([tallyUnit(), tallyE2e()]);
const passed = unit.passed + e2e.passed;
const skipped = unit.skipped + e2e.skipped;
// A step that fails without a failing test (lint, types, a build) counts as one, so that the last line never looks green.
const failed = Math.max(unit.failed + e2e.failed, failedStep === undefined ? 0 : 1);

console.log(`\nAll in ${((Date.now() - start) / 1000).toFixed(0)} s.`);
if (failedStep !== undefined) console.log(`Stopped at: ${failedStep}.`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 ? 0 : 1);
