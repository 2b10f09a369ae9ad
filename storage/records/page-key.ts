const trackingParameter =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|twclid|ref_src|ref_url|cmpid|ncid|ocid|_ga|_gl|hsctatracking|spm|share|amp|outputtype)$/i;

/** The host without the prefixes by which one site serves one article to several kinds of reader, with the port if it is an unusual one. */
function siteOf(url: URL): string {
  const host = url.hostname.toLowerCase().replace(/^(?:(?:www|m|mobile|amp)\.(?=[^.]+\.[^.]))+/, '');
  return url.port ? `${host}:${url.port}` : host;
}

function parseWebAddress(address: string, base?: string): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** A hash is part of the page's identity only where it routes (`#/film/her`, `#!film`). */
function routeOf(url: URL): string {
  return /^#!?\//.test(url.hash) || url.hash.startsWith('#!') ? url.hash : '';
}

function keyOf(url: URL): string {
  const path = url.pathname
    .replace(/\/+/g, '/')
    .replace(/(?:\/amp)?\/(?:amp|index\.(?:html?|php))?\/?$/i, '');
  const kept = [...url.searchParams].filter(([name]) => !trackingParameter.test(name));
  const query = kept.length > 0 ? `?${new URLSearchParams(kept).toString()}` : '';
  return `${siteOf(url)}${path}${query}${routeOf(url)}`;
}

/**
 * Of a very long key the rest is named by its hash: a key stands in every record, index and message of its page, and browsers open addresses of two
 * million letters.
 */
function shorten(key: string): string {
  return key.length > 1e4 ? key.slice(0, 9e3) + hashPageKey(key) : key;
}

/** The canonical link as the document spells it, for `pageKeyOf` to judge. */
export function canonicalOf(document: Document): string | undefined {
  return document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? undefined;
}

/**
 * The identity of a page: one article keeps it through tracking parameters, fragments, `http` or `https`, `www.`, `m.`, `amp.` and trailing slashes.
 * @param address the page's own address.
 * @param canonical the page's canonical link, if any. It counts only within the same site, and never where it points a whole site's articles to
 *   its front page or drops a route: pages can lie and are often wrong.
 * @returns undefined for anything but http(s).
 */
export function pageKeyOf(address: string, canonical?: string): string | undefined {
  const url = parseWebAddress(address);
  if (!url) return undefined;
  const declared = canonical ? parseWebAddress(canonical, address) : undefined;
  const trusted =
    declared !== undefined &&
    siteOf(declared) === siteOf(url) &&
    routeOf(url) === '' &&
    (declared.pathname !== '/' || url.pathname === '/');
  return shorten(keyOf(trusted ? declared : url));
}

/**
 * A short name for a page key, so that the index which the detector may read holds no address: two rounds of FNV-1a over 32 bits
 * (http://www.isthe.com/chongo/tech/comp/fnv/), 16 hexadecimal digits. It hides nothing from one who already knows the address.
 */
export function hashPageKey(pageKey: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < pageKey.length; index += 1) {
    const unit = pageKey.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x01000193);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The site of a page, as it is paused and named to the reader; undefined for anything but http(s). */
export function siteOfPage(address: string): string | undefined {
  const url = parseWebAddress(address);
  return url && siteOf(url);
}

const keptPrefix = 'kept:';

/** The key in `storage.local` under which the detector finds that notes are kept for a page. */
export function keptPageIndexKey(pageKey: string): string {
  return keptPrefix + hashPageKey(pageKey);
}

/** Whether a key of `storage.local` belongs to that index. */
export function isKeptPageIndexKey(key: string): boolean {
  return key.startsWith(keptPrefix);
}

/** The key in `storage.local` under which the detector finds that the reader has paused a site. */
export function pausedSiteKey(site: string): string {
  return `paused:${hashPageKey(site)}`;
}

/** The key in `storage.local` of what the reader says of a page: see `Verdict`. */
export function verdictKey(pageKey: string): string {
  return `verdict:${hashPageKey(pageKey)}`;
}
