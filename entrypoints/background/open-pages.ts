import browser from 'webextension-polyfill';

/**
 * Which page each tab shows, kept in `storage.session` so that it outlives the worker. A tab may be gone or elsewhere since: whoever uses this
 * asks the tab itself.
 */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

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
