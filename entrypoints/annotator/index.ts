import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type AnnotatorMessage, contentInterface, type Reply } from '@/entrypoints/background/protocol';
import { canonicalOf, pageKeyOf } from '@/storage/records/page-key';
import { openPage, type Page } from './page';

/**
 * Where the running annotator of this document is found by a second injection. A symbol, since elements with an id can stand in for any plain
 * name on the window.
 */
const runningKey = Symbol.for('cinemargin.annotator');

function isAnnotatorMessage(message: unknown): message is AnnotatorMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    message.type.startsWith('page.')
  );
}

async function answer(page: Page, message: AnnotatorMessage): Promise<Reply<unknown>> {
  switch (message.type) {
    case 'page.show':
      page.show(message.target);
      break;
    case 'page.annotations':
      page.takeAnnotations(message.annotations);
      break;
    case 'page.mark':
      await page.mark(message.edit);
      break;
    case 'page.panelJoined':
      page.panelJoined();
      break;
    case 'page.closePanel':
      page.closePanel();
      break;
    case 'page.report':
      return { ok: true, value: page.report(message.full ?? false) };
  }
  return { ok: true, value: null };
}

/** Runs in one document and opens one page after the other, as the document's address changes. */
function start(): () => void {
  let page: Page | undefined;
  let pageKey: string | undefined;
  let life = new AbortController();

  contentInterface().runtime.onMessage.addListener((message, _sender, sendResponse) => {
    if (!page || !isAnnotatorMessage(message)) return undefined;
    void answer(page, message).then(sendResponse);
    return true;
  });

  return () => {
    const nextKey = pageKeyOf(location.href, canonicalOf(document));
    if (page && nextKey === pageKey) return;
    life.abort();
    life = new AbortController();
    pageKey = nextKey;
    page = openPage(document, location.href, life);
  };
}

/** Injected by the background where there may be something to show; injected again when the page's address has changed. */
export default defineUnlistedScript(() => {
  const running: unknown = Reflect.get(globalThis, runningKey);
  const look = typeof running === 'function' ? running : start();
  Reflect.set(globalThis, runningKey, look);
  Reflect.apply(look, undefined, []);
});
