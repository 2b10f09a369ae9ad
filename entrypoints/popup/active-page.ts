import browser from 'webextension-polyfill';
import { ask, type PageReport } from '@/entrypoints/background/protocol';
import { pageKeyOf } from '@/storage/records/page-key';

/** The page that the popup was opened over. */
export interface ActivePage {
  /** Absent on pages that have no notes of their own: the browser's own, files. */
  pageKey?: string;
  report?: PageReport;
}

/** The tab that the popup stands over; opened as a page of its own it takes the one named in `?tab=`. */
async function activeTab(): Promise<browser.Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** What is known of the active page. Works without page access too: then nothing is known of it. */
export async function readActivePage(): Promise<ActivePage> {
  const tab = await activeTab().catch(() => undefined);
  if (tab?.id === undefined || tab.url === undefined) return {};
  const reply = await ask('tab.report', { tabId: tab.id });
  const report = reply.ok ? (reply.value ?? undefined) : undefined;
  const pageKey = report?.pageKey ?? pageKeyOf(tab.url);
  return { ...(pageKey !== undefined && { pageKey }), ...(report && { report }) };
}
