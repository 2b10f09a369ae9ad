import { importBundled } from '../setup/bundle.mjs';

/**
 * npm run evaluate:matching -- --titles FILE [--readings FILE --labels FILE]
 * Looks films up by less and less of what is known of them, with the matching that ships, among the titles of FILE (rows of title, year and cast), and
 * prints how often it is right, asks, or is wrong. `--readings` are what `npm run evaluate -- --json` wrote.
 */
try {
  const { evaluateMatching } = await importBundled('tests/evaluate/matching/main.ts');
  process.exitCode = evaluateMatching(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
