import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Reader, Tab } from './driver/reader';
import { openReview } from './paterson';
import { expect, test } from './test';

const folder = join(import.meta.dirname, '../fixtures');
const filmSchema = v.object({
  title: v.optional(v.string()),
  year: v.optional(v.number()),
  directors: v.optional(v.array(v.string())),
  runningTime: v.optional(v.number()),
});
const listSchema = v.record(
  v.string(),
  v.object({ address: v.string(), film: v.optional(filmSchema), isAsked: v.optional(v.boolean()) }),
);
/** Tabs open at a time. */
const batch = 10;

interface FixturePage {
  name: string;
  address: string;
  film?: v.InferOutput<typeof filmSchema> | undefined;
  /** A likely review: the pill asks. */
  isAsked?: boolean | undefined;
}

function listPages(kind: string): FixturePage[] {
  const list = join(folder, `${kind}.json`);
  if (!existsSync(list)) return [];
  const pages = v.parse(listSchema, JSON.parse(readFileSync(list, 'utf8')));
  return Object.entries(pages).map(([name, entry]) => ({ name, ...entry }));
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

const padded = (minutes: number): string => String(minutes).padStart(2, '0');

/** What the pill has to say of a film, its two lines as one name; no pill where the page names no film. */
function spellPill(
  { title, year, directors, runningTime }: v.InferOutput<typeof filmSchema>,
  isAsked = false,
): string {
  if (title === undefined) return '';
  const named = year === undefined ? title : `${title} (${year})`;
  const film = isAsked ? `A review of ${named}?` : named;
  const time =
    runningTime === undefined
      ? ''
      : `${runningTime} min · ${Math.floor(runningTime / 60)} h ${padded(runningTime % 60)}`;
  const facts = [(directors ?? []).join(', '), time].filter(Boolean).join(' · ');
  return [film, facts].filter(Boolean).join(', ');
}

/** What the pill says, but for its other buttons; nothing where there is none. */
async function readPill(tab: Tab): Promise<string> {
  const [pill] = await tab.overlay.find('button', /^(?!Look up credits|Hide on this page)/);
  return pill?.name ?? '';
}

test('the pill names the film on every page of tests/fixtures/reviews', async ({ reader }) => {
  test.setTimeout(180_000);
  const pages = listPages('reviews');
  expect(pages.length).toBeGreaterThan(0);
  const wanted: Record<string, string> = {};
  const shown: Record<string, string> = {};
  for (let first = 0; first < pages.length; first += batch) {
    const opened = [];
    for (const page of pages.slice(first, first + batch)) {
      opened.push({ page, tab: await openPage(reader, 'reviews', page) });
    }
    for (const { page, tab } of opened) {
      wanted[page.name] = page.film === undefined ? '?' : spellPill(page.film, page.isAsked);
      await expect
        .poll(() => readPill(tab), { timeout: 3000, intervals: [50, 50, 100, 200] })
        .not.toBe('')
        .catch(() => undefined);
      shown[page.name] = await readPill(tab);
    }
    await reader.closeTabs();
  }
  expect(shown).toEqual(wanted);
});
