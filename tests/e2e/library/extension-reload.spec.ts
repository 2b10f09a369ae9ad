import { Library } from '../library';
import { highlight, openPanel, paintedWords, writeNote } from '../marking';
import { address, openReview, otherPassage, passage } from '../paterson';
import { expect, test } from '../test';

/** Runs in the page: how many hosts of ours stand in it. */
function countHosts(): number {
  return document.querySelectorAll(':root > [aria-label="Cinemargin"]').length;
}

test('an extension that is reloaded under a page leaves its highlights and says what to do', async ({
  launch,
}) => {
  const reader = await launch({});
  const tab = await openReview(reader);
  await highlight(tab, passage);
  await reader.driver.reloadExtension();
  await expect.poll(() => paintedWords(tab)).toEqual([passage]);
  await tab.select(otherPassage);
  // Firefox has taken a new script into the page by then; Chromium has not, and the former one has no texts for a toolbar any more.
  if (reader.browserName === 'firefox') await tab.overlay.press('button', 'Highlight in amber');
  await expect
    .poll(async () => (await tab.overlay.text()) + (await paintedWords(tab)).join())
    .toMatch(reader.browserName === 'firefox' ? otherPassage : /Reload this page/);
  await tab.reload();
  await expect.poll(() => paintedWords(tab)).toContain(passage);
});

test('an annotator injected by a reloaded extension takes the place of the former one', async ({
  launch,
}) => {
  const reader = await launch({});
  const tab = await openReview(reader);
  await highlight(tab, passage);
  await reader.driver.reloadExtension();
  await reader.handleTab(address, 'annotate');
  await expect.poll(() => tab.evaluate(countHosts)).toBe(1);
  await expect.poll(() => paintedWords(tab)).toEqual([passage]);
  await highlight(tab, otherPassage);
  expect((await (await Library.open(reader)).notes()).map(({ quote }) => quote).sort()).toEqual(
    [passage, otherPassage].sort(),
  );
});

test('what is typed when the extension is reloaded is not lost', async ({ launch }) => {
  const reader = await launch({});
  const tab = await openReview(reader);
  const field = `Note on: ${passage}`;
  await writeNote(tab, passage, 'The dog');
  await reader.driver.reloadExtension();
  if (reader.browserName === 'chromium') {
    await tab.driver.type(' again, and the bench.');
    await expect.poll(() => tab.panel.text()).toMatch(/Copy what is not saved/);
    expect(await tab.panel.find('textbox', field)).toMatchObject([
      { value: 'The dog again, and the bench.' },
    ]);
  }
  // Firefox takes every frame of an extension away with it, so that there what was saved while it was typed is all there is.
  await tab.reload();
  await openPanel(tab);
  await expect.poll(() => tab.panel.text()).toContain('The dog');
});
