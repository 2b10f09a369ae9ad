import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ensurePackages } from '../setup/packages.mjs';
import { root, run, step } from '../setup/run.mjs';

/**
 * npm run bench [-- NAME …]
 * Runs each `tests/bench/NAME.bench.mjs` by itself, one after the other, on the extension as it is built. Ratios and counts decide; times are printed.
 */
async function bench(names) {
  if ((await step('packages', ensurePackages)) !== 0) return 1;
  const built = await step('build', () => run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build']));
  if (built !== 0) return built;
  const files = (await readdir(resolve(root, 'tests/bench'))).filter((file) => file.endsWith('.bench.mjs'));
  const wanted = files.filter((file) => names.length === 0 || names.includes(file.replace('.bench.mjs', '')));
  if (wanted.length === 0) {
    console.error(`There is no such bench. There are: ${files.join(', ')}`);
    return 2;
  }
  let code = 0;
  for (const file of wanted.sort()) {
    const result = await step(file, () => run(process.execPath, [`tests/bench/${file}`]));
    code = Math.max(code, result);
  }
  return code;
}

process.exitCode = await bench(process.argv.slice(2));
