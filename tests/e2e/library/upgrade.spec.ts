import { makeOldLibrary, readOldLibrary } from '../../generator/old-library';
import { pause } from '../driver/reader';
import { Library } from '../library';
import { expect, test } from '../test';

/** How many notes the old library has, and how often an upgrade of it is cut short; 50000 and 10 for a proof. */
const notes = Number(process.env['CINEMARGIN_UPGRADED'] ?? 1000);
const kills = Number(process.env['CINEMARGIN_UPGRADE_KILLS'] ?? 1);
/** The browser is killed this long after the upgrade was set off, at most. */
const longestMs = 150 + notes / 50;

/** Runs in the extension's origin. */
async function removeLibrary(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const deletion = indexedDB.deleteDatabase('cinemargin');
    deletion.onsuccess = () => resolve();
    deletion.onerror = () => reject(new Error(String(deletion.error)));
  });
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
}

test('a library of the first version is there whole when the browser is killed while it is upgraded', async ({
  launch,
}) => {
  test.setTimeout(60_000 + kills * (60_000 + notes * 2));
  const reader = await launch({});
  const library = readOldLibrary(1);
  for (let kill = 0; kill < kills; kill += 1) {
    const page = await reader.openExtensionPage('manifest.json');
    await reader.stopBackground();
    await page.evaluate(removeLibrary);
    await page.evaluate(makeOldLibrary, { name: 'cinemargin', library, times: notes / 2 });
    // Not waited for: of a browser that is killed it may hear nothing more.
    reader.openExtensionPage('options.html').catch(() => undefined);
    await pause(Math.random() * longestMs);
    await reader.killAndStart();
    const upgraded = await Library.open(reader);
    // What was not upgraded yet is now, by the background that starts with the browser or by whoever asks first.
    await (await reader.openExtensionPage('options.html')).close();
    await expect
      .poll(async () => Object.keys((await upgraded.read()).rows).includes('state'), { timeout: 60_000 })
      .toBe(true);
    const { rows } = await upgraded.read();
    expect(rows).toMatchObject({ annotations: notes, reviews: 1, films: 1, state: 1 });
    expect(rows).not.toHaveProperty('counters');
    expect(await upgraded.faults()).toEqual([]);
  }
  console.log(`${reader.browserName}: ${kills} upgrades of ${notes} notes cut short, none lost`);
});
