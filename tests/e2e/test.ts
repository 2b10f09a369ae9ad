import { test as base } from '@playwright/test';
import { ChromiumReader } from './driver/chromium';
import { FirefoxReader } from './driver/firefox';
import { Reader } from './driver/reader';

async function launchReader(browserName: string): Promise<Reader> {
  return new Reader(browserName === 'firefox' ? await FirefoxReader.launch() : await ChromiumReader.launch());
}

/** `reader` is shared by the tests of a worker; `newReader` has an empty library and is used up by one test. */
export const test = base.extend<{ newReader: Reader }, { reader: Reader }>({
  newReader: async ({ browserName }, use) => {
    const reader = await launchReader(browserName);
    await use(reader);
    await reader.close();
  },
  reader: [
    async ({ browserName }, use) => {
      const reader = await launchReader(browserName);
      await use(reader);
      await reader.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
