import browser from 'webextension-polyfill';

/** Opens the welcome page when the extension was installed for the first time; an update of it or of the browser is no occasion. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
