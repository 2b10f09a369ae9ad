import { liveQuery, type Observable } from 'dexie';
import browser from 'webextension-polyfill';
import type { Permissions } from 'webextension-polyfill';
import { keepSettings, readSettings, type SettingsDatabase } from './settings';

/**
 * What Firefox calls the kind of data that a look-up sends: words of a page. The reader can take it back in the browser at any time. Chromium has no such
 * permission.
 */
const wordsOfPages: Permissions.Permissions = { data_collection: ['websiteContent'] };

async function isAllowed(): Promise<boolean> {
  return !import.meta.env.FIREFOX || browser.permissions.contains(wordsOfPages);
}

/** Whether films may be looked up by themselves: the reader switched it on, and the browser still lets it be. */
export async function mayLookUp(settings: SettingsDatabase): Promise<boolean> {
  return (await readSettings(settings)).looksUp && (await isAllowed());
}

/** The same, followed as it changes on any page of the extension. */
export function observeLookUp(settings: SettingsDatabase): Observable<boolean> {
  return liveQuery(async () => {
    const { looksUp } = await readSettings(settings);
    return looksUp && isAllowed();
  });
}

/**
 * Switches looking up by itself on or off; to be called from the reader's press, since Firefox then asks for their consent to the data that is sent.
 * @returns whether it is as the reader wanted it.
 */
export async function switchLookUp(settings: SettingsDatabase, isOn: boolean): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) {
      const { permissions } = browser;
      if (!isOn) await permissions.remove(wordsOfPages);
      else if (!(await permissions.request(wordsOfPages))) return false;
    }
    await keepSettings(settings, { looksUp: isOn });
    return true;
  } catch {
    return false;
  }
}
