import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Refusal } from './refusal';
import { panelSession, type PanelSession } from './requests';

/**
 * Tokens and sessions live in `storage.session`: they outlive the worker but not the browser, and no content script can read them.
 */
const tokenKey = (token: string): string => `panel-token:${token}`;
const sessionKey = (session: string): string => `panel-session:${session}`;

async function read(key: string): Promise<PanelSession | undefined> {
  const parsed = v.safeParse(panelSession, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : undefined;
}

/**
 * Forgets what the former panels of a tab were given, and those of tabs that are closed. There is no listener for the closing of tabs, since
 * it would wake the worker for every tab.
 */
async function endFormerSessions(tabId: number): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map((tab) => tab.id));
  const all = await browser.storage.session.get(null);
  const ended = Object.keys(all).filter((key) => {
    if (!key.startsWith('panel-')) return false;
    const parsed = v.safeParse(panelSession, all[key]);
    return !parsed.success || parsed.output.tabId === tabId || !open.has(parsed.output.tabId);
  });
  await browser.storage.session.remove(ended);
}

/** Makes a one-time token for the panel of one page; a tab has one panel at a time. */
export async function makePanelToken(page: PanelSession): Promise<string> {
  await endFormerSessions(page.tabId);
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [tokenKey(token)]: page });
  return token;
}

/**
 * Exchanges a token, once, for a session whose name the panel has made up, so that it can ask again where the answer did not arrive.
 * @throws Refusal for a token that was never given or was used for another session.
 */
export async function joinPanel(token: string, session: string): Promise<PanelSession> {
  const page = (await read(tokenKey(token))) ?? (await read(sessionKey(session)));
  if (!page) throw new Refusal('refused', 'This token opens no panel.');
  await browser.storage.session.set({ [sessionKey(session)]: page });
  await browser.storage.session.remove(tokenKey(token));
  return page;
}

/** The page of a session. @throws Refusal for a session that is over. */
export async function pageOfSession(session: string): Promise<PanelSession> {
  const page = await read(sessionKey(session));
  if (!page) throw new Refusal('refused', 'This panel is no longer open.');
  return page;
}

/** The sessions of the panels that stand open in a tab. */
export async function sessionsOfTab(tabId: number): Promise<string[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const parsed = v.safeParse(panelSession, value);
    const prefix = sessionKey('');
    return key.startsWith(prefix) && parsed.success && parsed.output.tabId === tabId
      ? [key.slice(prefix.length)]
      : [];
  });
}
