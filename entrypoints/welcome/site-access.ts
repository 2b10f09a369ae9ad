import browser from 'webextension-polyfill';

const everySite = { origins: ['*://*/*'] };

/** Whether the reader lets the extension see the pages that they read. Firefox asks at the installation, and any browser can take it back. */
export function readAccess(): Promise<boolean> {
  return browser.permissions.contains(everySite);
}

/** Asks the reader, by the browser's own prompt; to be called from their press. */
export async function requestAccess(): Promise<boolean> {
  try {
    return await browser.permissions.request(everySite);
  } catch {
    return false;
  }
}
