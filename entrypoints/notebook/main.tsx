import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { showPage } from '@/components/show-page';
import { openLibrary } from '@/storage/open';
import { followAppearance, SettingsDatabase } from '@/storage/settings';
import { Notebook } from './Notebook';

followAppearance(new SettingsDatabase(), localStorage, (appearance) => wear(document, appearance));
document.title = browser.i18n.getMessage('notebookDocument');
showPage(document, browser.i18n, <Notebook db={openLibrary()} />);
