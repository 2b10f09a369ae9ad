import browser from 'webextension-polyfill';
import { type AnnotatorRequests, type AnnotatorRequestType, type Reply, settle } from './protocol';

/** Asks the annotator of one tab; `no-answer` where none runs there. */
export function askAnnotator<T extends AnnotatorRequestType>(
  tabId: number,
  type: T,
  request: AnnotatorRequests[T]['request'],
): Promise<Reply<AnnotatorRequests[T]['reply']>> {
  return settle(() => browser.tabs.sendMessage(tabId, { ...request, type }, { frameId: 0 }));
}
