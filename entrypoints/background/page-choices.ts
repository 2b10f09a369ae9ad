import browser from 'webextension-polyfill';
import { pausedSiteKey, verdictKey } from '@/storage/records/page-key';
import type { Verdict } from '@/storage/records/review';
import { keepSettings, readSettings, type SettingsDatabase } from '@/storage/settings';
import { injectIntoTab } from './annotator-injection';
import { clearBadge } from './badge';
import { askAnnotator } from './annotator-requests';

/** Keeps what the reader says a page is for its next visit; null takes it back. */
export async function keepVerdict(pageKey: string, verdict: Verdict | null): Promise<void> {
  const key = verdictKey(pageKey);
  if (verdict === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: verdict });
}

/**
 * Keeps what the reader says a page is, where the detector finds it, and has an open page follow at once.
 * @param verdict null takes back what was said: the page is again what it looks like.
 */
export async function judgePage(tabId: number, pageKey: string, verdict: Verdict | null): Promise<void> {
  await keepVerdict(pageKey, verdict);
  // A page that is opened anew by this labels the button itself; one that is left says nothing any more.
  await clearBadge(tabId);
  await injectIntoTab(tabId);
  await askAnnotator(tabId, 'page.judge', { verdict });
}

/** What the reader says of a page; null where nothing. */
export async function verdictOn(pageKey: string): Promise<Verdict | null> {
  const key = verdictKey(pageKey);
  const kept = (await browser.storage.local.get(key))[key];
  return typeof kept === 'string' || kept === false ? kept : null;
}

/** Has Cinemargin leave a site alone, or look at it again. What is kept of its pages stays kept. */
export async function pauseSite(settings: SettingsDatabase, site: string, isPaused: boolean): Promise<void> {
  const { pausedSites } = await readSettings(settings);
  const others = pausedSites.filter((one) => one !== site);
  await keepSettings(settings, { pausedSites: isPaused ? [...others, site].sort() : others });
  const key = pausedSiteKey(site);
  if (isPaused) await browser.storage.local.set({ [key]: 1 });
  else await browser.storage.local.remove(key);
}
