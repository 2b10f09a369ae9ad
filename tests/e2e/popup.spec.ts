import type { Reader, Tab } from './driver/reader';
import { fillLibrary } from './fill';
import { Library } from './library';
import { command, highlight, paintedWords } from './marking';
import { openReview, otherPassage, passage } from './paterson';
import { expect, test } from './test';

/** The notes that stand in the popup. */
async function shownNotes(popup: Tab): Promise<string[]> {
  return (await popup.page.text()).includes('Nothing found')
    ? []
    : (await popup.page.find('button', /./)).filter(({ name }) => name.length > 40).map(({ name }) => name);
}

async function searchFor(popup: Tab, query: string): Promise<void> {
  await popup.page.fill('combobox', 'Search all notes', query);
}

/** Opens the active note's field by its key. */
async function beginNote(popup: Tab): Promise<void> {
  await popup.driver.key('e');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
}

async function openFilled(reader: Reader): Promise<{ tab: Tab; popup: Tab }> {
  await fillLibrary(reader, { seed: 5, annotations: 300 });
  const tab = await openReview(reader);
  await highlight(tab, passage);
  await highlight(tab, otherPassage);
  const popup = await reader.openPopup(tab);
  await expect.poll(() => popup.page.text()).toContain(passage);
  return { tab, popup };
}

test('the popup finds notes as they are searched for, offers what can be completed, and says what it found', async ({
  newReader,
}) => {
  const { popup } = await openFilled(newReader);
  await searchFor(popup, 'keeps timetable -bench');
  await expect.poll(() => popup.page.text()).toContain('One note');
  await expect.poll(() => popup.page.text()).toContain('Paterson (2016)');
  await expect
    .poll(() => popup.evaluate(() => [...document.querySelectorAll('mark')].map((mark) => mark.textContent)))
    .toEqual(['keeps', 'timetable']);

  await searchFor(popup, 'director:jarm');
  await expect.poll(() => popup.page.find('option', 'Jim Jarmusch')).toHaveLength(1);
  await popup.driver.key('ArrowDown');
  await popup.driver.key('Enter');
  await expect
    .poll(async () => (await popup.page.find('combobox', 'Search all notes'))[0]?.value)
    .toBe('director:"Jim Jarmusch" ');
  await expect.poll(() => popup.page.text()).toContain('2 notes');

  await searchFor(popup, 'year:soon marvin');
  await expect.poll(() => popup.page.text()).toContain('Not understood and left out: year:soon');
  await searchFor(popup, 'xylophone');
  await expect.poll(() => popup.page.text()).toContain('Nothing found');
  await popup.page.press('button', 'Clear the search');
  await expect.poll(() => popup.page.text()).toContain(passage);
});

test('over a page that is no review but has notes the popup opens on these', async ({ newReader }) => {
  const plain = 'https://plain.example/diary';
  const quote = 'walks through the city';
  newReader.serve(plain, {
    body: `<!doctype html><title>Diary</title><p>She ${quote} at night and nothing happens.</p>`,
  });
  const review = await openReview(newReader);
  await highlight(review, passage);
  const tab = await newReader.open(plain);
  await tab.select(quote);
  await newReader.handleTab(plain, 'annotate');
  await command(newReader, tab, 'highlight');
  await expect.poll(() => paintedWords(tab)).toEqual([quote]);
  const popup = await newReader.openPopup(tab);
  await expect.poll(() => popup.page.text()).toContain(quote);
  expect(await popup.page.text()).not.toContain(passage);
});

test('the popup is led by keys: through the notes, to a note’s field, to deleting and back, to the search', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const { popup } = await openFilled(newReader);
  await popup.driver.key('ArrowDown');
  await popup.driver.key('ArrowDown');
  await beginNote(popup);
  await popup.driver.type('By key alone.');
  await expect.poll(() => popup.page.text()).toContain('Saved');
  await popup.driver.key('Enter', ['Control']);
  await expect
    .poll(async () =>
      (await library.notes()).filter(({ note }) => note === 'By key alone.').map(({ quote }) => quote),
    )
    .toEqual([otherPassage]);

  await popup.driver.key('Home');
  await popup.driver.key('Delete');
  await expect.poll(() => popup.page.text()).not.toContain(passage);
  await popup.driver.key('z', ['Control']);
  await expect.poll(() => popup.page.text()).toContain(passage);

  await popup.driver.key('/');
  await popup.driver.type('film:paterson');
  await expect.poll(() => popup.page.text()).toContain('2 notes');
});

test('the popup opens where it was left, with all that was typed in it when it was closed', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const { tab, popup } = await openFilled(newReader);
  await searchFor(popup, 'marvin');
  await expect.poll(() => popup.page.text()).toContain('One note');
  await popup.driver.key('ArrowDown');
  await popup.driver.key('ArrowDown');
  await beginNote(popup);
  await popup.driver.type('Closed in mid-w');
  await popup.close();
  const again = await newReader.openPopup(tab);
  await expect.poll(() => again.page.text()).toContain('One note');
  await expect.poll(async () => (await library.notes()).map(({ note }) => note)).toContain('Closed in mid-w');
  await expect.poll(() => again.page.text()).toContain('Closed in mid-w');
});

/** Searches for all notes and presses End when their number is there; gives whether none of them was yet. */
function searchAndPressEnd(): Promise<boolean> {
  const field = document.querySelector('input');
  if (!field) throw new Error('The popup has no field to search with.');
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.found-count')) return;
      observer.disconnect();
      resolve(!document.querySelector('.note'));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    });
    observer.observe(document, { childList: true, subtree: true });
    field.value = 'before:2100';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

test('a key that is pressed before the found notes stand in the popup leads to its note all the same', async ({
  newReader,
}) => {
  await fillLibrary(newReader, { seed: 5, annotations: 40 });
  const popup = await newReader.openExtensionPage('popup.html');
  await expect.poll(() => shownNotes(popup)).not.toEqual([]);
  expect(await popup.evaluate(searchAndPressEnd)).toBe(true);
  await expect
    .poll(() =>
      popup.evaluate(() => {
        const list = document.querySelector('.note-scroll');
        const last = [...document.querySelectorAll('.note')].at(-1);
        return list && list.scrollTop > 1000 && last?.contains(document.activeElement);
      }),
    )
    .toBe(true);
});

/** After how many milliseconds from the beginning of its opening, at most, notes stand in the popup. */
function notesStandAt(): Promise<number> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!document.querySelector('.note')) return;
      observer.disconnect();
      resolve(performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
}

test('the popup shows a library of thousands a window at a time, from its first note to its last', async ({
  newReader,
}) => {
  const annotations = Number(process.env['POPUP_NOTES'] ?? 3000);
  await fillLibrary(newReader, { seed: 6, annotations, trashed: 0.02 });
  let popup = await newReader.openExtensionPage('popup.html');
  const times = [await popup.evaluate(notesStandAt)];
  while (times.length < 4) {
    await popup.close();
    popup = await newReader.openExtensionPage('popup.html');
    times.push(await popup.evaluate(notesStandAt));
  }
  console.log(`popup over ${annotations}: notes stand after ${times.map(Math.round).join(', ')} ms`);
  await expect.poll(() => shownNotes(popup)).not.toEqual([]);
  const first = await shownNotes(popup);
  expect(first.length).toBeLessThan(30);
  await searchFor(popup, 'before:2100');
  await expect
    .poll(() => popup.evaluate(() => document.querySelector('.found-count')?.textContent), {
      timeout: 30_000,
    })
    .toMatch(/^\d+,\d{3} notes$/);
  await popup.driver.key('ArrowDown');
  await popup.driver.key('End');
  const total = await popup.evaluate(() => document.querySelectorAll('.note').length);
  expect(total).toBeLessThan(40);
  await expect
    .poll(() =>
      popup.evaluate(() => {
        const list = document.querySelector('.note-scroll');
        return list ? list.scrollHeight - list.scrollTop - list.clientHeight : -1;
      }),
    )
    .toBeLessThan(40);
  await expect.poll(() => shownNotes(popup)).not.toEqual([]);
});
