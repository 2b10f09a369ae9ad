import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createAnswers } from '@/entrypoints/background/answers';
import { joinPanel, makePanelToken } from '@/entrypoints/background/panel-sessions';
import type { PageReport } from '@/entrypoints/background/protocol';
import { route } from '@/entrypoints/background/router';
import { LibraryDatabase } from '@/storage/db';
import { SettingsDatabase } from '@/storage/settings';
import { MemoryFolder } from '../storage/memory-folder';

vi.mock('@/storage/second-copy/folder', () => ({ originPrivateFolder: () => new MemoryFolder() }));

const page = { tabId: 7, pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };
const report: PageReport = {
  claim: { address: page.url, title: page.title },
  readingMs: 1,
  longestTaskMs: 1,
  isInSight: true,
  painted: 2,
  orphans: ['gone'],
  doubts: [{ id: 'one', status: 'uncertain', words: 'words that may be other ones' }],
};

let db: LibraryDatabase;
let listen: ReturnType<typeof route>;
/** Asks as the panel on the page does. */
const asPanel = (type: string, rest: object): Promise<unknown> | undefined => {
  const sender: Runtime.MessageSender = {
    id: browser.runtime.id,
    url: browser.runtime.getURL('/panel.html'),
    frameId: 4,
    tab: {
      id: page.tabId,
      index: 0,
      highlighted: false,
      active: true,
      pinned: false,
      incognito: false,
    },
  };
  return listen({ type, session: 's', ...rest }, sender);
};

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  db = new LibraryDatabase(`doubts-${crypto.randomUUID()}`);
  listen = route(createAnswers(db, new SettingsDatabase()));
  await joinPanel(await makePanelToken(page), 's');
});

afterEach(async () => {
  await db.delete();
  vi.unstubAllGlobals();
});

it('the panel hears which passages are in doubt; none are where the page does not say', async () => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: report });
  expect(await asPanel('panel.load', {})).toMatchObject({
    ok: true,
    value: { orphans: ['gone'], doubts: report.doubts },
  });
  asked.mockRejectedValue(new Error('no receiver'));
  expect(await asPanel('panel.load', {})).toMatchObject({ ok: true, value: { orphans: [], doubts: [] } });
});

it.each([
  ['panel.attach', 'attach'],
  ['panel.confirm', 'confirm'],
])('%s has the page of the panel do it', async (type, act) => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null });
  expect(await asPanel(type, { id: 'one' })).toEqual({ ok: true, value: null });
  const sent = { type: 'page.act', act, annotationId: 'one' };
  expect(asked).toHaveBeenCalledExactlyOnceWith(page.tabId, sent, { frameId: 0 });
});

it.each(['panel.attach', 'panel.confirm'])(
  '%s says so at once where the page gives no word',
  async (type) => {
    const asked = vi.spyOn(browser.tabs, 'sendMessage');
    for (const silent of [() => Promise.resolve(undefined), () => Promise.reject(new Error('no receiver'))]) {
      asked.mockImplementation(silent);
      const reply = await asPanel(type, { id: 'one' });
      expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
      expect(reply).toHaveProperty('error.message', expect.stringContaining('does not answer'));
    }
  },
);
