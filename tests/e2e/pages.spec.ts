import type { Reader, Tab } from './driver/reader';
import { fillLibrary } from './fill';
import { Library } from './library';
import { address, openReview, otherPassage, passage } from './paterson';
import { expect, expectNothingSent, launchReader, test } from './test';

async function keep(tab: Tab, quote: string): Promise<void> {
  await tab.select(quote);
  await tab.overlay.press('button', 'Highlight in amber');
  await expect
    .poll(async () => (await tab.painted()).map(({ text }) => text.replace(/\s+/g, ' ')))
    .toContain(quote);
}

/** Whether a page of the extension is light or dark, read off its ground. */
async function lightnessOf(tab: Tab): Promise<'light' | 'dark'> {
  const red = await tab.evaluate(() =>
    Number(/\d+/.exec(getComputedStyle(document.documentElement).backgroundColor)?.[0]),
  );
  return red > 128 ? 'light' : 'dark';
}

/** Where the first way out of the popup stands now. */
function placeOfWayOut(): number {
  return Math.round(document.querySelector('footer nav a')?.getBoundingClientRect().top ?? NaN);
}

/** Where the first way out of the popup stands as long as it can be pressed, frame by frame, from now until some frames after the notes are there. */
function placesOfWayOut(): Promise<number[]> {
  return new Promise((resolve) => {
    const places = new Set<number>();
    let since = 0;
    const look = (): void => {
      const way = document.querySelector('footer nav a');
      if (way?.checkVisibility({ visibilityProperty: true }))
        places.add(Math.round(way.getBoundingClientRect().top));
      if (way && !document.querySelector('.opening')) since += 1;
      if (since > 30) resolve([...places]);
      else requestAnimationFrame(look);
    };
    look();
  });
}

test.describe('the welcome page', () => {
  let reader: Reader;
  test.beforeEach(async ({ browserName }) => {
    reader = await launchReader(browserName, { keepsWelcome: true });
  });
  test.afterEach(async () => {
    expect(await reader.takeComplaints()).toEqual([]);
    expectNothingSent(reader);
    await reader.close();
  });

  test('opens with the installation, says what is kept and what is never sent, and asks for nothing that is given', async () => {
    const welcome = await reader.waitForTab(reader.driver.extensionAddress('welcome.html'));
    await expect.poll(() => welcome.page.text()).toContain('The film stands in the margin.');
    const words = await welcome.page.text();
    for (const heading of ['What is kept, and where', 'What is never sent', 'Keep the button in sight']) {
      expect(words).toContain(heading);
    }
    expect(words).not.toContain('Allow on all sites');
    await welcome.close();
  });
});

test('a reader’s appearance holds on every page, at once and after a restart, and in the panel', async ({
  newReader,
}) => {
  const popup = await newReader.openExtensionPage('popup.html');
  await expect.poll(() => lightnessOf(popup)).toBe('light');
  const options = await newReader.openExtensionPage('options.html');
  await options.page.press('radio', 'Dark');
  await expect.poll(() => lightnessOf(options)).toBe('dark');
  await expect.poll(() => lightnessOf(popup)).toBe('dark');
  const tab = await openReview(newReader);
  await tab.overlay.press('button', /^Paterson/);
  await expect.poll(() => tab.panel.text()).toContain('Running time');
  expect(await tab.driver.evaluateInPanel('document.documentElement.dataset.appearance')).toBe('dark');

  await newReader.restart();
  const notebook = await newReader.openExtensionPage('notebook.html');
  await expect.poll(() => lightnessOf(notebook)).toBe('dark');
  await expect.poll(() => notebook.page.text()).toContain('Nothing kept yet');
});

test('the notebook shows a film’s notes at length, edits them, deletes with undo and leads to the passage', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const tab = await openReview(newReader);
  await keep(tab, passage);
  await keep(tab, otherPassage);
  const notebook = await newReader.openExtensionPage('notebook.html');
  await expect.poll(() => notebook.page.text()).toContain(otherPassage);
  const words = await notebook.page.text();
  expect(words).toContain('Paterson (2016)');
  expect(words.indexOf(passage)).toBeLessThan(words.indexOf(otherPassage));

  await notebook.page.press('button', 'Add note');
  await notebook.page.fill('textbox', `Note on: ${passage}`, 'He keeps a timetable too.');
  await expect.poll(() => notebook.page.text()).toContain('Saved');
  await notebook.page.press('button', 'Done');
  const saved = { quote: passage, note: 'He keeps a timetable too.', colour: 'amber' };
  await expect.poll(() => library.notes()).toContainEqual(saved);

  await notebook.page.press('button', 'Delete');
  await expect.poll(() => notebook.page.text()).not.toContain(passage);
  await expect.poll(async () => (await tab.painted()).length).toBe(1);
  await notebook.page.press('button', 'Undo');
  await expect.poll(() => notebook.page.text()).toContain('He keeps a timetable too.');

  await tab.close();
  await notebook.page.press('button', passage);
  const opened = await newReader.waitForTab(address);
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('the notebook finds notes by the same search as the popup: by key, completed, marked; its address keeps what was searched for', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  await fillLibrary(newReader, { seed: 5, annotations: 300 });
  const tab = await openReview(newReader);
  await keep(tab, passage);
  await keep(tab, otherPassage);
  const notebook = await newReader.openExtensionPage('notebook.html');
  await expect.poll(() => notebook.page.text()).toContain(otherPassage);
  await notebook.driver.key('/');
  await notebook.driver.type('director:jarm');
  await expect.poll(() => notebook.page.find('option', 'Jim Jarmusch')).toHaveLength(1);
  await notebook.driver.key('ArrowDown');
  await notebook.driver.key('Enter');
  await expect.poll(() => notebook.page.text()).toContain('2 notes');
  await notebook.driver.type('keeps');
  await expect.poll(() => notebook.page.text()).toContain('One note');
  await expect
    .poll(() =>
      notebook.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)),
    )
    .toEqual(['keeps']);

  await notebook.driver.key('ArrowDown');
  await notebook.driver.key('ArrowDown');
  await notebook.driver.key('Delete');
  await expect.poll(() => notebook.page.text()).toContain('Nothing found');
  await notebook.driver.key('z', ['Control']);
  await expect.poll(() => notebook.page.text()).toContain('One note');
  expect((await library.notes()).map(({ quote }) => quote)).toContain(passage);

  const kept = await newReader.openExtensionPage(
    `notebook.html${await notebook.evaluate(() => location.hash)}`,
  );
  await expect.poll(() => kept.page.text()).toContain('One note');
  await kept.page.fill('combobox', 'Search all notes', 'xylophone');
  await expect.poll(() => kept.page.text()).toContain('Nothing found');
  await kept.page.press('button', 'Clear the search');
  await expect.poll(() => kept.page.text()).toContain(otherPassage);
});

test('the notebook stays quick with a large library: it reads the films of the newest notes and more when asked', async ({
  newReader,
}) => {
  await fillLibrary(newReader, {
    seed: 1,
    annotations: Number(process.env['NOTEBOOK_NOTES'] ?? 2000),
    trashed: 0.02,
  });
  const notebook = await newReader.openExtensionPage('notebook.html');
  await expect.poll(() => notebook.page.find('link', /./)).toHaveLength(42);
  const shownMs = await notebook.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  console.log(`notebook: first paint after ${shownMs?.toFixed(0) ?? '?'} ms`);
  await notebook.page.press('button', 'Older films');
  await expect.poll(() => notebook.page.find('link', /./)).toHaveLength(82);
  const third = (await notebook.page.find('link', /./))[4]?.name ?? '';
  await notebook.page.press('link', third);
  await expect.poll(() => notebook.page.text()).toContain(third.replace(/ \d+$/, ' ('));
});

test('popup, notebook and options lead to each other', async ({ reader }) => {
  for (const [name, path] of [
    ['Notebook', 'notebook.html'],
    ['Options', 'options.html'],
  ] as const) {
    const popup = await reader.openExtensionPage('popup.html');
    await popup.page.press('link', name);
    const opened = await reader.waitForTab(reader.driver.extensionAddress(path));
    await expect.poll(() => opened.page.text()).toContain('Cinemargin');
    await opened.close();
  }
  const options = await reader.openExtensionPage('options.html');
  await options.page.press('link', 'Notebook');
  await reader.waitForTab(reader.driver.extensionAddress('notebook.html'));
});

test('the ways out of the popup do not move from under a press while its notes arrive', async ({
  newReader,
}) => {
  for (const annotations of [0, 3, 200]) {
    if (annotations > 0) await fillLibrary(newReader, { seed: annotations, annotations, trashed: 0 });
    const popup = await newReader.openExtensionPage('popup.html');
    expect(await popup.evaluate(placesOfWayOut), `with ${annotations} notes`).toHaveLength(1);
    await popup.close();
  }
});

test('the ways out of a popup whose notes are long in coming are there meanwhile, and stay when the notes come', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  for (const annotations of [0, 3]) {
    await fillLibrary(newReader, { seed: annotations, annotations, trashed: 0 });
    const letGo = await library.hold();
    const popup = await newReader.openExtensionPage('popup.html');
    await expect.poll(() => popup.page.text()).toContain('Opening your library');
    await expect.poll(() => popup.page.find('link', 'Notebook')).toHaveLength(1);
    const place = await popup.evaluate(placeOfWayOut);
    await letGo();
    expect(await popup.evaluate(placesOfWayOut), `with ${annotations} notes`).toEqual([place]);
    await popup.close();
  }
});

test('what stands on the options page stays where it is when the library is long in coming', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  await fillLibrary(newReader, { seed: 5, annotations: 3, trashed: 0 });
  const letGo = await library.hold();
  const options = await newReader.openExtensionPage('options.html');
  await expect.poll(() => options.page.find('button', 'Save as JSON lines')).toHaveLength(1);
  // The key that was suggested stands there: the browser has said which commands have one.
  await expect.poll(() => options.page.text()).toMatch(/Alt ?\+ ?Shift ?\+ ?H|⌥⇧H/u);
  const before = (await options.page.look()).controls.map(({ name, box }) => [name, box.x, box.y]);
  await letGo();
  await expect.poll(() => options.page.text()).toContain('Notes kept 3');
  const after = (await options.page.look()).controls.map(({ name, box }) => [name, box.x, box.y]);
  expect(after.slice(0, before.length)).toEqual(before);
});
