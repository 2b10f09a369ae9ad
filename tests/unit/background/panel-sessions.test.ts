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
  expect(await joinPanel(token, 'one')).toEqual(page);
  expect(await pageOfSession('one')).toEqual(page);
  expect(await sessionsOfTab(page.tabId)).toEqual(['one']);
  await expect(joinPanel(token, 'other')).rejects.toMatchObject({ code: 'refused' });
});

it('gives a panel that asks again the same session, since the answer may not have arrived', async () => {
  const token = await makePanelToken(page);
  await joinPanel(token, 'one');
  expect(await joinPanel(token, 'one')).toEqual(page);
  expect(await sessionsOfTab(page.tabId)).toEqual(['one']);
});

it('opens nothing with a token that was never given', async () => {
  await expect(joinPanel('guessed', 'one')).rejects.toMatchObject({ code: 'refused' });
  await expect(pageOfSession('guessed')).rejects.toMatchObject({ code: 'refused' });
});

it('ends the former panel of a tab when another is opened there, and no other tab’s', async () => {
  await joinPanel(await makePanelToken(page), 'here');
  await joinPanel(await makePanelToken({ ...page, tabId: otherTab }), 'there');
  await makePanelToken(page);
  await expect(pageOfSession('here')).rejects.toMatchObject({ code: 'refused' });
  expect(await pageOfSession('there')).toMatchObject({ tabId: otherTab });
});

it('ends what a closed tab had when the next panel is opened', async () => {
  const closedTab = otherTab + 1;
  await joinPanel(await makePanelToken({ ...page, tabId: closedTab }), 'gone');
  await makePanelToken(page);
  await expect(pageOfSession('gone')).rejects.toMatchObject({ code: 'refused' });
});
