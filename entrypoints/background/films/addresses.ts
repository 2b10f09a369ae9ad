/**
 * Where films are asked for. These two literals are the only hosts that the extension ever speaks to; the policy in `wxt.config.ts` allows no other. The
 * end-to-end tests put a stand-in on the loopback address in their place, in the built files.
 */
export const wikidataAddress = 'https://www.wikidata.org';
export const tmdbAddress = 'https://api.themoviedb.org';
