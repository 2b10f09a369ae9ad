import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as v from 'valibot';
import type { Reader, Tab } from './driver/reader';
import { open, openPanel } from './films';
import { fillLibrary } from './fill';
import { expect, test } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const foundSchema = v.object({
  violations: v.array(
    v.object({
      id: v.string(),
      nodes: v.array(v.object({ target: v.array(v.string()), failureSummary: v.string() })),
    }),
  ),
});

/** What axe finds against a page, or what stands in a panel, a line each. */
async function findFaults(evaluate: (expression: string) => Promise<unknown>): Promise<string[]> {
  // The library leaves nothing to return that could be carried over.
  await evaluate(`void (() => { ${axe} })()`);
  const answer = await evaluate(`axe.run(document).then(({ violations }) => JSON.stringify({
    violations: violations.map(({ id, nodes }) => ({
      id, nodes: nodes.map(({ target, failureSummary }) => ({ target: target.map(String), failureSummary })),
    })),
  }))`);
  const found = v.parse(foundSchema, JSON.parse(v.parse(v.string(), answer)));
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

async function openPage(reader: Reader, name: string, words: string): Promise<Tab> {
  const tab = await reader.openExtensionPage(`${name}.html`);
  await expect.poll(() => tab.page.text()).toContain(words);
  return tab;
}

async function wear(reader: Reader, appearance: string): Promise<void> {
  const options = await openPage(reader, 'options', 'Keyboard');
  await options.page.press('radio', appearance);
  await expect
    .poll(() => options.evaluate(() => document.documentElement.dataset['appearance']))
    .toBe(appearance.toLowerCase());
  await options.close();
}

test('axe finds nothing on popup, notebook, options and welcome, empty and with notes, light and dark', async ({
  newReader,
}) => {
  const emptyPages = { popup: 'Nothing kept yet', notebook: 'Nothing kept yet' };
  const filledPages = {
    popup: 'All films',
    notebook: 'Older films',
    options: 'Keyboard',
    welcome: 'What is never sent',
  };
  for (const [name, words] of Object.entries(emptyPages)) {
    const tab = await openPage(newReader, name, words);
    expect(await findFaults((one) => tab.driver.evaluate(one)), `empty ${name}`).toEqual([]);
    await tab.close();
  }
  await fillLibrary(newReader, { seed: 2, annotations: 600 });
  for (const appearance of ['Light', 'Dark']) {
    await wear(newReader, appearance);
    for (const [name, words] of Object.entries(filledPages)) {
      const tab = await openPage(newReader, name, words);
      expect(await findFaults((one) => tab.driver.evaluate(one)), `${appearance} ${name}`).toEqual([]);
      await tab.close();
    }
  }
});

test('axe finds nothing on a film’s whole card, the question which film, and the form, light and dark', async ({
  newReader,
}) => {
  for (const appearance of ['Light', 'Dark']) {
    await wear(newReader, appearance);
    const tab = await open(newReader, appearance, { title: 'Solaris' });
    const expectNoFaults = async (what: string): Promise<void> =>
      expect(await findFaults((one) => tab.driver.evaluateInPanel(one)), `${appearance} ${what}`).toEqual([]);
    await openPanel(tab, 'Solaris');
    if (appearance === 'Light') await tab.panel.press('button', 'Look up credits');
    await expect.poll(() => tab.panel.text()).toContain('Which film?');
    await expectNoFaults('question');
    await tab.panel.press('button', /^Solaris \(1972\)/);
    await expect.poll(() => tab.panel.text()).toContain('premiere version');
    await expectNoFaults('card');
    await tab.panel.press('button', 'Correct or add facts');
    await tab.panel.fill('textbox', 'Year', 'long ago');
    await tab.panel.press('button', 'Keep');
    await expect.poll(() => tab.panel.text()).toContain('in digits');
    await expectNoFaults('form');
    await tab.close();
  }
  newReader.films.takeArrivals();
});
