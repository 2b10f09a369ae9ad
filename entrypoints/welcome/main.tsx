import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { showPage } from '@/components/show-page';
import { observeLookUp, switchLookUp } from '@/storage/look-up-consent';
import { followAppearance, SettingsDatabase } from '@/storage/settings';
import { readAccess, requestAccess } from './site-access';
import { Welcome } from './Welcome';

const settings = new SettingsDatabase();
followAppearance(settings, localStorage, (appearance) => wear(document, appearance));
document.title = browser.i18n.getMessage('welcomeDocument');
showPage(
  document,
  browser.i18n,
  <Welcome
    readAccess={readAccess}
    requestAccess={requestAccess}
    lookUp={{
      observe: () => observeLookUp(settings),
      change: (isOn) => switchLookUp(settings, isOn),
    }}
  />,
);
