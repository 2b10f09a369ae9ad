import browser from 'webextension-polyfill';
import { type Announcement, ask, type Failure, type PanelRequests } from '@/entrypoints/background/protocol';

/** What the panel was opened for. */
export type PanelSession = PanelRequests['panel.join']['reply'] & { session: string };

/** Exchanges the one-time token in this frame's address for a session, and takes it out of the address. */
export async function joinPage(): Promise<PanelSession | Failure> {
  const token = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  const session = crypto.randomUUID();
  const reply = await ask('panel.join', { token, session });
  return reply.ok ? { ...reply.value, session } : reply.error;
}

function isAnnouncement(message: unknown): message is Announcement {
  return typeof message === 'object' && message !== null && 'event' in message;
}

/** Calls back with what the background announces; gives a function that stops it. */
export function onAnnouncement(listener: (announcement: Announcement) => void): () => void {
  const hear = (message: unknown): undefined => {
    if (isAnnouncement(message)) listener(message);
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}
