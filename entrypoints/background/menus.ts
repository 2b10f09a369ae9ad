import browser from 'webextension-polyfill';
import type { Tabs } from 'webextension-polyfill';
import { pageKeyOf } from '@/storage/records/page-key';
import { injectIntoTab } from './annotator-injection';
import { askAnnotator, askReport } from './annotator-requests';
import { judgePage } from './page-choices';
import type { PageAct } from './protocol';

/** What the context menu offers, on a selection or on the page. */
const entries = [
  { id: 'highlight', title: 'menuHighlight', context: 'selection' },
  { id: 'note', title: 'menuNote', context: 'selection' },
  { id: 'is-review', title: 'menuReview', context: 'page' },
  { id: 'is-no-review', title: 'menuNoReview', context: 'page' },
] as const;

/** Commands by their names in the manifest, but for the one of the browser's own that opens the popup. */
const acts: readonly PageAct[] = ['highlight', 'note', 'toolbar', 'next', 'previous', 'panel'];

/** Registers the context menu; to be called when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, context } of entries) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: [context],
      documentUrlPatterns: ['*://*/*'],
    });
  }
}

/** Does something to a page as the reader asked by hand; that needs no review to be recognised there. */
async function act(tabId: number, name: PageAct): Promise<void> {
  await injectIntoTab(tabId);
  await askAnnotator(tabId, 'page.act', { act: name });
}

/** Says what the page of a tab is; a title, where the page names none, is asked for in the popup. */
async function judge(tab: Tabs.Tab, isReview: boolean): Promise<void> {
  if (tab.id === undefined || tab.url === undefined) return;
  const report = await askReport(tab.id);
  const pageKey = report?.pageKey ?? pageKeyOf(tab.url);
  if (pageKey !== undefined) await judgePage(tab.id, pageKey, isReview && '');
}

/** Answers a press in the context menu. */
export async function answerMenu(menuItemId: string | number, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  if (menuItemId === 'highlight' || menuItemId === 'note') await act(tab.id, menuItemId);
  if (menuItemId === 'is-review') await judge(tab, true);
  if (menuItemId === 'is-no-review') await judge(tab, false);
}

/** Answers a key that the reader gave to a command. A page of the browser's own has nothing to be done to. */
export async function answerCommand(command: string, tab: Tabs.Tab | undefined): Promise<void> {
  const name = acts.find((one) => one === command);
  if (name === undefined || tab?.id === undefined) return;
  await act(tab.id, name).catch(() => undefined);
}
