import { beforeEach, expect, it, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommand, answerMenu, createMenus } from '@/entrypoints/background/menus';
import { verdictKey } from '@/storage/records/page-key';

const tab: Tabs.Tab = {
  id: 7,
  url: 'https://a.example/her',
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito: false,
};

/** What was done in tabs, in its order: an injection, or a message by what it asks. */
let done: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  done = [];
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name) => name);
  vi.spyOn(browser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(({ target, files }) => {
    if (files) done.push(['inject', target]);
    return Promise.resolve([]);
  });
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_tabId, message) => {
    if (JSON.stringify(message) !== '{"type":"page.report"}') done.push(message);
    return Promise.resolve(undefined);
  });
});

const injected = ['inject', { tabId: 7, frameIds: [0] }];

it('the menu has two entries on a selection and two on a page, on web pages only, and none twice', async () => {
  const entries: unknown[] = [];
  vi.spyOn(browser.contextMenus, 'removeAll').mockImplementation(() => {
    entries.length = 0;
    return Promise.resolve();
  });
  vi.spyOn(browser.contextMenus, 'create').mockImplementation((entry) => entries.push(entry));
  await createMenus();
  await createMenus();
  const documentUrlPatterns = ['*://*/*'];
  expect(entries).toEqual([
    { id: 'highlight', title: 'menuHighlight', contexts: ['selection'], documentUrlPatterns },
    { id: 'note', title: 'menuNote', contexts: ['selection'], documentUrlPatterns },
    { id: 'is-review', title: 'menuReview', contexts: ['page'], documentUrlPatterns },
    { id: 'is-no-review', title: 'menuNoReview', contexts: ['page'], documentUrlPatterns },
  ]);
});

it.each(['highlight', 'note'])(
  '“%s” acts on the selection, also where nothing of ours ran before',
  async (id) => {
    await answerMenu(id, tab);
    expect(done).toEqual([injected, { type: 'page.act', act: id }]);
  },
);

it.each([
  ['is-review', ''],
  ['is-no-review', false],
])('“%s” is kept for that page and tells the open one', async (id, verdict) => {
  await answerMenu(id, tab);
  const key = verdictKey('a.example/her');
  expect(await browser.storage.local.get(key)).toEqual({ [key]: verdict });
  expect(done).toEqual([injected, { type: 'page.judge', verdict }]);
});

it('an entry of another’s, or one pressed over no tab, does nothing', async () => {
  await answerMenu('another', tab);
  await answerMenu('highlight', undefined);
  await answerMenu('is-review', { ...tab, url: 'about:blank' });
  expect(done).toEqual([]);
});

it('a command acts on its tab; over a page of the browser’s own, or by a name that is none of ours, it does nothing', async () => {
  await answerCommand('toolbar', tab);
  expect(done).toEqual([injected, { type: 'page.act', act: 'toolbar' }]);
  done = [];
  await answerCommand('close', tab);
  await answerCommand('highlight', undefined);
  vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await answerCommand('highlight', tab);
  expect(done).toEqual([]);
});
