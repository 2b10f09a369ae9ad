import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { Refusal } from './refusal';

const annotatorFile = '/annotator.js';

/** Injects the annotator into the very document that asked, so that a navigation in between is harmless. */
export async function injectIntoSender(sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.documentId === undefined) {
    throw new Refusal('refused', 'Only a document in a tab can have the annotator.');
  }
  await browser.scripting.executeScript({
    target: { tabId, documentIds: [sender.documentId] },
    files: [annotatorFile],
  });
}

/** Injects the annotator where the reader asked for it by hand; in a document that has it already it looks again. */
export async function injectIntoTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [annotatorFile] });
}
