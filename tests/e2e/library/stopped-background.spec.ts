import { pause, until } from '../driver/reader';
import type { Tab } from '../driver/reader';
import { Library } from '../library';
import { paintedWords } from '../marking';
import { lineOf, openLongReview, openReview, passage } from '../paterson';
import { expect, test } from '../test';

/** How many saves the background is stopped in; the default is for every run, 200 for a proof. */
const saves = Number(process.env['CINEMARGIN_SAVES'] ?? 5);
/** The background is stopped this long after the press, at most; a save takes about as long. */
const longestMs = 12;

/** Waits until the page says what became of a passage. */
function outcomeOf(tab: Tab, quote: string): Promise<'saved' | 'unsaved'> {
  return until(
    `a word of “${quote}”`,
    async () => {
      if ((await paintedWords(tab)).includes(quote)) return 'saved';
      return (await tab.overlay.text()).includes('Not saved yet') ? 'unsaved' : undefined;
    },
    20_000,
  );
}

test('of passages kept while the background is stopped none is lost, and none kept twice', async ({
  launch,
}) => {
  test.setTimeout(60_000 + saves * 5000);
  const reader = await launch({});
  const library = await Library.open(reader);
  const tab = await openLongReview(reader, saves);
  let refused = 0;
  for (let save = 0; save < saves; save += 1) {
    const quote = lineOf(save);
    await tab.select(quote);
    const letGo = await tab.overlay.hold('button', 'Highlight in amber');
    const pressed = letGo();
    await pause(Math.random() * longestMs);
    await reader.stopBackground();
    await pressed;
    if ((await outcomeOf(tab, quote)) === 'unsaved') {
      refused += 1;
      // It is tried again without anyone's asking.
      await expect.poll(() => paintedWords(tab), { timeout: 30_000 }).toContain(quote);
    }
    expect((await library.notes()).filter((note) => note.quote === quote)).toHaveLength(1);
  }
  expect((await library.notes()).map(({ quote }) => quote).sort()).toEqual(
    Array.from({ length: saves }, (_, stop) => lineOf(stop)).sort(),
  );
  expect(await library.faults()).toEqual([]);
  console.log(
    `${reader.browserName}: ${saves} saves, the background stopped in each, ${refused} said to be unsaved`,
  );
});

test('a passage that the database does not take is said to be unsaved, and is kept once when it does', async ({
  launch,
}) => {
  const reader = await launch({});
  const library = await Library.open(reader);
  const tab = await openReview(reader);
  const letGo = await library.hold();
  await tab.select(passage);
  await tab.overlay.press('button', 'Highlight in amber');
  expect(await outcomeOf(tab, passage)).toBe('unsaved');
  expect(await paintedWords(tab)).toEqual([]);
  await letGo();
  // It is tried again without anyone's asking.
  await expect.poll(() => paintedWords(tab), { timeout: 30_000 }).toEqual([passage]);
  expect(await library.notes()).toEqual([{ quote: passage, note: '', colour: 'amber' }]);
  expect(await library.faults()).toEqual([]);
});
