import { mkdirSync } from 'node:fs';
import type { Tab } from '../driver/reader';
import { openReview, otherPassage, passage, pillName } from '../paterson';
import { expect, test } from '../test';

const folder = 'test-results/start';
const note = 'The dog keeps time as the bus does. Compare the watch in the first shot.';

function tell(what: string, words: string): void {
  console.log(`${what.padEnd(10)} ${words}`);
}

async function picture(tab: Tab, name: string): Promise<void> {
  await tab.screenshot(`${folder}/${name}.png`);
}

async function paintedWords(tab: Tab): Promise<string[]> {
  return (await tab.painted()).map(({ text }) => text.replace(/\s+/g, ' '));
}

test('from a review to the popup and back', async ({ newReader }) => {
  mkdirSync(folder, { recursive: true });
  const tab = await openReview(newReader);
  tell('page', await tab.evaluate(() => `${document.title} <${location.href}>`));
  tell('pill', await tab.overlay.text());
  await picture(tab, '1-pill');

  await tab.overlay.press('button', pillName);
  await expect.poll(() => tab.panel.text()).toContain('Running time');
  tell('panel', await tab.panel.text());
  await picture(tab, '2-panel');
  await tab.panel.press('button', 'Close');

  await tab.select(otherPassage);
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
  await picture(tab, '3-toolbar');
  await tab.overlay.press('button', 'Highlight in green');
  await expect.poll(() => paintedWords(tab)).toEqual([otherPassage]);

  await tab.select(passage);
  await tab.overlay.press('button', 'Add note');
  await tab.panel.fill('textbox', `Note on: ${passage}`, note);
  await expect.poll(() => tab.panel.text()).toContain('Saved');
  await picture(tab, '4-note');

  await tab.reload();
  await expect.poll(() => paintedWords(tab)).toEqual([passage, otherPassage]);
  for (const words of await paintedWords(tab)) tell('highlight', words);
  await tab.overlay.press('button', pillName);
  await expect.poll(() => tab.panel.text()).toContain(note);
  await picture(tab, '5-after-reload');

  const popup = await newReader.openPopup(tab);
  await popup.driver.resize(400, 600);
  await expect.poll(() => popup.page.text()).toContain(note);
  tell('popup', await popup.page.text());
  await picture(popup, '6-popup-page');
  await popup.page.press('tab', 'All films');
  await expect.poll(() => popup.page.text()).toContain(otherPassage);
  await picture(popup, '7-popup-films');
  await popup.page.press('button', new RegExp(passage));
  await expect
    .poll(async () => (await paintedWords(tab)).filter((words) => words === passage))
    .toHaveLength(2);
  await picture(tab, '8-back-at-the-passage');
  expect(tab.problems).toEqual([]);
  tell('pictures', `${folder}/*.png`);
});
