import type { Reader, Tab } from '../driver/reader';
import { Library } from '../library';
import { openPanel, writeNote } from '../marking';
import { openReview, passage } from '../paterson';
import { expect, test } from '../test';

const field = `Note on: ${passage}`;
const first = 'The dog again.';
const mine = 'Marvin is the poet.';
const theirs = 'Laura is the poet.';
const copyWords = 'Written at the same time as another version';

async function editInPanel(tab: Tab): Promise<void> {
  await openPanel(tab);
  await tab.panel.press('button', 'Edit note');
  await expect.poll(() => tab.panel.find('textbox', field)).toHaveLength(1);
}

async function expectBothKept(library: Library, tabs: Tab[], reader: Reader): Promise<void> {
  await expect
    .poll(async () => (await library.notes()).map(({ note }) => note).sort())
    .toEqual([mine, theirs].sort());
  for (const tab of tabs) {
    await tab.close();
  }
  const tab = await openReview(reader);
  await openPanel(tab);
  await expect.poll(() => tab.panel.text()).toContain(copyWords);
  for (const words of [mine, theirs]) expect(await tab.panel.text()).toContain(words);
  expect(await library.faults()).toEqual([]);
}

for (const order of ['the older', 'the newer']) {
  test(`two panels change one note at once, ${order} window first: both versions stay, and the reader is told`, async ({
    newReader: reader,
  }) => {
    const library = await Library.open(reader);
    const older = await openReview(reader);
    await writeNote(older, passage, first);
    await older.panel.press('button', 'Done');
    const newer = await openReview(reader);
    await older.panel.press('button', 'Edit note');
    await editInPanel(newer);
    const [former, latter] = order === 'the older' ? [older, newer] : [newer, older];
    const letWrite = await library.holdWrites();
    await former.panel.fill('textbox', field, mine);
    await latter.panel.fill('textbox', field, theirs);
    await letWrite();
    // Whoever comes too late is told; a database that hangs may change the order.
    await expect
      .poll(async () => (await former.panel.text()) + (await latter.panel.text()), { timeout: 30_000 })
      .toContain('Changed in another window');
    await expectBothKept(library, [older, newer], reader);
  });
}
