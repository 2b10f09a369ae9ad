import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { showPage } from '@/components/show-page';
import { openLibrary } from '@/storage/open';
import { followAppearance, SettingsDatabase } from '@/storage/settings';
import { Popup } from './Popup';

followAppearance(new SettingsDatabase(), localStorage, (appearance) => wear(document, appearance));
showPage(document, browser.i18n, <Popup db={openLibrary()} />);
