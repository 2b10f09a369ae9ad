import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from './test';

test('npm run evaluate:anchoring runs pairs, baselines, ranges and quotes, and reports every case', ({
  browserName,
}, testInfo) => {
  expect(browserName).toBe('chromium');
  const out = testInfo.outputPath('records.json');
  const output = execFileSync(
    process.execPath,
    ['tests/evaluate/anchoring.mjs', '--cases', 'tests/fixtures/anchoring', '--json', out],
    { encoding: 'utf8' },
  );
  for (const part of ['Pairs of pages', 'baselines', 'ranges', 'quotes']) expect(output).toContain(part);
  const records: unknown = JSON.parse(readFileSync(out, 'utf8'));
  expect(records).toContainEqual({
    pair: 'lighthouse',
    case: 'exact-00',
    kind: 'exact',
    status: 'moved',
    text: 'The storm arrives in the second reel and never leaves.',
    prefix: expect.stringContaining('does'),
    suffix: expect.stringContaining('Ida Marsh carries'),
    score: expect.any(Number),
    ms: expect.any(Number),
  });
  expect(records).toContainEqual(expect.objectContaining({ case: 'gone-03', status: 'orphan', text: '' }));
});
