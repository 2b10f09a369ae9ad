import { SmallDisk } from '../driver/small-disk';
import { storesOf, until } from '../driver/reader';
import { Library } from '../library';
import { highlight, paintedWords, readAllFilms, writeNote } from '../marking';
import { lineOf, openLongReview, passage } from '../paterson';
import { expect, test } from '../test';

/** What a filled disk has left: nothing, or enough for a few small writes before it is full within one. */
const remnants = process.env['CINEMARGIN_DISKS'] === undefined ? [300_000] : [0, 40_000, 300_000, 3_000_000];
const megabytes = 192;
const lines = 12;

test('a full disk refuses saves in plain words and keeps the text; all that was kept is there afterwards', async ({
  launch,
  browserName,
}) => {
  const rounds = storesOf(browserName).flatMap((store) => remnants.map((left) => ({ store, left })));
  test.setTimeout(rounds.length * 120_000);
  for (const { store, left } of rounds) {
    const disk = await SmallDisk.mount(megabytes);
    try {
      const reader = await launch({ inFolder: disk.folder, store });
      const tab = await openLongReview(reader, lines);
      await highlight(tab, lineOf(0));
      await highlight(tab, lineOf(1));
      await writeNote(tab, passage, 'The dog, before.');
      const kept = [lineOf(0), lineOf(1), passage];

      await disk.fill(left);
      const note = 'The dog, before. And more of him on a full disk.';
      const field = `Note on: ${passage}`;
      await tab.panel.fill('textbox', field, note);
      await expect
        .poll(() => tab.panel.text(), { timeout: 20_000 })
        .toMatch(/Not saved: the disk is full|Saved/);
      expect((await tab.panel.find('textbox', field)).map(({ value }) => value)).toEqual([note]);

      // As long as the disk takes something, it may be kept; what is refused is said to be.
      let refused: string | undefined;
      for (let stop = 2; stop < lines && refused === undefined; stop += 1) {
        const quote = lineOf(stop);
        await tab.select(quote);
        await tab.overlay.press('button', 'Highlight in amber');
        const isKept = await until(
          `a word of “${quote}”`,
          async () => {
            if ((await paintedWords(tab)).includes(quote)) return { yes: true };
            return (await tab.overlay.text()).includes('Not saved') ? { yes: false } : undefined;
          },
          20_000,
        );
        if (isKept.yes) kept.push(quote);
        else refused = quote;
        await disk.fill(0);
      }
      expect(refused, 'a full disk refuses something').toBeDefined();

      await disk.free();
      // It is tried again without anyone's asking.
      await expect.poll(() => paintedWords(tab), { timeout: 60_000 }).toContain(refused);
      kept.push(refused ?? '');
      await expect.poll(() => tab.panel.text(), { timeout: 60_000 }).toContain('Saved');

      await reader.restart();
      const again = await openLongReview(reader, lines);
      await expect.poll(async () => (await paintedWords(again)).sort()).toEqual([...kept].sort());
      const words = await readAllFilms(reader, again);
      for (const quote of [...kept, note]) expect(words).toContain(quote);
      expect(await (await Library.open(reader)).faults()).toEqual([]);
      await reader.driver.databaseFiles();
      await reader.close();
      console.log(`${store}: disk filled but for ${left} bytes, ${kept.length} kept, none lost`);
    } finally {
      await disk.unmount();
    }
  }
});
