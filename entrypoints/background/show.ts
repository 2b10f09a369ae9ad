import browser from 'webextension-polyfill';
import { annotationById } from '@/storage/annotations';
import type { LibraryDatabase } from '@/storage/db';
import { addressOfPassage } from '@/storage/records/text-fragment';
import { tabsShowing } from './open-pages';
import { askAnnotator, askReport } from './annotator-requests';
import { Refusal } from './refusal';

const waitingKey = (pageKey: string): string => `show:${pageKey}`;

/** Whether the reader lets the extension run on a page's site; elsewhere the browser itself leads to the passage. */
function mayRunAt(url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] });
}

/** Finds the tab that shows an annotation's page, or opens one; the page scrolls to the passage as soon as its annotator stands. */
export async function showAnnotation(db: LibraryDatabase, id: string): Promise<void> {
  const annotation = await annotationById(db, id);
  if (!annotation) throw new Refusal('not-found', 'This note is no longer kept.');
  for (const tabId of await tabsShowing(annotation.pageKey)) {
    const report = await askReport(tabId);
    if (report?.pageKey !== annotation.pageKey) continue;
    // A tab in the background does not scroll in Firefox, so that it is brought forward first.
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await askAnnotator(tabId, 'page.show', { target: { annotationId: id } });
    return;
  }
  const review = await db.reviews.get(annotation.pageKey);
  if (!review) throw new Refusal('not-found', 'The address of this note is not kept.');
  if (await mayRunAt(review.url)) {
    await browser.storage.session.set({ [waitingKey(annotation.pageKey)]: id });
    await browser.tabs.create({ url: review.url });
  } else {
    const quote = annotation.selectors?.quote;
    await browser.tabs.create({ url: quote ? addressOfPassage(review.url, quote) : review.url });
  }
}

/** What is to be shown on a page that was just opened for it. */
export async function readWaiting(pageKey: string): Promise<string | undefined> {
  const key = waitingKey(pageKey);
  const id = (await browser.storage.session.get(key))[key];
  return typeof id === 'string' ? id : undefined;
}

/** The page has been told. To be called behind the answer that told it: a background that is stopped before is asked once more. */
export async function forgetWaiting(pageKey: string): Promise<void> {
  await browser.storage.session.remove(waitingKey(pageKey));
}
