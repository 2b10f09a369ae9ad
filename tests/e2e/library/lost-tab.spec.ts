import type { Reader, Tab } from '../driver/reader';
import { beginNote, openPanel } from '../marking';
import { address, openReview, passage } from '../paterson';
import { expect, test } from '../test';

const words = 'The dog keeps the hours, the poet keeps the words, and the bus keeps both of them apart.';

/** How the tab goes in the middle of a sentence. */
const ends: Record<string, (reader: Reader, tab: Tab) => Promise<unknown>> = {
  'is closed': (reader) => reader.handleTab(address, 'close'),
  'goes to another page': (_, tab) => tab.driver.goto('about:blank'),
  crashes: (_, tab) => tab.driver.crash(),
  'is discarded': (reader) => reader.handleTab(address, 'discard'),
};

for (const [end, lose] of Object.entries(ends)) {
  test(`what is being written when the tab ${end} is there when the page is opened again`, async ({
    launch,
  }) => {
    const reader = await launch({});
    const tab = await openReview(reader);
    await beginNote(tab, passage);
    await tab.panel.press('textbox', `Note on: ${passage}`);
    await tab.driver.type(words);
    // Neither warns the page, and no browser discards a tab that has just been typed in.
    if (end === 'crashes' || end === 'is discarded')
      await expect.poll(() => tab.panel.text()).toContain('Saved');
    await lose(reader, tab);
    const again = await openReview(reader);
    await openPanel(again);
    await expect.poll(() => again.panel.text()).toContain(words);
  });
}
