import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  joinPanel,
  makePanelToken,
  pageOfSession,
  sessionsOfTab,
} from '@/entrypoints/background/panel-sessions';

const page = { tabId: 0, pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };
let otherTab = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  page.tabId = (await fakeBrowser.tabs.create({ url: page.url })).id ?? 0;
  otherTab = (await fakeBrowser.tabs.create({ url: page.url, active: false })).id ?? 0;
});

it('opens one panel with one token, once', async () => {
  const token = await makePanelToken(page);
  const { session } = await joinPanel(token);
  expect(await pageOfSession(session)).toEqual(page);
  expect(await sessionsOfTab(page.tabId)).toEqual([session]);
  await expect(joinPanel(token)).rejects.toMatchObject({ code: 'refused' });
});

it('opens nothing with a token that was never given', async () => {
  await expect(joinPanel('guessed')).rejects.toMatchObject({ code: 'refused' });
  await expect(pageOfSession('guessed')).rejects.toMatchObject({ code: 'refused' });
});

it('ends the former panel of a tab when another is opened there, and no other tab’s', async () => {
  const here = await joinPanel(await makePanelToken(page));
  const there = await joinPanel(await makePanelToken({ ...page, tabId: otherTab }));
  await makePanelToken(page);
  await expect(pageOfSession(here.session)).rejects.toMatchObject({ code: 'refused' });
  expect(await pageOfSession(there.session)).toMatchObject({ tabId: otherTab });
});

it('ends what a closed tab had when the next panel is opened', async () => {
  const closedTab = otherTab + 1;
  const { session } = await joinPanel(await makePanelToken({ ...page, tabId: closedTab }));
  await makePanelToken(page);
  await expect(pageOfSession(session)).rejects.toMatchObject({ code: 'refused' });
});
