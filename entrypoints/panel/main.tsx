import { render } from 'preact';
import browser from 'webextension-polyfill';
import { TextContext } from '@/components/text';
import { Panel } from './Panel';
import { joinPage } from './session';

const place = document.getElementById('panel');
document.documentElement.lang = browser.i18n.getUILanguage();

// A page that embeds this frame by itself has no token: it gets an empty frame and no word of the library.
const joined = await joinPage();
if (place && 'session' in joined) {
  render(
    <TextContext.Provider value={(name, ...substitutions) => browser.i18n.getMessage(name, substitutions)}>
      <Panel {...joined} />
    </TextContext.Provider>,
    place,
  );
}
