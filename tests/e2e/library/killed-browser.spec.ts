import { basename } from 'node:path';
import { storesOf } from '../driver/reader';
import { Library } from '../library';
import { paintedWords } from '../marking';
import { lineOf, openLongReview } from '../paterson';
import { expect, test } from '../test';

/** How often the browser is killed in each store; the default is for every run, 20 for a proof. */
const kills = Number(process.env['CINEMARGIN_KILLS'] ?? 1);

/** Runs in the page: settles in the very moment in which a passage is shown as kept. */
async function untilPainted(words: string): Promise<void> {
  const isPainted = (): boolean =>
    [...CSS.highlights.values()].some((highlight) =>
      [...highlight].some((range) => range.startContainer.textContent?.includes(words)),
    );
  while (!isPainted()) await new Promise((resolve) => setTimeout(resolve, 0));
}

test('of passages shown as kept none is lost when the browser is killed in that moment', async ({
  launch,
  browserName,
}) => {
  const stores = storesOf(browserName);
  test.setTimeout(60_000 + stores.length * kills * 30_000);
  for (const store of stores) {
    const reader = await launch({ store });
    const lines = Array.from({ length: kills }, (_, stop) => lineOf(stop));
    for (const [kill, quote] of lines.entries()) {
      const tab = await openLongReview(reader, kills);
      await tab.select(quote);
      await tab.overlay.press('button', 'Highlight in amber');
      await tab.evaluate(untilPainted, quote);
      await reader.killAndStart();
      const library = await Library.open(reader);
      expect((await library.notes()).map((note) => note.quote).sort()).toEqual(
        lines.slice(0, kill + 1).sort(),
      );
      expect(await library.faults()).toEqual([]);
    }
    const tab = await openLongReview(reader, kills);
    await expect.poll(() => paintedWords(tab)).toEqual(lines);
    const files = await reader.driver.databaseFiles();
    expect(files.map((file) => basename(file)).join(), store).toMatch(
      store === 'leveldb' ? /MANIFEST/ : store === 'firefox' ? /\.sqlite/ : /\w/,
    );
    await reader.close();
    console.log(`${browserName}, ${store}: killed ${kills} times, nothing lost`);
  }
});
