import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReport } from '@/entrypoints/background/protocol';
import { createVisits } from '@/entrypoints/background/visits';
import { LibraryDatabase } from '@/storage/db';
import { panelOn } from './films/sample';

const page = {
  tabId: 7,
  pageKey: 'a.example/paterson',
  url: 'https://a.example/paterson',
  title: 'A review',
};
const { reading } = panelOn(page.pageKey, { title: 'Paterson', year: 2016 });
const report: PageReport = {
  claim: { address: page.url, title: page.title },
  ...(reading && { reading }),
  readingMs: 1,
  longestTaskMs: 1,
  isInSight: true,
  painted: 0,
  orphans: [],
  doubts: [],
};

let db: LibraryDatabase;
const greeted = vi.fn<(page: object) => Promise<void>>();
/** Another life of the background. */
const wake = () =>
  createVisits(db, {
    greet: greeted,
    load: vi.fn(),
    lookUp: vi.fn(),
    search: vi.fn(),
    choose: vi.fn(),
    correct: vi.fn(),
    resume: vi.fn(),
    testKey: vi.fn(),
  });
let badge: string | undefined;
let asked: MockInstance<typeof browser.tabs.sendMessage>;

beforeEach(() => {
  fakeBrowser.reset();
  db = new LibraryDatabase(`visits-${crypto.randomUUID()}`);
  badge = undefined;
  greeted.mockReset().mockResolvedValue();
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name) => name);
  vi.spyOn(browser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(({ text }) => {
    badge = text ?? undefined;
    return Promise.resolve();
  });
  asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: report });
});
afterEach(() => db.delete());

it('what follows the opening of a page is done by the next background where one was stopped before it', async () => {
  await wake().begin(page);
  expect(badge).toBeUndefined();
  await wake().resume();
  await vi.waitFor(() => expect(badge).toBe('•'));
  expect(greeted).toHaveBeenCalledWith({ ...page, reading });
});

it('what was done is not done again', async () => {
  const visits = wake();
  await visits.begin(page);
  await visits.followUp(page);
  expect(badge).toBe('•');
  badge = undefined;
  await wake().resume();
  expect(await browser.storage.session.get(null)).toEqual({ 'tab:7': page.pageKey });
  expect(badge).toBeUndefined();
  expect(greeted).toHaveBeenCalledTimes(1);
});

it('a tab that has gone on to another page since is not labelled for the former one', async () => {
  asked.mockResolvedValue({
    ok: true,
    value: { ...report, claim: { address: 'https://a.example/other', title: '' } },
  });
  const visits = wake();
  await visits.begin(page);
  await visits.followUp(page);
  expect(badge).toBeUndefined();
  expect(greeted).not.toHaveBeenCalled();
});

it('asks a page once for all that follows', async () => {
  const visits = wake();
  await visits.begin(page);
  await visits.followUp(page);
  expect(asked).toHaveBeenCalledTimes(1);
});
