import type { Reader, Tab } from './driver/reader';
import type { PageAct } from '@/entrypoints/background/protocol';
import { expect } from './test';

/** Keeps a passage as a reader does; settles when the page shows it as kept. */
export async function highlight(tab: Tab, quote: string): Promise<void> {
  await tab.select(quote);
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
  await tab.overlay.press('button', 'Highlight in amber');
  await expect.poll(() => paintedWords(tab)).toContain(quote);
}

/** The words under each highlight, white space as a reader sees it. */
export async function paintedWords(tab: Tab): Promise<string[]> {
  return (await tab.painted()).map(({ text }) => text.replace(/\s+/g, ' '));
}

/** Keeps a passage and opens the field for a note on it. */
export async function beginNote(tab: Tab, quote: string): Promise<void> {
  await tab.select(quote);
  await tab.overlay.press('button', 'Add note');
  await expect.poll(() => tab.panel.find('textbox', `Note on: ${quote}`)).toHaveLength(1);
}

/** Writes a note; settles when the panel says that it is saved. */
export async function writeNote(tab: Tab, quote: string, note: string): Promise<void> {
  await beginNote(tab, quote);
  await tab.panel.fill('textbox', `Note on: ${quote}`, note);
  await expect.poll(() => tab.panel.text()).toContain('Saved');
}

export async function openPanel(tab: Tab): Promise<void> {
  await tab.overlay.press('button', /^Paterson/);
  await expect.poll(() => tab.panel.text()).toContain('Running time');
}

/** All that the popup says of all films, once it says anything. */
export async function readAllFilms(reader: Reader, over: Tab): Promise<string> {
  const popup = await reader.openPopup(over);
  await popup.page.press('tab', 'All films');
  await expect.poll(() => popup.page.find('button', 'Delete')).not.toHaveLength(0);
  const words = await popup.page.text();
  await popup.close();
  return words;
}

/** Gives what has commands of the browser carried out in the tab at an address, from where the background does it: no driver presses the browser's own keys. */
export async function openCommands(
  reader: Reader,
  address: string,
): Promise<{ send: (act: PageAct) => Promise<void>; close: () => Promise<void> }> {
  const outside = await reader.openExtensionPage('manifest.json');
  return { send: (act) => outside.evaluate(sendAct, { address, act }), close: () => outside.close() };
}

/** Has one command carried out in a tab. */
export async function command(reader: Reader, over: Tab, act: PageAct): Promise<void> {
  const commands = await openCommands(reader, await over.evaluate(() => location.href));
  await commands.send(act);
  await commands.close();
}

/** Runs in the extension's origin. */
async function sendAct({ address, act }: { address: string; act: string }): Promise<void> {
  interface Extension {
    tabs: {
      query(all: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(id: number, message: object, to: { frameId: number }): Promise<unknown>;
    };
  }
  const isExtension = (value: unknown): value is Extension =>
    typeof value === 'object' && value !== null && 'tabs' in value;
  const extension: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (!isExtension(extension)) return;
  const { tabs } = extension;
  const tab = (await tabs.query({})).find(({ url }) => url === address);
  if (tab) await tabs.sendMessage(tab.id, { type: 'page.act', act }, { frameId: 0 });
}
