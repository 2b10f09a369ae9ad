import { defineConfig } from '@playwright/test';
import { mayMount } from './tests/e2e/driver/small-disk';

/** Filling a disk needs a disk of its own. */
const isDiskMissing = !mayMount();
const leftOut = ['**/tour/**', ...(isDiskMissing ? ['**/full-disk.spec.ts'] : [])];
if (isDiskMissing && process.env['TEST_WORKER_INDEX'] === undefined) {
  console.log(
    'Left out: full-disk.spec.ts, since only root on Linux may mount the small disk that it fills.',
  );
}

/**
 * One set of specs for both browsers; `tests/e2e/driver` says how each browser is driven. The extension is tested as it
 * ships: build both (`npm run build`) before running.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testIgnore: leftOut,
  outputDir: 'test-results/e2e',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    // An evaluation is of one browser; and no driver reaches what hangs from Firefox's toolbar.
    {
      name: 'firefox',
      use: { browserName: 'firefox' },
      testIgnore: [...leftOut, '**/evaluate-*.spec.ts', '**/toolbar-popup.spec.ts'],
    },
  ],
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
