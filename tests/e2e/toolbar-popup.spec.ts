import { ChromiumReader } from './driver/chromium';
import { highlight, paintedWords } from './marking';
import { openReview, otherPassage, passage } from './paterson';
import { expect, test } from './test';

test('the popup hangs from the toolbar within its bounds, has the page’s film and notes, searches, and makes way for a passage', async ({
  newReader,
}) => {
  const { driver } = newReader;
  if (!(driver instanceof ChromiumReader)) throw new Error('Only Chromium opens its popup for a test.');
  const outside = await newReader.openExtensionPage('manifest.json');
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  await highlight(tab, otherPassage);
  await tab.evaluate(() => scrollTo(0, 0));

  await outside.driver.evaluate('void chrome.action.openPopup()');
  const popup = await driver.toolbarPopup();
  await expect.poll(() => popup.text()).toContain(otherPassage);
  expect(await popup.text()).toContain('Paterson (2016)');
  expect(await popup.evaluate('innerWidth')).toBeLessThanOrEqual(800);
  expect(await popup.evaluate('innerHeight')).toBeLessThanOrEqual(600);
  // Its list scrolls, never the whole of it.
  const overflow = `(({ scrollWidth, scrollHeight }) => [scrollWidth - innerWidth, scrollHeight - innerHeight])(document.documentElement)`;
  await expect.poll(() => popup.evaluate(overflow)).toEqual([0, 0]);

  await popup.evaluate('document.querySelector("input[type=search]").focus()');
  await popup.type('marvin');
  await expect.poll(() => popup.text()).toContain('One note');
  await popup.press('button.quote');
  await expect.poll(() => popup.isOpen()).toBe(false);
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await paintedWords(tab)).toContain(passage);
});
