import { defineConfig } from '@playwright/test';

/**
 * One set of specs for both browsers; `tests/e2e/driver` says how each browser is driven. The extension is tested as it
 * ships: build both (`npm run build`) before running.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  testIgnore: '**/tour/**',
  outputDir: 'test-results/e2e',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    // An evaluation is of one browser.
    {
      name: 'firefox',
      use: { browserName: 'firefox' },
      testIgnore: ['**/tour/**', '**/evaluate-*.spec.ts'],
    },
  ],
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
