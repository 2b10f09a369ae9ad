import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { type FilmSourceName } from '@/storage/records/source-film';
import { readTmdbKey, type SettingsDatabase } from '@/storage/settings';
import type { Fetch } from './fetch-json';
import { type AskHost, createHost, type HostMemory, restedHost } from './host';
import type { FilmSource } from './source';
import { createTmdb, type TmdbOptions } from './tmdb';
import { createWikidata } from './wikidata/wikidata';

const hostState = v.object({ failures: v.number(), notBefore: v.number() });

/** A host's state outlives the worker, not the browser. */
function rememberHost(name: FilmSourceName): HostMemory {
  const key = `host:${name}`;
  return {
    read: async () => {
      const parsed = v.safeParse(hostState, (await browser.storage.session.get(key))[key]);
      return parsed.success ? parsed.output : restedHost;
    },
    write: (state) => browser.storage.session.set({ [key]: state }),
  };
}

/** The sources that the reader has allowed, in the order in which they are trusted. */
export interface Sources {
  allowed: () => Promise<Map<FilmSourceName, FilmSource>>;
  /** How TMDB is asked with some key. */
  tmdbWith: (key: string) => TmdbOptions;
}

/** Prepares the sources; nothing is asked yet. */
export function prepareSources(settings: SettingsDatabase): Sources {
  const fetch: Fetch = (address, options) => globalThis.fetch(address, options);
  const hosts: Record<FilmSourceName, AskHost> = {
    wikidata: createHost(rememberHost('wikidata')),
    tmdb: createHost(rememberHost('tmdb')),
  };
  const tmdbWith = (key: string): TmdbOptions => ({
    fetch,
    ask: hosts.tmdb,
    key,
    language: browser.i18n.getUILanguage(),
  });
  return {
    tmdbWith,
    async allowed() {
      const userAgent = `Cinemargin/${browser.runtime.getManifest().version} (browser extension)`;
      const language = browser.i18n.getUILanguage().toLowerCase();
      const languages = [...new Set([language, language.slice(0, 2)])];
      const key = await readTmdbKey(settings);
      const wikidata = createWikidata({ fetch, ask: hosts.wikidata, languages, userAgent });
      return new Map<FilmSourceName, FilmSource>([
        ['wikidata', wikidata],
        ...(key === undefined ? [] : [['tmdb', createTmdb(tmdbWith(key))] as const]),
      ]);
    },
  };
}
