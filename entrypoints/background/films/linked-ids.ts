import browser from 'webextension-polyfill';
import type { LinkedIds } from './matching/sought';

/**
 * Runs in the page, in the extension's own world, sent there as source: the addresses that the page links to within its text and states in its data. Lists of other
 * posts, menus and footers are left out.
 */
function readAddresses(): string[] {
  const links = document.querySelectorAll('a[href*="://"]');
  const addresses: string[] = [];
  for (let index = 0; index < Math.min(links.length, 2000); index += 1) {
    const link = links.item(index);
    if (!link.closest('nav, aside, footer')) addresses.push((link.getAttribute('href') ?? '').slice(0, 300));
  }
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]')) {
    const data = script.textContent.slice(0, 200_000).replaceAll('\\/', '/');
    addresses.push(...(data.match(/https?:\/\/[^\s"'<>\\]{1,300}/g) ?? []).slice(0, 500));
  }
  return addresses;
}

const forms: [keyof LinkedIds, RegExp][] = [
  ['imdb', /^https?:\/\/(?:www\.|m\.)?imdb\.com\/(?:[a-z-]{2,5}\/)?title\/(tt\d{7,10})(?=[/?#]|$)/i],
  ['tmdb', /^https?:\/\/(?:www\.)?themoviedb\.org\/movie\/(\d{1,9})(?=[-/?#]|$)/i],
  ['letterboxd', /^https?:\/\/(?:www\.)?letterboxd\.com\/film\/([\w-]{1,100})(?=[/?#]|$)/i],
  ['rottenTomatoes', /^https?:\/\/(?:www\.)?rottentomatoes\.com\/(m\/[\w-]{1,150})(?=[/?#]|$)/i],
  ['metacritic', /^https?:\/\/(?:www\.)?metacritic\.com\/(movie\/[\w-]{1,150})(?=[/?#]|$)/i],
  ['wikidata', /^https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d{0,11})(?=[/?#]|$)/i],
];

/** A page that links to more films than this is a list: its links say nothing of the film it reviews. */
const mostFilms = 4;

/** The ids of films among some addresses. */
export function readIds(addresses: readonly string[]): LinkedIds {
  const ids: LinkedIds = {};
  for (const [name, form] of forms) {
    const found = new Set(addresses.flatMap((address) => form.exec(address)?.[1] ?? []));
    if (found.size > 0 && found.size <= mostFilms) ids[name] = [...found];
  }
  return ids;
}

/** Every id of a film that the page in a tab links to; none where the page cannot be asked. */
export async function linkedIdsOf(tabId: number): Promise<LinkedIds> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: readAddresses });
    const addresses: unknown = answer?.result;
    return Array.isArray(addresses)
      ? readIds(addresses.filter((address) => typeof address === 'string'))
      : {};
  } catch {
    return {};
  }
}
