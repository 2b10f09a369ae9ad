import type { Reader, Tab } from './driver/reader';
import { Library } from './library';
import { highlight, openPanel, paintedWords, writeNote } from './marking';
import { address, html, openReview, otherPassage, passage } from './paterson';
import { expect, test } from './test';

const bus = '<!doctype html><title>Bus timetable</title><main><p>The 23 leaves at six.</p></main>';
const lost = 'Not found on its page any more';

/** The review again, with one passage put differently. */
function reworded(before: string, after: string): string {
  expect(html.replace(/\s+/g, ' ')).toContain(before);
  return html.replace(/\s+/g, ' ').replace(before, after);
}

/** Loads the review anew as its editors have left it. */
async function reload(reader: Reader, tab: Tab, body: string): Promise<void> {
  reader.serve(address, { body });
  await tab.reload();
}

test.describe('a kept passage of a page that lives', () => {
  let reader: Reader;
  test.beforeEach(({ newReader }) => {
    reader = newReader;
  });

  test('is painted when its text comes late, and the open panel lists it as lost no longer', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    await reload(reader, tab, bus);
    await tab.overlay.press('button', 'Notes on this page');
    await expect.poll(() => tab.panel.text()).toContain(lost);
    await tab.evaluate((words) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${words}, one might think.</p>`);
    }, passage);
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
    await expect.poll(() => tab.panel.text()).not.toContain(lost);
    expect(tab.problems).toEqual([]);
  });

  test('is listed as lost when its text goes while the panel is open, and painted again when it comes back', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    await highlight(tab, otherPassage);
    await openPanel(tab);
    await tab.evaluate((words) => {
      const paragraph = [...document.querySelectorAll('p')].find((one) =>
        one.textContent.replace(/\s+/g, ' ').includes(words),
      );
      if (!paragraph) throw new Error('The page has no such paragraph.');
      const gap = document.createComment('taken');
      paragraph.replaceWith(gap);
      document.addEventListener('keydown', () => gap.replaceWith(paragraph), { once: true });
    }, passage);
    await expect.poll(() => paintedWords(tab)).toEqual([otherPassage]);
    await expect.poll(() => tab.panel.text()).toContain(lost);
    await tab.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown'));
    });
    await expect.poll(() => paintedWords(tab)).toEqual([passage, otherPassage]);
    await expect.poll(() => tab.panel.text()).not.toContain(lost);
  });

  test('stays painted when a framework draws the article anew', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    await highlight(tab, otherPassage);
    for (const round of [1, 2, 3]) {
      await tab.evaluate((count) => {
        for (const paragraph of document.querySelectorAll('p')) {
          const drawn = document.createElement('p');
          drawn.dataset['round'] = String(count);
          drawn.textContent = paragraph.textContent;
          paragraph.replaceWith(drawn);
        }
      }, round);
      await expect.poll(() => paintedWords(tab)).toEqual([passage, otherPassage]);
    }
  });

  test('is found on a page that never comes to rest', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    await reload(reader, tab, bus);
    await tab.evaluate(() => {
      const clock = document.body.appendChild(document.createElement('p'));
      const tick = (): void => {
        clock.textContent = String(performance.now());
        requestAnimationFrame(tick);
      };
      tick();
    });
    await expect.poll(() => tab.overlay.find('button', 'Notes on this page')).toHaveLength(1);
    await tab.evaluate((words) => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', `<p>${words}, one might think.</p>`);
    }, passage);
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
  });

  test('in a section that is folded is unfolded when the reader goes to it', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    const folded = reworded(passage, `<details><summary>More</summary>${passage}</details>`);
    await reload(reader, tab, folded);
    await openPanel(tab);
    await tab.panel.press('button', passage);
    await expect.poll(() => tab.evaluate(() => document.querySelector('details')?.open)).toBe(true);
  });

  test('belongs to its own address when a page changes both address and text', async () => {
    const tab = await openReview(reader);
    await highlight(tab, passage);
    await tab.evaluate(() => {
      document.querySelector('link[rel="canonical"]')?.remove();
      history.pushState(null, '', '/film/another-review');
    });
    await expect.poll(() => paintedWords(tab)).toEqual([]);
    await highlight(tab, otherPassage);
    await tab.evaluate(() => {
      history.back();
    });
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
  });
});

test.describe('a kept passage that its page has put differently', () => {
  const now = 'Even the dog, Marvin, has a timetable of his own';
  let reader: Reader;
  test.beforeEach(({ newReader }) => {
    reader = newReader;
  });

  test('is painted in its place, its difference is shown, and the new words are taken when the reader says so', async () => {
    const library = await Library.open(reader);
    const tab = await openReview(reader);
    await writeNote(tab, passage, 'The dog again.');
    await reload(reader, tab, reworded(passage, now));
    await expect.poll(() => paintedWords(tab)).toEqual([now]);
    await openPanel(tab);
    await expect.poll(() => tab.panel.text()).toContain('The page has other words here now');
    await expect.poll(() => tab.panel.text()).toMatch(/removed:\s*keeps.*added:\s*has/);
    await tab.panel.press('button', 'Take the new words');
    await expect.poll(() => tab.panel.text()).not.toContain('The page has other words here now');
    await expect
      .poll(() => library.notes())
      .toEqual([{ quote: now, note: 'The dog again.', colour: 'amber' }]);
    // The editors think better of it: the words that were kept first are known still.
    await reload(reader, tab, html);
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
  });

  test('beyond certainty is asked about, and stands where the reader says that it stands', async () => {
    const library = await Library.open(reader);
    const tab = await openReview(reader);
    await highlight(tab, passage);
    const perhaps = 'Even the cat, Jones, keeps a timetable of his own';
    await reload(reader, tab, reworded(passage, perhaps));
    await expect.poll(() => paintedWords(tab)).toEqual([perhaps]);
    await openPanel(tab);
    await expect.poll(() => tab.panel.text()).toContain('Still this passage?');
    await tab.panel.press('button', 'Yes, this is it');
    await expect.poll(() => tab.panel.text()).not.toContain('Still this passage?');
    await expect.poll(() => library.notes()).toEqual([{ quote: perhaps, note: '', colour: 'amber' }]);
    expect(await paintedWords(tab)).toEqual([perhaps]);
  });
});
