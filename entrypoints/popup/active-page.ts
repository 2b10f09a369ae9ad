import browser from 'webextension-polyfill';
import { type PageReport, settle } from '@/entrypoints/background/protocol';
import { pageKeyOf, pausedSiteKey, siteOfPage, verdictKey } from '@/storage/records/page-key';
import type { Verdict } from '@/storage/records/review';

/** The page that the popup was opened over. */
export interface ActivePage {
  /** Absent on pages that have no notes of their own: the browser's own, files. */
  pageKey?: string;
  url?: string;
  report?: PageReport;
  tabId?: number;
  site?: string;
  /** Whether its site is left alone. */
  isPaused?: boolean;
  /** What the reader says of it, if anything. */
  verdict?: Verdict;
  /** Set where the page gave no answer: the same with its answer, if one comes after all. */
  later?: Promise<ActivePage | undefined>;
}

/** What the reader has said of a page and its site, where the detector finds it too. */
async function readChoices(url: string, pageKey: string): Promise<Partial<ActivePage>> {
  const site = siteOfPage(url);
  if (site === undefined) return {};
  const keys = [pausedSiteKey(site), verdictKey(pageKey)] as const;
  const kept = await browser.storage.local.get([...keys]);
  const verdict = kept[keys[1]];
  return {
    site,
    isPaused: kept[keys[0]] !== undefined,
    ...((typeof verdict === 'string' || verdict === false) && { verdict }),
  };
}

/** The tab that the popup stands over; opened as a page of its own it takes the one named in `?tab=`. */
async function activeTab(): Promise<browser.Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named > 0) return browser.tabs.get(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** A page that is busy keeps nobody from their notes. */
const answerWithinMs = 400;

async function askActivePage(): Promise<ActivePage> {
  const tab = await activeTab().catch(() => undefined);
  if (tab?.id === undefined || tab.url === undefined) return {};
  const tabId = tab.id;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, answerWithinMs));
  const asked = settle<PageReport>(() =>
    browser.tabs.sendMessage(tabId, { type: 'page.report' }, { frameId: 0 }),
  );
  const reply = await Promise.race([asked, late]);
  const report = reply?.ok ? reply.value : undefined;
  const pageKey = pageKeyOf(tab.url, report?.claim.canonical);
  if (pageKey === undefined) return { url: tab.url };
  const choices = await readChoices(tab.url, pageKey);
  return { url: tab.url, pageKey, tabId, ...choices, ...(report && { report }) };
}

/** A page that is only just opening answers a moment later: so long it is waited before it is asked once more, each time. */
const askAgainAfterMs = [300, 900, 2500, 5000];

async function askAgain(): Promise<ActivePage | undefined> {
  for (const wait of askAgainAfterMs) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const page = await askActivePage();
    if (page.report) return page;
  }
  return undefined;
}

/**
 * What is known of the active page, asked of it directly: the background may be stopped, and takes its time to start. Works without page access too: then
 * nothing is known of it.
 */
export async function readActivePage(): Promise<ActivePage> {
  const page = await askActivePage();
  return page.report !== undefined || page.tabId === undefined
    ? page
    : { ...page, later: askAgain().catch(() => undefined) };
}
