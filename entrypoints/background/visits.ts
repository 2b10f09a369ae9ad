import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { annotationsOfPage } from '@/storage/annotations';
import type { LibraryDatabase } from '@/storage/db';
import { askReport } from './annotator-requests';
import { showBadge } from './badge';
import type { Films } from './films/films';
import { tabKey } from './open-pages';
import { learnOrphans } from './orphans';
import { panelSession } from './requests';
import type { AskingPage } from './senders';
import { forgetWaiting } from './show';

const prefix = 'visit:';
const visitKey = (tabId: number): string => `${prefix}${tabId}`;

/**
 * The visits of pages whose annotator has asked for their notes. What follows behind the answer (button, pill, lost passages) is remembered in
 * `storage.session` until it is done, so that a background which is stopped in between does it when it starts again.
 */
export interface Visits {
  /** Remembers that a tab shows a page, and what is still to be done for it. */
  begin: (page: AskingPage) => Promise<void>;
  /** Does what follows once the page has its notes. Never throws. */
  followUp: (page: AskingPage) => Promise<void>;
  /** Goes on where a background that was stopped has left off. Never throws. */
  resume: () => Promise<void>;
}

export function createVisits(db: LibraryDatabase, films: Films): Visits {
  async function greet(page: AskingPage): Promise<void> {
    const { tabId, pageKey } = page;
    const report = await askReport(tabId);
    if (report?.pageKey !== pageKey) return;
    const { length } = await annotationsOfPage(db, pageKey);
    const { reading } = report;
    await Promise.all([
      showBadge(tabId, length, report),
      films.greet({ ...page, ...(reading && { reading }) }),
      length > 0 && learnOrphans(db, tabId, report),
    ]);
  }

  async function followUp(page: AskingPage): Promise<void> {
    try {
      await forgetWaiting(page.pageKey);
      await greet(page);
    } catch (error) {
      console.warn('Cinemargin: not all was done that follows the opening of a page.', error);
    }
    await browser.storage.session.remove(visitKey(page.tabId));
  }

  return {
    begin: (page) =>
      browser.storage.session.set({ [tabKey(page.tabId)]: page.pageKey, [visitKey(page.tabId)]: page }),
    followUp,
    async resume() {
      for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
        const parsed = key.startsWith(prefix) ? v.safeParse(panelSession, value) : undefined;
        if (parsed?.success) void followUp(parsed.output);
      }
    },
  };
}
