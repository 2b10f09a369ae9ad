import type { Reader, Surface, Tab } from '../driver/reader';
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

/** Opens the note in the popup as it stands over the page. */
async function editInPopup(reader: Reader, over: Tab): Promise<Tab> {
  const popup = await reader.openPopup(over);
  await popup.page.press('button', 'Edit note');
  await expect.poll(() => popup.page.find('textbox', field)).toHaveLength(1);
  return popup;
}

/** Whoever comes too late is told; a database that hangs may change the order. */
async function expectOneIsTold(windows: Surface[]): Promise<void> {
  await expect
    .poll(async () => (await Promise.all(windows.map((window) => window.text()))).join(' '), {
      timeout: 30_000,
    })
    .toContain('Changed in another window');
}

for (const isOlderFirst of [true, false]) {
  const order = isOlderFirst ? 'the older' : 'the newer';
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
    const [former, latter] = isOlderFirst ? [older, newer] : [newer, older];
    const letGo = await library.hold();
    await former.panel.fill('textbox', field, mine);
    await latter.panel.fill('textbox', field, theirs);
    await letGo();
    await expectOneIsTold([former.panel, latter.panel]);
    await expectBothKept(library, [older, newer], reader);
  });

  test(`panel and popup change one note at once, ${isOlderFirst ? 'the panel' : 'the popup'} first: both versions stay, and the reader is told`, async ({
    newReader: reader,
  }) => {
    const library = await Library.open(reader);
    const tab = await openReview(reader);
    await writeNote(tab, passage, first);
    await tab.panel.press('button', 'Done');
    await tab.panel.press('button', 'Edit note');
    const popup = await editInPopup(reader, tab);
    const [former, latter] = isOlderFirst ? [tab.panel, popup.page] : [popup.page, tab.panel];
    const letGo = await library.hold();
    await former.fill('textbox', field, mine);
    await latter.fill('textbox', field, theirs);
    await letGo();
    await expectOneIsTold([former, latter]);
    await expectBothKept(library, [popup, tab], reader);
  });
}
