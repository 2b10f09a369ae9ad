import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address, html, openReview, pillName } from './paterson';
import { expect, test } from './test';

test('the pill names title, year, director and the running time in both ways', async ({ reader }) => {
  const tab = await openReview(reader);
  expect(await tab.overlay.text()).toContain('Paterson (2016) Jim Jarmusch · 118 min · 1 h 58');
  expect(tab.problems).toEqual([]);
});

test('pressed, the pill becomes the panel with every credit, its source, the publication and the date', async ({
  reader,
}) => {
  const tab = await openReview(reader);
  await tab.overlay.press('button', /^Paterson/);
  await expect.poll(() => tab.panel.text()).toContain('Paterson (2016)');
  const text = await tab.panel.text();
  for (const words of [
    /Director Jim Jarmusch/,
    /Screenplay Jim Jarmusch/,
    /Producers Joshua Astrachan,? Carter Logan/,
    /Cast Adam Driver,? Golshifteh Farahani,? Barry Shabaka Henley/,
    /Cinematography Frederick Elmes/,
    /Year 2016/,
    /Running time 118 min · 1 h 58 credits/,
    /Ines Corrigan/,
    /The Margin Quarterly/,
    /November 24, 2016/,
  ]) {
    expect(text).toMatch(words);
  }
  expect(await tab.overlay.find('button', /^Paterson/)).toHaveLength(0);
});

test('a press on a fact scrolls the page to where it was read and flashes it', async ({ newReader }) => {
  const tab = await openReview(newReader);
  await tab.overlay.press('button', /^Paterson/);
  expect(await tab.evaluate(() => scrollY)).toBe(0);
  await tab.panel.press('button', '118 min · 1 h 58');
  await expect
    .poll(async () => (await tab.painted()).map(({ text }) => text).join(' '))
    .toMatch(/118 minutes/);
  await expect
    .poll(() =>
      tab.evaluate(() => {
        const credit = document.querySelector('.credits dd:last-of-type')?.getBoundingClientRect();
        return credit !== undefined && credit.top >= 0 && credit.bottom <= innerHeight;
      }),
    )
    .toBe(true);
  await expect.poll(() => tab.painted()).toEqual([]);
});

test('the panel says why the page was taken for a film review, and leads to what speaks for it; the popup says it too', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await tab.overlay.press('button', pillName);
  await tab.panel.press('button', 'Why is this taken for a film review?');
  await expect.poll(() => tab.panel.text()).toContain('Speaks for a film review');
  const words = await tab.panel.text();
  for (const reason of ['It gives a film’s credits', 'Its credits name', 'It gives the running time 118'])
    expect(words).toContain(reason);
  await tab.panel.press('button', 'It gives the running time');
  await expect
    .poll(async () => (await tab.painted()).map(({ text }) => text).join(' '))
    .toMatch(/118 minutes/);
  const popup = await newReader.openPopup(tab);
  await popup.page.press('button', 'Is this page taken for the wrong thing?');
  await expect.poll(() => popup.page.text()).toContain('It gives a film’s credits');
});

test('of a page of several films none is stated, and each may be chosen from the popup with its own facts', async ({
  newReader,
}) => {
  const several = 'https://quilltonsentinel.example/arts/movie-reviews-from-the-staff/';
  newReader.serve(several, {
    body: readFileSync(join(import.meta.dirname, '../fixtures/near-misses/staff-movie-reviews.html'), 'utf8'),
  });
  const tab = await newReader.open(several);
  const popup = await newReader.openPopup(tab);
  await popup.page.press('tab', 'This page');
  await expect.poll(() => popup.page.text()).toContain('Several films on this page. Which one is it?');
  expect(await tab.overlay.find('button', /Granite|Ghost/)).toEqual([]);
  await popup.page.press('button', 'Ghost Freight');
  await expect.poll(() => tab.overlay.text()).toContain('Ghost Freight');
  expect(await tab.overlay.text()).toContain('Lou Castaigne');
  expect(await tab.overlay.text()).not.toContain('Walter Tidewell');
  await popup.page.press('button', 'Granite Season');
  await expect.poll(() => tab.overlay.text()).toContain('Walter Tidewell');
  await tab.overlay.press('button', /^Granite Season/);
  await expect.poll(() => tab.panel.text()).toContain('Corinne Abbot');
  expect(await tab.panel.text()).not.toContain('Lou Castaigne');
  // Pressed again, the choice is taken back.
  await popup.page.press('button', 'Granite Season');
  await expect.poll(() => tab.overlay.find('button', /Granite|Ghost/)).toEqual([]);
});

test('the popup learns of a page that is only just opening that it is of several films', async ({
  newReader,
}) => {
  const several = 'https://quilltonsentinel.example/arts/movie-reviews-still-opening/';
  newReader.serve(several, { body: '<!doctype html><title>Arts</title><p>One moment.' });
  const tab = await newReader.open(several);
  const popup = await newReader.openPopup(tab);
  await popup.page.press('tab', 'This page');
  newReader.serve(several, {
    body: readFileSync(join(import.meta.dirname, '../fixtures/near-misses/staff-movie-reviews.html'), 'utf8'),
  });
  await tab.driver.reload();
  await expect.poll(() => popup.page.text()).toContain('Several films on this page. Which one is it?');
});

test('a likely review is asked about, on pill and panel, and the answer is kept for the page', async ({
  newReader,
}) => {
  const address = 'https://threesentences.example/tangerine';
  newReader.serve(address, {
    body: readFileSync(join(import.meta.dirname, '../fixtures/reviews/no-credits.html'), 'utf8'),
  });
  const asks = /^A review of .+\?/;
  const tab = await newReader.open(address);
  await tab.overlay.press('button', asks);
  await expect.poll(() => tab.panel.text()).toContain('Is this page a review of this film?');
  await tab.panel.press('button', 'Yes');
  await expect.poll(() => tab.panel.text()).toContain('You said that this is a film review.');
  expect(await tab.panel.text()).not.toContain('Is this page a review');
  await newReader.closeTabs();

  const again = await newReader.open(address);
  await expect.poll(async () => (await again.overlay.find('button', /./)).length).toBeGreaterThan(0);
  expect(await again.overlay.find('button', asks)).toEqual([]);
  await newReader.closeTabs();

  const other = 'https://threesentences.example/tangerine-again';
  newReader.serve(other, {
    body: readFileSync(join(import.meta.dirname, '../fixtures/reviews/no-credits.html'), 'utf8'),
  });
  const denied = await newReader.open(other);
  await denied.overlay.press('button', asks);
  await denied.panel.press('button', 'No');
  await expect.poll(() => denied.overlay.find('button', /./)).toEqual([]);
});

test('closed, the panel becomes the pill again, which has the focus; dismissed, the pill stays away', async ({
  reader,
}) => {
  const tab = await openReview(reader);
  await tab.overlay.press('button', /^Paterson/);
  await tab.panel.press('button', 'Close');
  await expect
    .poll(async () => (await tab.overlay.find('button', /^Paterson/)).map(({ isFocused }) => isFocused))
    .toEqual([true]);
  expect(await tab.panel.isThere()).toBe(false);
  await tab.overlay.press('button', 'Hide on this page');
  await expect.poll(() => tab.overlay.find('button', /^Paterson/)).toHaveLength(0);
});

test('presses that the page makes up do nothing', async ({ reader }) => {
  const tab = await openReview(reader);
  const pressed = await tab.evaluate(() => {
    const host = document.querySelector('[aria-label="Cinemargin"]');
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    if (host instanceof HTMLElement) host.click();
    return host !== null;
  });
  expect(pressed).toBe(true);
  await tab.overlay.press('button', /^Paterson/);
  await expect.poll(() => tab.panel.isThere()).toBe(true);
});

test('the pill reads from left to right also on a page that reads from right to left', async ({ reader }) => {
  reader.serve(address, { body: html.replace('<html', '<html dir="rtl"') });
  const tab = await reader.open(address);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  const [open] = await tab.overlay.find('button', pillName);
  const [close] = await tab.overlay.find('button', 'Hide on this page');
  expect(close?.box.x).toBeGreaterThan(open?.box.x ?? Number.NaN);
});
