import type { Reader } from './driver/reader';
import { Library } from './library';
import { highlight, openPanel, paintedWords, writeNote } from './marking';
import { address, openReview, otherPassage, passage } from './paterson';
import { expect, test } from './test';

test.describe('a selected passage', () => {
  let reader: Reader;
  test.beforeEach(({ newReader }) => {
    reader = newReader;
  });

  test('is highlighted by one press, and painted only when the library has it', async () => {
    const library = await Library.open(reader);
    const tab = await openReview(reader);
    await highlight(tab, passage);
    expect(await library.notes()).toEqual([{ quote: passage, note: '', colour: 'amber' }]);
    await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(0);
    expect(tab.problems).toEqual([]);
  });

  test('is kept although the background had stopped before the press', async () => {
    const library = await Library.open(reader);
    const tab = await openReview(reader);
    await tab.select(passage);
    await reader.stopBackground();
    await tab.overlay.press('button', 'Highlight in rose');
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
    expect(await library.notes()).toEqual([{ quote: passage, note: '', colour: 'rose' }]);
  });

  test('takes a note in the panel, which says Saved only when the library has it', async () => {
    const library = await Library.open(reader);
    const tab = await openReview(reader);
    await writeNote(tab, passage, 'He is the real poet here.');
    expect(await library.notes()).toEqual([
      { quote: passage, note: 'He is the real poet here.', colour: 'amber' },
    ]);
    expect(await tab.evaluate(() => window.find('the real poet here'))).toBe(false);
  });

  test('is painted again after a reload and after a restart of the browser, with its note in the panel', async () => {
    let tab = await openReview(reader);
    await highlight(tab, otherPassage);
    await writeNote(tab, passage, 'The dog again.');
    await tab.reload();
    await expect.poll(() => paintedWords(tab)).toEqual([passage, otherPassage]);

    await reader.restart();
    tab = await openReview(reader);
    await expect.poll(() => paintedWords(tab)).toEqual([passage, otherPassage]);
    await openPanel(tab);
    await expect.poll(() => tab.panel.text()).toContain('The dog again.');
    expect(await tab.panel.text()).toContain(otherPassage);
  });

  test('stands in the popup, for its page and for its film, and is led back to from there', async () => {
    const tab = await openReview(reader);
    await writeNote(tab, passage, 'The dog again.');
    await tab.evaluate(() => scrollTo(0, 0));
    const popup = await reader.openPopup(tab);
    await expect.poll(() => popup.page.text()).toContain('The dog again.');
    await popup.page.press('tab', 'All films');
    await expect.poll(() => popup.page.text()).toContain('Paterson (2016)');
    expect(await popup.page.text()).toContain('The dog again.');

    await popup.page.press('button', new RegExp(passage));
    await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect
      .poll(async () => (await paintedWords(tab)).filter((words) => words === passage).length)
      .toBe(2);

    // With its page closed, the passage is led back to in a tab that the extension opens.
    const again = await reader.openPopup(tab);
    await tab.close();
    await again.page.press('tab', 'All films');
    await again.page.press('button', new RegExp(passage));
    const opened = await reader.waitForTab(address);
    await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect.poll(() => paintedWords(opened)).toContain(passage);
  });

  test('that has gone from its page is said to be gone and keeps its words, also where no review is left', async () => {
    const tab = await openReview(reader);
    await highlight(tab, otherPassage);
    await writeNote(tab, passage, 'The dog again.');
    const body = `<!doctype html><title>Bus timetable</title><h1>Bus timetable</h1>
      <p>The 23 leaves at six. ${otherPassage}, says the driver, and shuts the door.</p>`;
    reader.serve(address, { body });
    await tab.reload();
    await expect.poll(() => paintedWords(tab)).toEqual([otherPassage]);
    await tab.overlay.press('button', 'Notes on this page');
    await expect.poll(() => tab.panel.text()).toContain('Not found on its page any more');
    const words = await tab.panel.text();
    expect(words.split('Not found on its page any more')).toHaveLength(2);
    expect(words).toContain(`${passage} Not found`);
    expect(words).toContain('The dog again.');
  });

  test('that has gone from its page stands at what the reader selects instead, with its note', async () => {
    const tab = await openReview(reader);
    await writeNote(tab, passage, 'The dog again.');
    reader.serve(address, {
      body: `<!doctype html><title>Bus</title><p>The 23 leaves at six. ${otherPassage}, says the driver.</p>`,
    });
    await tab.reload();
    await tab.overlay.press('button', 'Notes on this page');
    await tab.panel.press('button', 'Attach to what is selected');
    await expect.poll(() => tab.overlay.text()).toContain('Nothing that can be kept is selected here.');
    await tab.select(otherPassage);
    await tab.panel.press('button', 'Attach to what is selected');
    await expect.poll(() => paintedWords(tab)).toEqual([otherPassage]);
    await expect.poll(() => tab.panel.text()).not.toContain('Not found on its page any more');
    const words = await tab.panel.text();
    expect(words).toContain(otherPassage);
    expect(words).not.toContain(passage);
    expect(words).toContain('The dog again.');
  });

  test('that has gone from its page is kept as a note on the review, with its words, and is no orphan any more', async () => {
    const tab = await openReview(reader);
    await writeNote(tab, passage, 'The dog again.');
    reader.serve(address, { body: '<!doctype html><title>Bus</title><p>The 23 leaves at six.</p>' });
    await tab.reload();
    await tab.overlay.press('button', 'Notes on this page');
    await tab.panel.press('button', 'Keep as a note on the review');
    await expect.poll(() => tab.panel.text()).not.toContain('Not found on its page any more');
    expect(await tab.panel.text()).toContain(`${passage} The dog again.`);
    const again = await openReview(reader);
    await openPanel(again);
    await expect.poll(() => again.panel.text()).toContain(`${passage} The dog again.`);
    expect(await paintedWords(again)).toEqual([]);
  });

  test('that the page gets only later, unseen, is found when the reader has it searched for again', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    reader.serve(address, {
      body: '<!doctype html><title>Bus</title><p>The 23 leaves at six.</p><section></section>',
    });
    await tab.reload();
    await tab.overlay.press('button', 'Notes on this page');
    await tab.panel.press('button', 'Search again');
    await expect.poll(() => tab.panel.text()).toContain('Not found on the page now either.');
    // No observer hears of a shadow tree that an element gets; of any other change Cinemargin would come to know by itself.
    await tab.evaluate((words) => {
      const section = document.querySelector('section');
      section?.attachShadow({ mode: 'open' }).append(`${words}, one might think.`);
    }, passage);
    await tab.panel.press('button', 'Search again');
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
    await expect.poll(() => tab.panel.text()).toContain('Found again.');
    expect(await tab.panel.text()).not.toContain('Not found on its page any more');
  });

  test('that was not found at its page’s last visit is found by is:orphan, with the page closed, until the page has it again', async () => {
    const library = await Library.open(reader);
    const tab = await openReview(reader);
    await highlight(tab, otherPassage);
    await highlight(tab, passage);
    reader.serve(address, {
      body: `<!doctype html><title>Bus</title><p>${otherPassage}, says the driver.</p>`,
    });
    await tab.reload();
    await expect.poll(() => paintedWords(tab)).toEqual([otherPassage]);
    await expect.poll(async () => (await library.read()).rows['orphans']).toBe(1);
    await tab.close();
    const notebook = await reader.openExtensionPage('notebook.html#search=is:orphan');
    await expect.poll(() => notebook.page.text()).toContain('One note');
    await expect.poll(() => notebook.page.text()).toContain(passage);
    expect(await notebook.page.text()).toContain('Not found on its page any more');
    const again = await openReview(reader);
    await expect.poll(() => paintedWords(again)).toHaveLength(2);
    await expect.poll(() => notebook.page.text()).toContain('Nothing found');
  });

  test('deleted in the panel goes from page and library, and comes back by Undo', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    await openPanel(tab);
    await tab.panel.press('button', 'Delete');
    await expect.poll(() => paintedWords(tab)).toEqual([]);
    await expect.poll(() => tab.panel.text()).not.toContain(passage);
    await tab.panel.press('button', 'Undo');
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
    await expect.poll(() => tab.panel.text()).toContain(passage);
  });
});
