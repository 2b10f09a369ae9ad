import browser from 'webextension-polyfill';
import type { FilmState } from '@/storage/records/film-state';
import { askAnnotator } from '../annotator-requests';

/** What the button for a look-up is called, and so what it sends and to whom; undefined where a look-up is not called for. */
function offerOf({ card, status, isChosen, asks }: FilmState): string | undefined {
  const isLacking = card.runningTime.length === 0 || card.directors.length === 0;
  if (status !== 'page' || isChosen || !isLacking || card.title.length === 0) return undefined;
  return browser.i18n.getMessage(asks.includes('tmdb') ? 'pillLookUpBoth' : 'pillLookUpWikidata');
}

/** Shows on the pills of a review what is known of its film beside what the page says. That there is no pill in a tab is no failure. */
export async function tellPills(tabIds: readonly number[], state: FilmState): Promise<void> {
  const offer = offerOf(state);
  const { title, year, directors, runningTime } = state.card;
  const film = { title, year, directors, runningTime };
  const request = { film, ...(offer !== undefined && { offer }) };
  await Promise.all(tabIds.map((tabId) => askAnnotator(tabId, 'page.film', request)));
}
