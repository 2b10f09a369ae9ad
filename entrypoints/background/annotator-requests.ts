import browser from 'webextension-polyfill';
import { pageKeyOf } from '@/storage/records/page-key';
import {
  type AnnotatorRequests,
  type AnnotatorRequestType,
  type PageReport,
  type Reply,
  settle,
} from './protocol';

/** Asks the annotator of one tab; `no-answer` where none runs there. */
export function askAnnotator<T extends AnnotatorRequestType>(
  tabId: number,
  type: T,
  request: AnnotatorRequests[T]['request'],
): Promise<Reply<AnnotatorRequests[T]['reply']>> {
  return settle(() => browser.tabs.sendMessage(tabId, { ...request, type }, { frameId: 0 }));
}

/** A report, and the key of the page that it is of. */
export type KeyedReport = PageReport & { pageKey: string };

/** What the annotator of a tab reports; undefined where none answers, or its page has no key. */
export async function askReport(tabId: number, full?: boolean): Promise<KeyedReport | undefined> {
  const reply = await askAnnotator(tabId, 'page.report', full ? { full } : {});
  const pageKey = reply.ok ? pageKeyOf(reply.value.claim.address, reply.value.claim.canonical) : undefined;
  return reply.ok && pageKey !== undefined ? { ...reply.value, pageKey } : undefined;
}
