import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Reader, Tab } from './driver/reader';
import { expect, test } from './test';

/** A real page, kept beside the checkout and not in it. */
const file = resolve('../shared/seed/her-review.html');
const pill = /^Her \(2013\), Spike Jonze · 126 min · 2 h 06$/;

test.describe('the review that started this project', () => {
  test.skip(!existsSync(file), '../shared/seed/her-review.html is not here');

  async function openSeed(reader: Reader): Promise<Tab> {
    const body = readFileSync(file, 'utf8');
    const address = /rel="canonical" href="([^"]+)"/.exec(body)?.[1] ?? '';
    reader.serve(address, { body });
    const tab = await reader.open(address);
    await expect.poll(() => tab.overlay.find('button', pill)).toHaveLength(1);
    return tab;
  }

  test('is recognised, and its credits stand in the panel', async ({ reader }) => {
    const tab = await openSeed(reader);
    await tab.overlay.press('button', pill);
    await expect.poll(() => tab.panel.text()).toContain('Her (2013)');
    const text = await tab.panel.text();
    for (const words of [
      /Director Spike Jonze/,
      /Screenplay Spike Jonze/,
      /Producers Megan Ellison,? Spike Jonze,? Vincent Landay/,
      /Cast Joaquin Phoenix,? Amy Adams,? Rooney Mara,? Olivia Wilde,? Scarlett Johansson/,
      /Year 2013/,
      /Running time 126 min · 2 h 06/,
      /Cinema from the Spectrum/,
      /May 6, 2018/,
    ]) {
      expect(text).toMatch(words);
    }
    await tab.panel.press('button', 'Megan Ellison');
    await expect
      .poll(async () => (await tab.painted()).map(({ text: words }) => words).join(' '))
      .toContain('Megan Ellison');
  });

  test('keeps a passage with its note over a restart', async ({ newReader }) => {
    let tab = await openSeed(newReader);
    const kept = 'it works beautifully from the way the film understands the feeling of loneliness';
    await tab.select(kept);
    await tab.overlay.press('button', 'Add note');
    await tab.panel.fill('textbox', `Note on: ${kept}`, 'Yes.');
    await expect.poll(() => tab.panel.text()).toContain('Saved');
    await newReader.restart();
    tab = await openSeed(newReader);
    await expect.poll(async () => (await tab.painted()).map(({ text }) => text)).toEqual([kept]);
    await tab.overlay.press('button', pill);
    await expect.poll(() => tab.panel.text()).toContain('Yes.');
  });
});
