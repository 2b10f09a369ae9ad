import browser from 'webextension-polyfill';

/** A command with its key as the browser spells it; without one where the reader has given it none. */
export interface Shortcut {
  name: string;
  /** Empty for the browser's own command, which opens the popup. */
  what: string;
  key?: string;
}

/** The browser's own command, which opens the popup; some browsers describe it, each in its way. */
const popupCommand = '_execute_action';

/** All commands of the manifest, in its order, before the browser has said which keys they have. */
export function namedShortcuts(): Shortcut[] {
  return Object.entries(browser.runtime.getManifest().commands ?? {}).map(([name, { description = '' }]) => ({
    name,
    what: description,
  }));
}

/** All commands in the order of the manifest. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut }) => ({
    name,
    what: name === popupCommand ? '' : description,
    ...(shortcut && { key: shortcut }),
  }));
}

/** Opens the browser's own page on which keys of extensions are chosen. */
export async function openShortcuts(): Promise<void> {
  // Firefox has a call for it since its version 137, of which the polyfill's types do not know.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
