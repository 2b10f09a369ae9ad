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

/** Ten pages at a time are a test: each has its time, however many pages there are. */
function* batchesOf(kind: string): Generator<{ pages: FixturePage[]; range: string }> {
  const all = listPages(kind);
  for (let first = 0; first < all.length; first += batch) {
    const pages = all.slice(first, first + batch);
    yield { pages, range: `${pages[0]?.name} to ${pages.at(-1)?.name}` };
  }
}

test('there are pages of each kind', () => {
  for (const kind of ['near-misses', 'ordinary', 'reviews'])
    expect(listPages(kind).length).toBeGreaterThan(0);
});

for (const kind of ['near-misses', 'ordinary']) {
  for (const { pages, range } of batchesOf(kind)) {
    test(`nothing appears on the pages of tests/fixtures/${kind}, ${range}`, async ({ reader }) => {
      const opened = [];
      for (const page of pages) opened.push({ page, tab: await openPage(reader, kind, page) });
      // By the time that a review opened after them has its pill, they would have theirs.
      await openReview(reader);
      const withPill: string[] = [];
      for (const { page, tab } of opened) if (await tab.overlay.isThere()) withPill.push(page.name);
      expect(withPill).toEqual([]);
    });
  }
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

for (const { pages, range } of batchesOf('reviews')) {
  test(`the pill names the film on the pages of tests/fixtures/reviews, ${range}`, async ({ reader }) => {
    const wanted: Record<string, string> = {};
    const shown: Record<string, string> = {};
    const opened = [];
    for (const page of pages) opened.push({ page, tab: await openPage(reader, 'reviews', page) });
    for (const { page, tab } of opened) {
      wanted[page.name] = page.film === undefined ? '?' : spellPill(page.film, page.isAsked);
      await expect
        .poll(() => readPill(tab), { timeout: 3000, intervals: [50, 50, 100, 200] })
        .not.toBe('')
        .catch(() => undefined);
      shown[page.name] = await readPill(tab);
    }
    expect(shown).toEqual(wanted);
  });
}
