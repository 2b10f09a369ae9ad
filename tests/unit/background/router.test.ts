import { describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import type { RequestType } from '@/entrypoints/background/protocol';
import { Refusal } from '@/entrypoints/background/refusal';
import { requestShapes } from '@/entrypoints/background/requests';
import { type Answers, route } from '@/entrypoints/background/router';
import { defaultSettings } from '@/storage/records/settings';
import { draft } from '../storage/sample';

const refuse = (): Promise<never> => Promise.reject(new Error('not asked for in this test'));

function answersWith(given: Partial<Answers>): Answers {
  return {
    'annotator.open': refuse,
    'page.load': refuse,
    'passages.changed': refuse,
    'annotation.save': refuse,
    'passage.cite': refuse,
    'panel.open': refuse,
    'panel.focus': refuse,
    'panel.join': refuse,
    'panel.load': refuse,
    'panel.save': refuse,
    'panel.attach': refuse,
    'panel.confirm': refuse,
    'panel.delete': refuse,
    'panel.restore': refuse,
    'panel.tags': refuse,
    'panel.show': refuse,
    'panel.dock': refuse,
    'panel.judge': refuse,
    'panel.pause': refuse,
    'panel.close': refuse,
    'film.load': refuse,
    'film.lookUp': refuse,
    'film.search': refuse,
    'film.choose': refuse,
    'film.correct': refuse,
    'library.written': refuse,
    'library.clear': refuse,
    'annotation.show': refuse,
    'page.judged': refuse,
    'site.pause': refuse,
    'tab.report': refuse,
    'tmdb.test': refuse,
    ...given,
  };
}

const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const id = browser.runtime.id;
const web: Runtime.MessageSender = { id, url: 'https://a.example/review', frameId: 0, tab };
const webFrame: Runtime.MessageSender = { ...web, frameId: 4 };
const panel: Runtime.MessageSender = { id, url: browser.runtime.getURL('/panel.html'), frameId: 4, tab };
const popup: Runtime.MessageSender = { id, url: browser.runtime.getURL('/popup.html') };
const popupInFrame: Runtime.MessageSender = { ...popup, frameId: 4, tab };
const stranger: Runtime.MessageSender = { ...web, id: 'another-extension' };
const nameless: Runtime.MessageSender = { id };

describe('who may ask what', () => {
  it.each<[string, RequestType, Runtime.MessageSender]>([
    ['a page for the library', 'annotation.show', web],
    ['a page for what another tab read', 'tab.report', web],
    ['a page for what is the panel’s', 'panel.load', web],
    ['a page for an answer that is the reader’s', 'panel.confirm', web],
    ['a frame of a page for the notes of its page', 'page.load', webFrame],
    ['the panel for the library', 'annotation.show', panel],
    ['the panel without a session for the page', 'page.load', panel],
    ['the popup in the name of a page', 'annotation.save', popup],
    ['a page of the extension that stands in a foreign frame', 'annotation.show', popupInFrame],
    ['another extension', 'page.load', stranger],
    ['a sender without an address', 'page.load', nameless],
  ])('refuses %s', async (_who, type, sender) => {
    const answer = vi.fn(refuse);
    const reply = await route(answersWith({ [type]: answer }))({ type }, sender);
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(answer).not.toHaveBeenCalled();
  });

  it('answers the popup, the page and the panel what is theirs', async () => {
    const listen = route(
      answersWith({
        'annotation.show': () => Promise.resolve(null),
        'page.load': () =>
          Promise.resolve({
            annotations: [],
            hand: defaultSettings,
          }),
        'panel.load': () => Promise.resolve({ annotations: [], orphans: [], doubts: [], unsaved: [] }),
      }),
    );
    expect(await listen({ type: 'annotation.show', id: 'one' }, popup)).toEqual({ ok: true, value: null });
    expect(
      await listen({ type: 'page.load', claim: { address: 'https://a.example/review', title: '' } }, web),
    ).toMatchObject({ ok: true });
    expect(await listen({ type: 'panel.load', session: 's' }, panel)).toMatchObject({ ok: true });
  });

  it('takes the panel’s word that a passage is the right one, for a note that it names', async () => {
    const answer = vi.fn(() => Promise.resolve(null));
    const listen = route(answersWith({ 'panel.confirm': answer }));
    const message = { type: 'panel.confirm', session: 's' };
    expect(await listen(message, panel)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await listen({ ...message, id: '' }, panel)).toMatchObject({ error: { code: 'invalid' } });
    expect(await listen({ ...message, id: 'one' }, panel)).toEqual({ ok: true, value: null });
    expect(answer).toHaveBeenCalledExactlyOnceWith({ session: 's', id: 'one' }, panel);
  });
});

describe('every request', () => {
  it('is left to others when it is none', () => {
    const listen = route(answersWith({}));
    for (const message of [
      null,
      'text',
      7,
      {},
      { event: 'page.changed' },
      { type: 'unknown' },
      { type: '__proto__' },
    ]) {
      expect(listen(message, web)).toBeUndefined();
    }
  });

  it.each([
    ['a missing draft', { claim: { address: 'https://a.example/review', title: '' } }],
    ['a draft that is text', { claim: { address: 'https://a.example/review', title: '' }, draft: 'one' }],
    [
      'a colour nobody offered',
      {
        claim: { address: 'https://a.example/review', title: '' },
        draft: { ...draft('one'), colour: 'beige' },
      },
    ],
    [
      'a revision below zero',
      { claim: { address: 'https://a.example/review', title: '' }, draft: { ...draft('one'), revision: -1 } },
    ],
    [
      'a position that is no number',
      {
        claim: { address: 'https://a.example/review', title: '' },
        draft: {
          ...draft('one'),
          selectors: {
            ...draft('one').selectors,
            position: { type: 'TextPositionSelector', start: NaN, end: 3 },
          },
        },
      },
    ],
  ])('is checked for its shape: %s', async (_what, request) => {
    const answer = vi.fn(refuse);
    const reply = await route(answersWith({ 'annotation.save': answer }))(
      { type: 'annotation.save', ...request },
      web,
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(answer).not.toHaveBeenCalled();
  });

  it('reaches its answer without what it does not know', async () => {
    const answer = vi.fn(() => Promise.resolve({ annotations: [], hand: defaultSettings }));
    const message = {
      type: 'page.load',
      claim: { address: 'https://a.example/review', title: 'T', url: 'https://b.example/' },
      extra: 1,
    };
    await route(answersWith({ 'page.load': answer }))(message, web);
    expect(answer).toHaveBeenCalledWith({ claim: { address: 'https://a.example/review', title: 'T' } }, web);
  });

  it('gets a reply, also when its answer fails', async () => {
    const listen = route(
      answersWith({
        'page.load': () => Promise.reject(new Refusal('not-found', 'gone')),
        'panel.load': () => Promise.reject(new Error('disk')),
      }),
    );
    expect(
      await listen({ type: 'page.load', claim: { address: 'https://a.example/review', title: '' } }, web),
    ).toEqual({
      ok: false,
      error: { code: 'not-found', message: 'gone' },
    });
    expect(await listen({ type: 'panel.load', session: 's' }, panel)).toMatchObject({
      ok: false,
      error: { code: 'not-saved', message: 'disk' },
    });
  });

  it('is cut and not refused where a page says too much of itself', async () => {
    const answer = vi.fn(() => Promise.resolve({ annotations: [], hand: defaultSettings }));
    const claim = {
      address: 'https://a.example/review',
      title: 'x'.repeat(1e6),
      canonical: `/${'y'.repeat(1e5)}`,
    };
    await route(answersWith({ 'page.load': answer }))({ type: 'page.load', claim }, web);
    expect(answer).toHaveBeenCalledWith(
      { claim: { address: 'https://a.example/review', title: 'x'.repeat(2000), canonical: '' } },
      web,
    );
  });

  it('has a shape', () => {
    expect(Object.keys(requestShapes).sort()).toEqual(Object.keys(answersWith({})).sort());
  });
});
