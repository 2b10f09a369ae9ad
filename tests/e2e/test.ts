import { expect, test as base } from '@playwright/test';
import { ChromiumReader } from './driver/chromium';
import { FirefoxReader } from './driver/firefox';
import { Reader } from './driver/reader';

/** A browser with an empty library. The welcome page, which opens with the installation, is closed unless it is to be seen. */
export async function launchReader(browserName: string, options = { keepsWelcome: false }): Promise<Reader> {
  const driver = browserName === 'firefox' ? FirefoxReader : ChromiumReader;
  return new Reader(await driver.launch(options));
}

/**
 * `reader` has one browser for all tests of a worker; `newReader` starts one of its own with an empty library. After
 * either, no file of the extension may have reported an error.
 */
export const test = base.extend<{ newReader: Reader; reader: Reader }, { sharedReader: Reader }>({
  newReader: async ({ browserName }, use) => {
    const reader = await launchReader(browserName);
    await use(reader);
    const complaints = await reader.takeComplaints();
    await reader.close();
    expect(complaints, 'errors of the extension').toEqual([]);
  },
  reader: async ({ sharedReader }, use) => {
    await use(sharedReader);
    await sharedReader.closeTabs();
    expect(await sharedReader.takeComplaints(), 'errors of the extension').toEqual([]);
  },
  sharedReader: [
    async ({ browserName }, use) => {
      const reader = await launchReader(browserName);
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };
