import { describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { askingPage } from '@/entrypoints/background/senders';

const tab = { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const loaded = 'https://www.a.example/film/paterson';
const sender: Runtime.MessageSender = { id: browser.runtime.id, url: loaded, frameId: 0, tab };

describe('the page that asks', () => {
  it('is the one that its document has moved to, not the one that was loaded', () => {
    const address = 'https://www.a.example/film/her?page=2';
    expect(askingPage(sender, { address, title: 'Her' })).toEqual({
      tabId: 7,
      pageKey: 'a.example/film/her?page=2',
      url: address,
      title: 'Her',
    });
  });

  it.each([
    ['of another site', 'https://b.example/film/paterson'],
    ['of another port', 'https://www.a.example:8443/film/her'],
    ['without encryption', 'http://www.a.example/film/her'],
    ['of no page of the web', 'file:///etc/passwd'],
    ['that is none', 'film/her'],
    ['that is empty', ''],
  ])('is the one that the browser names where it claims an address %s', (_, address) => {
    expect(askingPage(sender, { address, title: '' }).url).toBe(loaded);
  });

  it('takes a canonical link within its own site alone', () => {
    const claim = { address: loaded, title: '' };
    expect(askingPage(sender, { ...claim, canonical: '/film/the-one' }).pageKey).toBe(
      'a.example/film/the-one',
    );
    expect(askingPage(sender, { ...claim, canonical: 'https://b.example/x' }).pageKey).toBe(
      'a.example/film/paterson',
    );
  });
});
