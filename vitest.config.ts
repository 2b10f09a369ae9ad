import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/unit/setup.ts'],
    // Starting threads takes less time than starting processes.
    pool: 'threads',
    restoreMocks: true,
    // Vitest takes variables of the environment for those of the build; where to find a browser says nothing of what is built.
    env: { FIREFOX: '' },
    // A law is tried on many cases: on a busy machine that takes its time, and how long is no promise of these tests.
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
  },
});
