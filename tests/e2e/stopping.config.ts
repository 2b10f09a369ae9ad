import { defineConfig } from '@playwright/test';
import suite from '../../playwright.config';
import type { SuiteOptions } from './test';

const leftOut = ['**/tour/**', '**/library/**', '**/{times,manifest,no-review,films,evaluate-*}.spec.ts'];

/**
 * The same specs with the background being stopped at random all the while, as browsers do on their own. Left out are those that measure
 * times, those that count how often it starts or what it sends, and those that stop it themselves.
 */
export default defineConfig<object, SuiteOptions>({
  ...suite,
  testDir: '.',
  testIgnore: leftOut,
  outputDir: '../../test-results/stopping',
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', isStopping: true } },
    {
      name: 'firefox',
      use: { browserName: 'firefox', isStopping: true },
      testIgnore: [...leftOut, '**/toolbar-popup.spec.ts'],
    },
  ],
  timeout: 120_000,
  reporter: 'list',
});
