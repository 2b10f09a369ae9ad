import { Library } from './library';
import { highlight, openPanel } from './marking';
import { address, openReview, otherPassage, passage } from './paterson';
import { catchFiles, chooseFile, exportLines, readCaught } from './files';
import { expect, test } from './test';

test('notes leave by options, notebook and popup: all, one film’s and one page’s, into files and onto the clipboard', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  await highlight(tab, otherPassage);
  const lines =
    /^\{"cinemargin":\{"version":2\}\}\n\{"film":.*\n\{"review":.*\n(?:\{"annotation":.*\n){2}\{"end":/;
  const words = `> ${passage}\n\n> ${otherPassage}\n`;

  const options = await newReader.openExtensionPage('options.html');
  await options.evaluate(catchFiles);
  await options.page.press('button', 'Save as JSON lines');
  await expect.poll(() => options.page.text()).toContain('Handed to the browser as a file.');
  await options.page.press('button', 'Save as Markdown');
  await expect.poll(async () => (await options.evaluate(readCaught)).length).toBe(2);
  const [[jsonName, json] = [], [textName, text] = []] = await options.evaluate(readCaught);
  expect([jsonName, textName]).toEqual(['Cinemargin notes.jsonl', 'Cinemargin notes.md']);
  expect(json).toMatch(lines);
  expect(text).toContain('# Paterson (2016)');
  expect(text).toContain(words);

  const popup = await newReader.openPopup(tab);
  await popup.evaluate(catchFiles);
  await popup.page.press('button', 'Export');
  await popup.page.press('button', 'Save as Markdown');
  await expect.poll(() => popup.evaluate(readCaught)).toEqual([['Paterson.md', text]]);

  const found = await newReader.openExtensionPage('notebook.html#search=marvin');
  await found.evaluate(catchFiles);
  await found.page.press('button', 'Export');
  await found.page.press('button', 'Save as Markdown');
  await expect.poll(async () => (await found.evaluate(readCaught))[0]?.[0]).toBe('Notes found.md');
  const [[, foundText] = []] = await found.evaluate(readCaught);
  expect(foundText).toContain(`> ${passage}`);
  expect(foundText).not.toContain(otherPassage);
  await found.close();

  const notebook = await newReader.openExtensionPage('notebook.html');
  await notebook.page.press('button', 'Export');
  await notebook.page.press('button', 'Copy as Markdown');
  await expect.poll(() => notebook.page.text()).toContain('Copied.');
  // A note takes what the clipboard holds.
  await notebook.page.press('button', 'Add note');
  await notebook.page.press('textbox', `Note on: ${passage}`);
  await notebook.driver.key('v', ['Control']);
  await expect
    .poll(async () => (await notebook.page.find('textbox', `Note on: ${passage}`))[0]?.value)
    .toBe(text);
});

test('a passage is copied with its citation: from the panel, and by key as Markdown from the popup', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  await openPanel(tab);
  await tab.panel.press('button', /^Copy quote with citation/);
  await expect.poll(() => tab.panel.text()).toContain('Quote copied.');
  const field = `Note on: ${passage}`;
  await tab.panel.press('button', 'Add note');
  await tab.panel.fill('textbox', field, 'Copied: ');
  await tab.driver.key('v', ['Control']);
  const title = 'Paterson review: a bus driver keeps time in verse';
  await expect
    .poll(async () => (await tab.panel.find('textbox', field))[0]?.value)
    .toBe(
      `Copied: “${passage}” — Ines Corrigan, ${title}, on Paterson (Jim Jarmusch, 2016), 4/5, ${address}`,
    );

  const popup = await newReader.openPopup(tab);
  await expect.poll(() => popup.page.text()).toContain(passage);
  await popup.driver.key('ArrowDown');
  await popup.driver.key('c', ['Shift']);
  await expect.poll(() => popup.page.text()).toContain('Quote copied.');
  await popup.driver.key('/');
  await popup.driver.key('v', ['Control']);
  await expect
    .poll(async () => (await popup.page.find('combobox', /./))[0]?.value)
    .toBe(`“${passage}” — Ines Corrigan, *${title}*, on *Paterson* (Jim Jarmusch, 2016), 4/5, <${address}>`);
});

test('all notes are deleted after their number was typed, with a way back; their file brings them in again, the same to the byte', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  await highlight(tab, otherPassage);
  const options = await newReader.openExtensionPage('options.html');
  await options.evaluate(catchFiles);
  const file = await exportLines(options);

  await options.page.press('button', 'Delete all notes');
  expect(await options.page.text()).not.toContain('deleted for good when you leave');
  await options.page.fill('textbox', /^To go on, type the number/, '2');
  await options.page.press('button', 'Delete all notes');
  await expect.poll(() => options.page.text()).toContain('2 notes are deleted for good when you leave');
  await options.page.press('button', 'Undo');
  expect(await library.notes()).toHaveLength(2);
  await options.page.fill('textbox', /^To go on, type the number/, '2');
  await options.page.press('button', 'Delete all notes');
  await options.page.press('button', 'Delete now');
  await expect.poll(() => options.page.text()).toContain('Everything is deleted.');
  expect(await library.notes()).toEqual([]);
  await expect.poll(async () => (await tab.painted()).length).toBe(0);

  await chooseFile(options, 'notes.jsonl', file);
  await expect.poll(() => options.page.text()).toContain('New notes 2');
  await expect.poll(async () => (await tab.painted()).length).toBe(2);
  expect(await exportLines(options)).toBe(file);

  const broken = file.replace('{"annotation":', '{"annotation":{"id":1}}\n{"annotation":');
  await chooseFile(options, 'notes.jsonl', broken);
  await expect.poll(() => options.page.text()).toContain('Here already 2');
  expect(await options.page.text()).toContain('Lines that could not be read 1');
  for (const [text, words] of [
    ['', 'This file is empty.'],
    ['title,year\nHer,2013\n', 'This is no file of notes from Cinemargin.'],
    ['{"cinemargin":{"version":99}}\n', 'saved by a newer version of Cinemargin'],
  ] as const) {
    await chooseFile(options, 'notes.jsonl', text);
    await expect.poll(() => options.page.text()).toContain(words);
  }
  expect(await library.notes()).toHaveLength(2);
});
