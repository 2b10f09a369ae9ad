import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Reply, Requests, RequestType } from './protocol';
import { Refusal } from './refusal';
import { requestShapes } from './requests';
import { type Asker, askerOf } from './senders';

/** How one kind of request is answered. */
export type Answer<T extends RequestType> = (
  request: Requests[T]['request'],
  sender: Runtime.MessageSender,
) => Promise<Requests[T]['reply']>;
export type Answers = { [T in RequestType]: Answer<T> };

const askers: { [T in RequestType]: Asker } = {
  'annotator.open': 'page',
  'page.load': 'page',
  'passages.changed': 'page',
  'annotation.save': 'page',
  'passage.cite': 'page',
  'panel.open': 'page',
  'panel.focus': 'page',
  'panel.join': 'panel',
  'panel.load': 'panel',
  'panel.attach': 'panel',
  'panel.confirm': 'panel',
  'panel.save': 'panel',
  'panel.delete': 'panel',
  'panel.restore': 'panel',
  'panel.tags': 'panel',
  'panel.show': 'panel',
  'panel.dock': 'panel',
  'panel.judge': 'panel',
  'panel.pause': 'panel',
  'panel.close': 'panel',
  'film.load': 'panel',
  'film.lookUp': 'panel',
  'film.search': 'panel',
  'film.choose': 'panel',
  'film.correct': 'panel',
  'library.written': 'library',
  'library.clear': 'library',
  'annotation.show': 'library',
  'page.judged': 'library',
  'site.pause': 'library',
  'tab.report': 'library',
  'tmdb.test': 'library',
};

function isRequestType(type: unknown): type is RequestType {
  return typeof type === 'string' && Object.hasOwn(askers, type);
}

async function answer<T extends RequestType>(
  answers: Answers,
  type: T,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<Requests[T]['reply']>> {
  if (askerOf(sender) !== askers[type]) {
    return { ok: false, error: { code: 'refused', message: `${type} is not for this sender.` } };
  }
  const parsed = v.safeParse(requestShapes[type], message);
  if (!parsed.success) {
    return { ok: false, error: { code: 'invalid', message: v.summarize(parsed.issues).slice(0, 500) } };
  }
  try {
    return { ok: true, value: await answers[type](parsed.output, sender) };
  } catch (error) {
    const code = error instanceof Refusal ? error.code : 'not-saved';
    return { ok: false, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}

/**
 * Makes the one listener for all requests: each is checked for its sender and its shape before it is answered, and every request gets a reply.
 * Messages that are no requests (announcements to the extension's pages) are left to others.
 */
export function route(answers: Answers) {
  return (message: unknown, sender: Runtime.MessageSender): Promise<Reply<unknown>> | undefined => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    return isRequestType(message.type) ? answer(answers, message.type, message, sender) : undefined;
  };
}
