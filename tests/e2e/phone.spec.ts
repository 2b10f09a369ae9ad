import type { Control } from './driver/look';
import { openPanel, paintedWords } from './marking';
import { openReview, passage } from './paterson';
import { expect, test } from './test';

const phone = { width: 390, height: 780 };
/** WCAG 2.2, 2.5.8: as wide and as high is a target that a finger meets, where it is no link within a sentence. */
const leastTarget = 24;

function outside({ box }: Control): boolean {
  return box.x < 0 || box.y < 0 || box.x + box.width > phone.width || box.y + box.height > phone.height;
}

function tooSmall({ role, box }: Control): boolean {
  return role === 'button' && Math.min(box.width, box.height) < leastTarget;
}

test('on a window of a phone’s size all stands within it, the panel is a sheet from below, and nothing is too small to be pressed', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await tab.driver.resize(phone.width, phone.height);
  const pill = await tab.overlay.look();
  expect(pill.controls.filter(outside)).toEqual([]);
  await tab.select(passage.slice(0, 20));
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
  const { controls } = await tab.overlay.look();
  expect(controls.filter(outside)).toEqual([]);
  expect(controls.filter(tooSmall)).toEqual([]);
  await tab.overlay.press('button', 'Highlight in amber');
  await expect.poll(() => paintedWords(tab)).toEqual([passage.slice(0, 20)]);

  await openPanel(tab);
  const [frame] = (await tab.overlay.look()).frames;
  expect(frame?.box.x).toBeLessThanOrEqual(1);
  // Firefox takes a scroll bar's width from a window that is no touch screen's.
  const width = await tab.evaluate(() => document.documentElement.clientWidth);
  expect(frame?.box.width).toBeGreaterThanOrEqual(width - 2);
  expect((frame?.box.y ?? 0) + (frame?.box.height ?? 0)).toBeGreaterThanOrEqual(phone.height - 2);
  expect(frame?.box.y).toBeGreaterThan(phone.height / 5);
  const panel = await tab.panel.look();
  expect(panel.controls.length).toBeGreaterThan(4);
  expect(panel.controls.filter(tooSmall)).toEqual([]);
  await tab.panel.press('button', 'Add note');
  await tab.panel.fill('textbox', `Note on: ${passage.slice(0, 20)}`, 'Read on the bus.');
  await expect.poll(() => tab.panel.text()).toContain('Saved');
});
