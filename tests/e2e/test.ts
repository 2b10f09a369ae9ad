import { expect as playwrightExpect, test as base } from '@playwright/test';
import { ChromiumReader } from './driver/chromium';
import { FirefoxReader } from './driver/firefox';
import { keepStopping } from './driver/stopping';
import { type BrowserOptions, Reader } from './driver/reader';

/** Playwright comes to ask once a second only, which is longer than most of what a test waits for. */
const pollOften: typeof playwrightExpect.poll = (actual, options) =>
  playwrightExpect.poll(actual, {
    intervals: [50],
    ...(typeof options === 'string' ? { message: options } : options),
  });

export const expect = new Proxy(playwrightExpect, {
  get: (target, name): unknown => (name === 'poll' ? pollOften : Reflect.get(target, name)),
});

/** A browser with an empty library. The welcome page, which opens with the installation, is closed unless it is to be seen. */
export async function launchReader(browserName: string, options: BrowserOptions = {}): Promise<Reader> {
  const driver = browserName === 'firefox' ? FirefoxReader : ChromiumReader;
  return new Reader(await driver.launch(options));
}

/** A test that has films looked up takes what was sent; nothing else may ever be. */
export function expectNothingSent({ films }: Reader): void {
  expect(films.takeArrivals(), 'requests that no test asked for').toEqual([]);
}

type Launch = (options: BrowserOptions) => Promise<Reader>;

export interface SuiteOptions {
  /** Whether the background is stopped at random while `reader` and `newReader` are at work. */
  isStopping: boolean;
}

/** Lets one test use a reader, and looks behind it. */
async function lend(
  reader: Reader,
  isStopping: boolean,
  use: (reader: Reader) => Promise<void>,
): Promise<void> {
  const end = isStopping ? keepStopping(reader.driver) : undefined;
  await use(reader);
  await end?.();
  await reader.closeTabs();
  expect(await reader.takeComplaints(), 'errors of the extension').toEqual([]);
  expectNothingSent(reader);
  reader.films.behave();
}

/**
 * `reader` has one browser for all tests of a worker, `newReader` the same one with an empty library, since starting a browser takes longer than most
 * tests. After either, no file of the extension may have reported an error. `launch` starts browsers that are to be ill-treated.
 */
export const test = base.extend<
  { newReader: Reader; reader: Reader; launch: Launch },
  { sharedReader: Reader } & SuiteOptions
>({
  isStopping: [false, { option: true, scope: 'worker' }],
  launch: async ({ browserName }, use) => {
    const readers: Reader[] = [];
    await use(async (options) => {
      const reader = await launchReader(browserName, options);
      readers.push(reader);
      return reader;
    });
    for (const reader of readers) {
      expectNothingSent(reader);
      await reader.close();
    }
  },
  newReader: async ({ sharedReader, isStopping }, use) => {
    // Before anything may start the background: it would bring back from the second copy what is being taken away.
    await sharedReader.forget();
    await lend(sharedReader, isStopping, use);
  },
  reader: ({ sharedReader, isStopping }, use) => lend(sharedReader, isStopping, use),
  sharedReader: [
    async ({ browserName }, use) => {
      const reader = await launchReader(browserName);
      await use(reader);
      // What was sent behind the end of the last test counts too.
      expectNothingSent(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
});
