import { open as openFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { storesOf, type Reader, type Store, type Tab } from '../driver/reader';
import { chooseSolaris, expectSolaris, open } from '../films';
import { catchFiles, readCaught } from '../files';
import { Library } from '../library';
import { highlight, paintedWords, readAllFilms, writeNote } from '../marking';
import { openReview, otherPassage, passage } from '../paterson';
import { expect, test } from '../test';

const isThorough = process.env['CINEMARGIN_DAMAGES'] !== undefined;
const note = 'The dog again.';

async function keepTwo(reader: Reader): Promise<Tab> {
  const library = await Library.open(reader);
  const tab = await openReview(reader);
  await highlight(tab, otherPassage);
  await writeNote(tab, passage, note);
  // The second copy has it when nothing waits any more.
  await expect.poll(async () => (await library.read()).rows['outbox']).toBe(0);
  return tab;
}

/** Everything is there for the reader, on the page and in the popup; gives what the popup says. */
async function expectKept(reader: Reader): Promise<string> {
  const tab = await openReview(reader);
  await expect.poll(() => paintedWords(tab)).toEqual([passage, otherPassage]);
  const words = await readAllFilms(reader, tab);
  for (const kept of [passage, otherPassage, note]) expect(words).toContain(kept);
  const library = await Library.open(reader);
  expect(await library.faults()).toEqual([]);
  return words;
}

/** Whether a page is told that its notes cannot be read, and not given them. */
async function isShut(reader: Reader): Promise<boolean> {
  const tab = await openReview(reader);
  const isSaid = async (): Promise<boolean> => (await tab.overlay.text()).includes('could not be read');
  await expect.poll(async () => (await paintedWords(tab)).length === 2 || (await isSaid())).toBe(true);
  return isSaid();
}

/** Neither an empty library nor an endless wait; and a way out for the notes in the second copy. */
async function expectSaidPlainly(reader: Reader): Promise<void> {
  const tab = await openReview(reader);
  await expect.poll(() => tab.overlay.text()).toContain('could not be read');
  const popup = await reader.openPopup(tab);
  await expect.poll(() => popup.page.text()).toContain('could not be read');
  expect(await popup.page.text()).not.toContain('Nothing kept yet');
  const options = await reader.openExtensionPage('options.html');
  await options.evaluate(catchFiles);
  await options.page.press('button', 'Save the second copy as a file');
  await expect.poll(async () => (await options.evaluate(readCaught)).length).toBe(1);
  const [file] = await options.evaluate(readCaught);
  for (const kept of [passage, otherPassage, note]) expect(file?.[1]).toContain(kept);
  await options.close();
}

const told = '2 notes were restored from the second copy';

test('databases cleared under the running extension come back from the second copy, with word of it', async ({
  launch,
  browserName,
}) => {
  test.setTimeout(storesOf(browserName).length * 60_000);
  for (const store of storesOf(browserName)) {
    const reader = await launch({ store });
    await keepTwo(reader);
    await reader.driver.clearDatabases();
    await reader.closeTabs();
    await reader.stopBackground();
    expect(await expectKept(reader)).toContain(told);
    await reader.close();
  }
});

test('a film chosen and a fact corrected come back with the databases, also where no note was ever kept', async ({
  launch,
}) => {
  const reader = await launch({});
  await chooseSolaris(await open(reader, 'solaris', { title: 'Solaris' }));
  reader.films.takeArrivals();
  await reader.driver.clearDatabases();
  await reader.closeTabs();
  await reader.stopBackground();
  await expectSolaris(await open(reader, 'solaris', { title: 'Solaris' }), reader.films);
  await reader.close();
});

type Damage = (files: string[]) => Promise<void>;

async function overwrite(path: string, at: number, length: number): Promise<void> {
  const file = await openFile(path, 'r+');
  await file.write(Buffer.alloc(length, 0x5a), 0, length, at);
  await file.close();
}

async function halve(path: string): Promise<void> {
  await truncate(path, Math.floor((await readFile(path)).length / 2));
}

function named(files: string[], pattern: RegExp): string[] {
  return files.filter((file) => pattern.test(basename(file)));
}

const each =
  (pattern: RegExp, work: (path: string) => Promise<unknown>): Damage =>
  async (files) => {
    const chosen = named(files, pattern);
    if (chosen.length === 0) throw new Error(`No file like ${String(pattern)} in ${files.join()}`);
    for (const file of chosen) await work(file);
  };

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
const everything: Damage = async (files) => {
  for (const file of files) await remove(file);
};

/** The first ones are for every run, the others too where `CINEMARGIN_DAMAGES` is set; `isLoss` where nothing can be left of the database, `mayStayShut` where
 * Chromium often does not open it any more. */
const damages: Record<Store, { name: string; damage: Damage; isLoss?: true; mayStayShut?: true }[]> = {
  leveldb: [
    { name: 'its log cut in half', damage: each(/\.log$/, halve) },
    { name: 'CURRENT gone', damage: each(/^CURRENT$/, remove) },
    { name: 'MANIFEST gone', damage: each(/^MANIFEST/, remove), mayStayShut: true },
    { name: 'bytes of its log changed', damage: each(/\.log$/, (path) => overwrite(path, 900, 64)) },
    { name: 'its log empty', damage: each(/\.log$/, (path) => writeFile(path, '')) },
    { name: 'all files gone', damage: everything, isLoss: true },
  ],
  sqlite: [
    { name: 'all files gone', damage: everything, isLoss: true },
    { name: 'its header changed', damage: each(/./, (path) => overwrite(path, 0, 64)), mayStayShut: true },
    { name: 'its file cut in half', damage: each(/./, halve), mayStayShut: true },
  ],
  firefox: [
    { name: 'its header changed', damage: each(/\.sqlite$/, (path) => overwrite(path, 0, 64)) },
    { name: 'all files gone', damage: everything, isLoss: true },
    { name: 'its file cut in half', damage: each(/\.sqlite$/, halve) },
  ],
};

test('a database found damaged at the start is whole again before anyone sees it, with word of what was lost', async ({
  launch,
  browserName,
}) => {
  for (const store of storesOf(browserName)) {
    const chosen = damages[store].slice(0, isThorough ? undefined : 1);
    test.setTimeout(60_000 + damages.leveldb.length * 60_000);
    for (const { name, damage, isLoss, mayStayShut } of chosen) {
      await test.step(`${store}: ${name}`, async () => {
        const reader = await launch({ store });
        await keepTwo(reader);
        await reader.quit();
        await damage(await reader.driver.databaseFiles());
        await reader.driver.start();
        if (mayStayShut && (await isShut(reader))) {
          await expectSaidPlainly(reader);
          await reader.close();
          console.log(`${store}, ${name}: not opened any more, said plainly`);
          return;
        }
        const words = await expectKept(reader);
        // Some damage the browser mends itself, and some hits one note of the two.
        if (isLoss) expect(words).toContain(told);
        await reader.close();
        console.log(
          `${store}, ${name}: ${words.split('.').find((sentence) => sentence.includes('restored')) ?? 'nothing was lost'}`,
        );
      });
    }
  }
});

test('a database that cannot be opened is never shown as an empty library, and nothing kept is lost', async ({
  launch,
  browserName,
}) => {
  const stores = storesOf(browserName).slice(0, isThorough ? undefined : 1);
  test.setTimeout(120_000);
  for (const store of stores) {
    const reader = await launch({ store });
    await keepTwo(reader);
    await reader.quit();
    const [file = ''] = await reader.driver.databaseFiles();
    const folder = dirname(file);
    await remove(folder);
    await writeFile(folder, 'Not a folder.');
    await reader.driver.start();
    await expectSaidPlainly(reader);
    await reader.quit();
    await remove(folder);
    await reader.driver.start();
    expect(await expectKept(reader)).toContain(told);
    await reader.close();
  }
});
