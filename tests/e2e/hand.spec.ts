import { Library } from './library';
import { command, highlight, openCommands, openPanel, paintedWords } from './marking';
import { address, html, openReview, otherPassage, passage, pillName } from './paterson';
import { expect, test } from './test';

const inner = 'keeps a timetable';
const wider = 'Even the dog, Marvin, keeps';
const overlap = 'of his own';
const onward = `${overlap}, and it is the dog`;

test('the name that is being typed for a colour stays, whatever is chosen meanwhile in other options', async ({
  newReader,
}) => {
  const options = await newReader.openExtensionPage('options.html');
  await options.page.fill('textbox', 'amber', 'argument');
  const others = await newReader.openExtensionPage('options.html');
  await others.page.press('radio', 'Dark');
  await expect
    .poll(() => options.evaluate(() => document.documentElement.dataset['appearance']))
    .toBe('dark');
  const typed = (): Promise<string | undefined> =>
    options.evaluate(() => document.querySelector<HTMLInputElement>('.colour-names input')?.value);
  expect(await typed()).toBe('argument');
  await options.page.fill('textbox', 'rose', 'image');
  await options.driver.key('Tab');
  await expect
    .poll(() =>
      others.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('.colour-names input')].map(({ value }) => value),
      ),
    )
    .toEqual(['argument', 'image', '', '']);
});

test('colours have the reader’s names and the one used last comes first; a note is recoloured, tagged, written in Markdown, and filtered', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const options = await newReader.openExtensionPage('options.html');
  await options.page.fill('textbox', 'amber', 'argument');
  await options.driver.key('Tab');
  const tab = await openReview(newReader);
  // A page learns the names as it is opened, and the options keep them behind the key.
  await expect
    .poll(async () => {
      // A browser that scrolls a reloaded page to where it was moves it under the mouse that selects.
      await tab.evaluate(() => {
        history.scrollRestoration = 'manual';
      });
      await tab.reload();
      await tab.select(passage);
      await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
      return tab.overlay.find('button', 'Highlight in argument');
    })
    .toHaveLength(1);
  await tab.overlay.press('button', 'Highlight in rose');
  await expect.poll(() => paintedWords(tab)).toEqual([passage]);
  await tab.select(otherPassage);
  await expect
    .poll(async () => (await tab.overlay.find('button', /^Highlight/))[0]?.name)
    .toBe('Highlight in rose');
  await tab.overlay.press('button', 'Highlight in argument');
  await expect.poll(() => paintedWords(tab)).toHaveLength(2);

  await openPanel(tab);
  await tab.panel.press('button', 'Add note');
  await tab.panel.press('radio', 'blue');
  await tab.panel.fill('textbox', /^Note on/, 'A *slow* one');
  await tab.panel.press('textbox', 'Add a tag');
  await tab.driver.type('noir');
  await tab.driver.key('Enter');
  await tab.panel.press('button', 'Preview');
  await expect
    .poll(() => tab.driver.evaluateInPanel('document.querySelector("em")?.textContent'))
    .toBe('slow');
  await tab.panel.press('button', 'Done');
  await expect
    .poll(async () =>
      (await library.read()).annotations.map(({ note, colour, tags }) => [note, colour, tags]),
    )
    .toContainEqual(['A *slow* one', 'blue', ['noir']]);

  await tab.panel.press('button', 'Add a note on the review as a whole');
  await tab.panel.fill('textbox', 'On the review as a whole', 'Kind, and right.');
  await expect.poll(() => tab.panel.text()).toContain('Saved');
  await tab.panel.press('button', 'Done');
  await expect
    .poll(() => library.notes())
    .toContainEqual({ quote: '', note: 'Kind, and right.', colour: 'amber' });
  expect(await library.faults()).toEqual([]);

  await tab.panel.press('button', 'Only noir');
  await expect.poll(() => tab.panel.text()).toContain('1 of 3 notes.');
  expect(await tab.panel.text()).not.toContain('Kind, and right.');
  // What the reader wrote, tags too, is nothing that the page could find.
  for (const words of ['noir', 'Kind, and', 'argument']) {
    expect(await tab.evaluate((sought) => window.find(sought), words)).toBe(false);
  }
  const popup = await newReader.openPopup(tab);
  await expect.poll(() => popup.page.text()).toContain('Kind, and right.');
  expect(await popup.page.text()).toContain('noir');
});

test('all is done by keys too: to the toolbar, along it, out of it, from highlight to highlight and into the panel', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await tab.select(passage);
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
  await tab.driver.key('Escape');
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(0);
  await tab.select(otherPassage);
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
  await command(newReader, tab, 'toolbar');
  await tab.driver.key('ArrowRight');
  await tab.driver.key('Enter');
  await expect.poll(() => paintedWords(tab)).toEqual([otherPassage]);
  await expect.poll(() => tab.overlay.text()).toContain('Highlighted.');
  await highlight(tab, passage);

  await tab.evaluate(() => scrollTo(0, 0));
  await command(newReader, tab, 'next');
  await expect.poll(() => tab.overlay.text()).toContain(otherPassage);
  await command(newReader, tab, 'previous');
  await expect.poll(async () => (await tab.overlay.text()).replace(/\s+/g, ' ')).toContain(passage);
  await command(newReader, tab, 'note');
  await expect.poll(() => tab.panel.find('textbox', `Note on: ${passage}`)).toHaveLength(1);
  await command(newReader, tab, 'panel');
  await expect.poll(() => tab.panel.isThere()).toBe(false);
});

test('of highlights that overlap each is reached, and a selection that touches one becomes its extent, more or less than before, is added to it, or lies within it', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  await highlight(tab, inner);
  expect(await library.notes()).toHaveLength(2);

  await tab.select(wider);
  await tab.overlay.press('button', 'Give the highlight this extent');
  await expect.poll(() => paintedWords(tab)).toContain(wider);
  await tab.select(passage);
  await tab.overlay.press('button', 'Give the highlight this extent');
  await expect
    .poll(async () => (await library.notes()).map(({ quote }) => quote))
    .toEqual([passage, passage]);
  await tab.select(onward);
  await tab.overlay.press('button', 'Add the selection to the highlight');
  await expect
    .poll(async () => (await library.notes()).map(({ quote }) => quote).toSorted())
    .toEqual([passage, `${passage}${onward.slice(overlap.length)}`]);
});

test('the reader says what a page is, and leaves a site alone, and takes both back', async ({
  newReader,
  isStopping,
}) => {
  const plain = 'https://plain.example/notes';
  newReader.serve(plain, {
    body: '<!doctype html><title>Notes</title><p>She walks through the city at night and nothing happens.</p>',
  });
  const tab = await newReader.open(plain);
  let popup = await newReader.openPopup(tab);
  await expect.poll(() => popup.page.find('tab', 'This page')).toHaveLength(1);
  await popup.page.press('tab', 'This page');
  await popup.page.press('button', 'Is this page taken for the wrong thing?');
  await popup.page.fill('textbox', 'Title of the film', 'Vagabond');
  await popup.page.press('button', 'This is a film review');
  await expect.poll(() => tab.overlay.find('button', /^Vagabond/)).toHaveLength(1);
  await popup.close();
  await tab.reload();
  await expect.poll(() => tab.overlay.find('button', /^Vagabond/)).toHaveLength(1);

  const review = await openReview(newReader);
  popup = await newReader.openPopup(review);
  await popup.page.press('button', 'Is this page taken for the wrong thing?');
  await popup.page.press('button', 'This is not a film review');
  await expect.poll(() => review.overlay.find('button', pillName)).toHaveLength(0);
  await popup.page.press('button', 'Undo');
  await expect.poll(() => review.overlay.find('button', pillName)).toHaveLength(1);
  await popup.page.press('button', 'Pause on margin-quarterly.example');
  await expect.poll(() => popup.page.text()).toContain('Cinemargin leaves margin-quarterly.example alone.');
  await popup.page.press('button', 'Resume');
  await expect.poll(() => popup.page.find('button', 'Pause on margin-quarterly.example')).toHaveLength(1);
  await openPanel(review);
  await review.panel.press('button', 'Pause Cinemargin on this site');
  await expect.poll(() => review.panel.text()).toContain('Paused');
  const starts = await newReader.backgroundStarts();
  await newReader.stopBackground();
  await review.reload();
  await review.select(passage);
  expect(await review.overlay.isThere()).toBe(false);
  if (!isStopping) expect(await newReader.backgroundStarts()).toBe(starts);

  const options = await newReader.openExtensionPage('options.html');
  await options.page.press('button', 'Resume on margin-quarterly.example');
  await expect.poll(() => options.page.text()).not.toContain('margin-quarterly.example');
  await review.reload();
  await expect.poll(() => review.overlay.find('button', pillName)).toHaveLength(1);
});

test('what was selected before Cinemargin came to a page has its toolbar at once', async ({ newReader }) => {
  const plain = 'https://plain.example/diary';
  newReader.serve(plain, {
    body: '<!doctype html><title>Diary</title><p>She walks through the city at night and nothing happens.</p>',
  });
  const tab = await newReader.open(plain);
  await tab.select('walks through the city');
  expect(await tab.overlay.isThere()).toBe(false);
  const popup = await newReader.openPopup(tab);
  await popup.page.press('tab', 'This page');
  await popup.page.press('button', 'Is this page taken for the wrong thing?');
  await popup.page.fill('textbox', 'Title of the film', 'Vagabond');
  await popup.page.press('button', 'This is a film review');
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
});

test('a panel that closes while a passage is being selected does not take the selection with it', async ({
  newReader,
}) => {
  const commands = await openCommands(newReader, address);
  const tab = await openReview(newReader);
  await openPanel(tab);
  await tab.panel.press('separator', 'Width of the panel');
  await tab.select(passage, async () => {
    await commands.send('close');
    await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  });
  expect(await tab.evaluate(() => String(getSelection()))).toBe(passage);
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
});

test('the panel stands where and as wide as the reader wants it, on every page', async ({ newReader }) => {
  const tab = await openReview(newReader);
  await openPanel(tab);
  const frame = async (): Promise<{ x: number; width: number } | undefined> =>
    (await tab.overlay.look()).frames[0]?.box;
  const before = (await frame())?.width ?? 0;
  await tab.panel.press('separator', 'Width of the panel');
  // The frame has the keys as soon as the browser has heard of the press.
  await expect
    .poll(async () => (await tab.panel.find('separator', 'Width of the panel'))[0]?.isFocused)
    .toBe(true);
  // Quicker than any of them is carried out: the last one counts.
  for (let times = 0; times < 8; times += 1) await tab.driver.key('ArrowLeft');
  const widened = 8 * 24;
  await expect.poll(async () => Math.round(((await frame())?.width ?? 0) - before)).toBe(widened);
  await tab.panel.press('button', 'Put the panel on the left');
  await expect.poll(async () => (await frame())?.x ?? 1e4).toBeLessThan(40);
  await tab.reload();
  await openPanel(tab);
  await expect.poll(async () => (await frame())?.x ?? 1e4).toBeLessThan(40);
  expect(Math.round(((await frame())?.width ?? 0) - before)).toBe(widened);
});

test('a page that forges events, fades, moves or covers our buttons keeps, changes and deletes nothing', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const hostile = 'https://hostile.example/paterson-review';
  // Elements in the place of what scripts call by name, built-ins that throw, styles that hide all, a host that is taken away.
  const traps = `<img name="title"><iframe name="body"></iframe><form name="querySelector"><input name="parentNode"></form>
    <style>*{all:unset!important}</style>
    <script>
      Object.defineProperty(Object.prototype, 'polluted', { set() { throw new Error('polluted'); } });
      for (const name of ['attachShadow', 'getBoundingClientRect']) Element.prototype[name] = () => { throw new Error(name); };
      JSON.parse = Range.prototype.toString = document.getSelection = () => { throw new Error('patched'); };
      window.forge = () => {
        const host = document.documentElement.lastElementChild;
        for (const type of ['pointerdown', 'mouseup', 'click', 'selectionchange']) {
          for (const target of [host, document, document.body]) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 600, clientY: 300 }));
        }
        postMessage({ type: 'annotation.save' }, '*');
        document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
        return host.shadowRoot === null;
      };
    </script>`;
  newReader.serve(hostile, { body: html.replace('</body>', `${traps}</body>`) });
  newReader.serve(address, { body: html });
  const tab = await newReader.open(hostile);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  await tab.select(passage);
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
  expect(await tab.driver.evaluate('window.forge()')).toBe(true);

  const covers = [
    'document.documentElement.style.opacity = "0.01"',
    'document.documentElement.style.filter = "opacity(0)"',
    'document.documentElement.style.clipPath = "inset(0)"',
    'document.documentElement.append(document.createElement("aside"))',
    'document.head.append(Object.assign(document.createElement("style"), { textContent: "html::after { content: \\"\\" !important }" }))',
    'document.body.append(Object.assign(document.createElement("div"), { popover: "manual" })); document.querySelector("[popover]").showPopover()',
  ];
  for (const cover of covers) {
    const page = await newReader.open(address);
    await expect.poll(() => page.overlay.find('button', pillName)).toHaveLength(1);
    await page.select(passage);
    await page.driver.evaluate(`void (() => { ${cover} })()`);
    await page.overlay.press('button', 'Highlight in amber');
    await expect.poll(() => page.overlay.text(), cover).toContain('This page covers or changes');
    await page.close();
  }
  expect(await library.notes()).toEqual([]);

  await tab.overlay.press('button', 'Highlight in amber');
  await expect.poll(() => library.notes()).toHaveLength(1);
});
