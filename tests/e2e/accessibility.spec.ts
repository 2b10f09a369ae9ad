import type { Reader, Tab } from './driver/reader';
import { findFaults, wear } from './axe';
import { fillLibrary } from './fill';
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
