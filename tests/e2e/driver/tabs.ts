/** What is done to a tab from a page of the extension, as its reader or the browser would do it. */
export type TabAct = 'find' | 'discard' | 'close' | 'annotate';

/**
 * Runs in a page of the extension, sent there as source: does something to the tab at an address.
 * @returns the browser's number of the tab; 0 where there is none or the browser did not do it.
 */
export async function handleTab({ address, act }: { address: string; act: TabAct }): Promise<number> {
  interface Tab {
    id: number;
    url?: string;
    discarded: boolean;
  }
  interface Extension {
    tabs: {
      query(all: object): Promise<Tab[]>;
      getCurrent(): Promise<Tab>;
      update(id: number, change: { active: boolean }): Promise<unknown>;
      discard(id: number): Promise<unknown>;
      remove(id: number): Promise<unknown>;
    };
    scripting: { executeScript(wish: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  }
  const isExtension = (value: unknown): value is Extension =>
    typeof value === 'object' && value !== null && 'tabs' in value;
  const extension: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (!isExtension(extension)) return 0;
  const { tabs, scripting } = extension;
  const find = async (): Promise<Tab | undefined> =>
    (await tabs.query({})).find(({ url }) => url === address);

  const tab = await find();
  if (tab === undefined) return 0;
  if (act === 'close') await tabs.remove(tab.id);
  if (act === 'annotate') {
    await scripting.executeScript({ target: { tabId: tab.id }, files: ['/annotator.js'] });
  }
  if (act === 'discard') {
    // No browser discards the tab that is looked at.
    await tabs.update((await tabs.getCurrent()).id, { active: true });
    await tabs.discard(tab.id);
    if ((await find())?.discarded !== true) return 0;
  }
  return tab.id;
}
