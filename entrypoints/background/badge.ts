import browser from 'webextension-polyfill';

/** Shows on the button how many notes are kept for a tab's page; nothing for none. A tab that is gone by now is no failure. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : String(count);
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

/** Gives the badge its colours, once at each start. */
export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#7d2a1f' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
