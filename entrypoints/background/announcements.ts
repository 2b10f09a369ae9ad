import browser from 'webextension-polyfill';
import type { Announcement } from './protocol';

/**
 * Tells the panels that stand in some tabs. By their tabs, since in Firefox (seen in 153) what is sent to the extension as a whole does not reach its frames
 * in pages. That there is no panel in a tab, or no tab any more, is no failure.
 */
export async function announce(tabIds: readonly number[], announcement: Announcement): Promise<void> {
  await Promise.all(
    tabIds.map((tabId) => browser.tabs.sendMessage(tabId, announcement).catch(() => undefined)),
  );
}
