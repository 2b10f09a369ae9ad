import type { Reader, Tab } from './driver/reader';
import { findFaults, wear } from './axe';
import { fillLibrary } from './fill';
import { expect, test } from './test';

async function openPage(reader: Reader, name: string, words: string): Promise<Tab> {
  const tab = await reader.openExtensionPage(`${name}.html`);
  await expect.poll(() => tab.page.text()).toContain(words);
  return tab;
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
