import type { Reader, Tab } from './driver/reader';
import { findFaults, wear } from './axe';
import { fillLibrary } from './fill';
import { highlight } from './marking';
import { openReview, passage } from './paterson';
import { expect, test } from './test';

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

test('axe finds nothing on pill and toolbar, light and dark', async ({ newReader }) => {
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  const grounds = [];
  for (const scheme of ['light', 'dark'] as const) {
    await tab.driver.prefer(scheme);
    // What touches a highlight has every button.
    await tab.select(passage.slice(0, 20));
    await expect.poll(() => tab.overlay.find('button', 'Give the highlight this extent')).toHaveLength(1);
    // For who looks from here only: a closed root is closed to axe as well.
    await tab.driver.evaluateInOverlay(
      'void Object.defineProperty(root.host, "shadowRoot", { value: root })',
    );
    const inOverlay = (expression: string): Promise<unknown> => tab.driver.evaluateInOverlay(expression);
    expect(await findFaults(inOverlay, 'root.host'), scheme).toEqual([]);
    grounds.push(await inOverlay('getComputedStyle(root.querySelector(".toolbar")).backgroundColor'));
    // Not blind there: a button without a name is found.
    await inOverlay('void root.querySelector(".toolbar button").removeAttribute("aria-label")');
    await inOverlay('void root.querySelector(".toolbar button").removeAttribute("title")');
    expect(await findFaults(inOverlay, 'root.host'), scheme).toContainEqual(
      expect.stringContaining('button-name'),
    );
    await tab.driver.key('Escape');
    await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(0);
  }
  expect(new Set(grounds).size).toBe(2);
});
