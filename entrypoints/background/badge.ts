import browser from 'webextension-polyfill';
import type { PageReport } from './protocol';

/** Stands for a film review of which nothing is kept yet. */
const recognisedMark = '•';

/** A tab that is gone by now is no failure. */
async function label(tabId: number, text: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}

/**
 * Shows on a tab's button how many notes are kept for its page; where there are none, a mark if it was recognised as a film review, and in words which film
 * it is.
 */
export async function showBadge(tabId: number, count: number, { reading }: PageReport): Promise<void> {
  const isReview = reading?.recognition.isReview === true;
  const film = isReview ? reading.film.title[0]?.value : undefined;
  const text = count > 0 ? String(count) : isReview ? recognisedMark : '';
  const title = film === undefined ? 'Cinemargin' : browser.i18n.getMessage('badgeFilm', film);
  await label(tabId, text, title);
}

/** Takes off what the button says of a tab's page, of which it may be said no longer. */
export async function clearBadge(tabId: number): Promise<void> {
  await label(tabId, '', 'Cinemargin');
}

/** Gives the badge its colours, once at each start. */
export async function setBadgeColours(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#7d2a1f' });
  await browser.action.setBadgeTextColor({ color: '#ffffff' });
}
