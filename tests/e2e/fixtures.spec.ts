import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Reader, Tab } from './driver/reader';
import { openReview } from './paterson';
import { expect, test } from './test';

const folder = join(import.meta.dirname, '../fixtures');
const listSchema = v.record(v.string(), v.object({ address: v.string() }));
/** Tabs open at a time. */
const batch = 10;

interface FixturePage {
  name: string;
  address: string;
}

function listPages(kind: string): FixturePage[] {
  const list = join(folder, `${kind}.json`);
  if (!existsSync(list)) return [];
  const pages = v.parse(listSchema, JSON.parse(readFileSync(list, 'utf8')));
  return Object.entries(pages).map(([name, { address }]) => ({ name, address }));
}

async function openPage(reader: Reader, kind: string, { name, address }: FixturePage): Promise<Tab> {
  reader.serve(address, { body: readFileSync(join(folder, kind, `${name}.html`), 'utf8') });
  return reader.open(address);
}

for (const kind of ['near-misses', 'ordinary']) {
  test(`nothing appears on the pages of tests/fixtures/${kind}`, async ({ reader }) => {
    const pages = listPages(kind);
    expect(pages.length).toBeGreaterThan(0);
    const withPill: string[] = [];
    for (let first = 0; first < pages.length; first += batch) {
      const opened = [];
      for (const page of pages.slice(first, first + batch)) {
        opened.push({ page, tab: await openPage(reader, kind, page) });
      }
      // By the time that a review opened after them has its pill, they would have theirs.
      await openReview(reader);
      for (const { page, tab } of opened) if (await tab.overlay.isThere()) withPill.push(page.name);
      await reader.closeTabs();
    }
    expect(withPill).toEqual([]);
  });
}

test('a pill with a film appears on the pages of tests/fixtures/reviews', async ({ reader }) => {
  test.setTimeout(180_000);
  const pages = listPages('reviews');
  expect(pages.length).toBeGreaterThan(0);
  const without: string[] = [];
  for (const page of pages) {
    const tab = await openPage(reader, 'reviews', page);
    await expect
      .poll(async () => (await tab.overlay.look()).controls.length, { message: page.name })
      .toBeGreaterThan(0)
      .catch(() => without.push(page.name));
    await reader.closeTabs();
  }
  expect(without).toEqual([]);
});
