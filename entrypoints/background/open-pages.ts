import browser from 'webextension-polyfill';

/**
 * Which page each tab shows, kept in `storage.session` so that it outlives the worker. A tab may be gone or elsewhere since: whoever uses this
 * asks the tab itself.
 */
const tabKey = (tabId: number): string => `tab:${tabId}`;

/** Remembers that the annotator of a tab asked for the notes of a page. */
export async function rememberOpenPage(tabId: number, pageKey: string): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: pageKey });
}

/** The tabs that show each page with its annotator. */
export async function openPages(): Promise<Map<string, number[]>> {
  const pages = new Map<string, number[]>();
  for (const [key, pageKey] of Object.entries(await browser.storage.session.get(null))) {
    if (!key.startsWith('tab:') || typeof pageKey !== 'string') continue;
    pages.set(pageKey, [...(pages.get(pageKey) ?? []), Number(key.slice('tab:'.length))]);
  }
  return pages;
}

/** The tabs that show a page with its annotator. */
export async function tabsShowing(pageKey: string): Promise<number[]> {
  return (await openPages()).get(pageKey) ?? [];
}
