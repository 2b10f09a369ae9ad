import browser from 'webextension-polyfill';

/** The key by which the popup opens, as the browser spells it; undefined where the reader has given it none. */
export async function readPopupKey(): Promise<string | undefined> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || undefined;
}

/** Opens the browser's own page on which keys of extensions are chosen. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a call for it since its version 137, of which the polyfill's types do not know.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
