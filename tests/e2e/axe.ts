import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { Reader } from './driver/reader';
import { expect } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const foundSchema = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      nodes: v.array(v.object({ target: v.array(v.string()), failureSummary: v.string() })),
    }),
  ),
});

/** What axe finds against a page, or what stands in a panel, a line each; or against one element of it, where an expression names it. */
export async function findFaults(
  evaluate: (expression: string) => Promise<unknown>,
  element = 'document',
): Promise<string[]> {
  // The library leaves nothing to return that could be carried over.
  await evaluate(`void (() => { ${axe} })()`);
  const answer = await evaluate(`axe.run(${element}).then(({ violations }) => JSON.stringify({
    violations: violations.map(({ id, nodes }) => ({
      id, nodes: nodes.map(({ target, failureSummary }) => ({ target: target.map(String), failureSummary })),
    })),
  }))`);
  const found = v.parse(foundSchema, JSON.parse(v.parse(v.string(), answer)));
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

/** Has every page of the extension light or dark. */
export async function wear(reader: Reader, appearance: string): Promise<void> {
  const options = await reader.openExtensionPage('options.html');
  await options.page.press('radio', appearance);
  await expect
    .poll(() => options.evaluate(() => document.documentElement.dataset['appearance']))
    .toBe(appearance.toLowerCase());
  await options.close();
}
