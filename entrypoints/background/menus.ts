import browser from 'webextension-polyfill';
import { injectIntoTab } from './annotator-injection';
import { askAnnotator } from './annotator-requests';

const highlightId = 'highlight';
const noteId = 'note';

/** Registers the context menu of a selection; to be called when the extension is installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const documentUrlPatterns = ['*://*/*'];
  for (const [id, title] of [
    [highlightId, browser.i18n.getMessage('menuHighlight')],
    [noteId, browser.i18n.getMessage('menuNote')],
  ] as const) {
    browser.contextMenus.create({ id, title, contexts: ['selection'], documentUrlPatterns });
  }
}

/** Keeps what is selected, on any page: asking for it by hand needs no review to be recognised. */
export async function answerMenu(menuItemId: string | number, tabId: number | undefined): Promise<void> {
  if (tabId === undefined || (menuItemId !== highlightId && menuItemId !== noteId)) return;
  await injectIntoTab(tabId);
  await askAnnotator(tabId, 'page.mark', { edit: menuItemId === noteId });
}
