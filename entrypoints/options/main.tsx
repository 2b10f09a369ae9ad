import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { showPage } from '@/components/show-page';
import { openLibrary } from '@/storage/open';
import { followAppearance, SettingsDatabase } from '@/storage/settings';
import { Options } from './Options';

const settings = new SettingsDatabase();
followAppearance(settings, localStorage, (appearance) => wear(document, appearance));
document.title = browser.i18n.getMessage('optionsDocument');
showPage(document, browser.i18n, <Options db={openLibrary()} settings={settings} />);
