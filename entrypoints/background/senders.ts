import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { pageKeyOf } from '@/storage/records/page-key';
import type { PageClaim } from './protocol';
import { Refusal } from './refusal';

/** Who asks: a content script in a page, the panel's frame, or one of the extension's own pages. */
export type Asker = 'page' | 'panel' | 'library';

const panelPath = '/panel.html';

/**
 * Tells who sent a message from what the browser says of the sender, never from the message. The panel's frame stands inside a foreign page,
 * so that it is not trusted with the library although it has the extension's origin.
 * @returns undefined for a sender that may ask nothing.
 */
export function askerOf(sender: Runtime.MessageSender): Asker | undefined {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return undefined;
  const url = new URL(sender.url);
  if (url.protocol === 'http:' || url.protocol === 'https:') {
    return sender.tab?.id !== undefined && sender.frameId === 0 ? 'page' : undefined;
  }
  if (url.protocol !== new URL(browser.runtime.getURL('')).protocol) return undefined;
  if (url.pathname === panelPath) return 'panel';
  return sender.tab === undefined || sender.frameId === 0 ? 'library' : undefined;
}

/** A page as the browser and its own document name it. */
export interface AskingPage {
  tabId: number;
  pageKey: string;
  url: string;
  title: string;
}

function addressOf({ url }: Runtime.MessageSender, { address }: PageClaim): string | undefined {
  if (url === undefined || !URL.canParse(url) || !URL.canParse(address)) return url;
  return new URL(url).origin === new URL(address).origin ? address : url;
}

/** The page that sent a message. @throws Refusal where it has no identity of its own. */
export function askingPage(sender: Runtime.MessageSender, claim: PageClaim): AskingPage {
  const tabId = sender.tab?.id;
  const url = addressOf(sender, claim);
  const pageKey = url === undefined ? undefined : pageKeyOf(url, claim.canonical);
  if (tabId === undefined || url === undefined || pageKey === undefined) {
    throw new Refusal('refused', 'Only a web page in a tab has notes of its own.');
  }
  return { tabId, pageKey, url, title: claim.title };
}
