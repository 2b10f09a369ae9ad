import { defineConfig } from '@playwright/test';

/** What `npm start` goes through where there is no display. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/start/run',
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
