import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { showPage } from '@/components/show-page';
import { Panel } from './Panel';
import { joinPage } from './session';

// A page that embeds this frame by itself has no token: it gets an empty frame and no word of the library.
const joined = await joinPage();
if ('session' in joined) {
  wear(document, joined.appearance);
  showPage(document, browser.i18n, <Panel {...joined} />);
}
