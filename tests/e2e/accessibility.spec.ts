import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Reader, Tab } from './driver/reader';
import { fillLibrary } from './fill';
import { expect, test } from './test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** What axe finds against a page, a line each. */
async function findFaults(tab: Tab): Promise<string[]> {
  // The library leaves nothing to return that could be carried over.
  await tab.driver.evaluate(`void (() => { ${axe} })()`);
  const found = await tab.driver.evaluate<Found>(`axe.run(document).then(({ violations }) => ({
    violations: violations.map(({ id, nodes }) => ({
      id, nodes: nodes.map(({ target, failureSummary }) => ({ target: target.map(String), failureSummary })),
    })),
  }))`);
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

async function openPage(reader: Reader, name: string, words: string): Promise<Tab> {
  const tab = await reader.openExtensionPage(name);
  await expect.poll(() => tab.page.text()).toContain(words);
  return tab;
}

test('axe finds nothing on popup, notebook, options and welcome, empty and with notes, light and dark', async ({
  newReader,
}) => {
  const emptyPages = { 'popup.html': 'Nothing kept yet', 'notebook.html': 'Nothing kept yet' };
  const filledPages = {
    'popup.html': 'All films',
    'notebook.html': 'Older films',
    'notebook.html#search=the': ' notes',
    'options.html': 'Keyboard',
    'welcome.html': 'What is never sent',
  };
  for (const [name, words] of Object.entries(emptyPages)) {
    const tab = await openPage(newReader, name, words);
    expect(await findFaults(tab), `empty ${name}`).toEqual([]);
    await tab.close();
  }
  await fillLibrary(newReader, { seed: 2, annotations: 600 });
  for (const appearance of ['Light', 'Dark']) {
    const options = await openPage(newReader, 'options.html', 'Keyboard');
    await options.page.press('radio', appearance);
    await expect
      .poll(() => options.evaluate(() => document.documentElement.dataset['appearance']))
      .toBe(appearance.toLowerCase());
    await options.close();
    for (const [name, words] of Object.entries(filledPages)) {
      const tab = await openPage(newReader, name, words);
      expect(await findFaults(tab), `${appearance} ${name}`).toEqual([]);
      await tab.close();
    }
  }
});
