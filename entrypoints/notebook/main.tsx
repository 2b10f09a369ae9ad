import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { ObservedMarking } from '@/components/ObservedMarking';
import { showPage } from '@/components/show-page';
import { tagsOfLibrary } from '@/storage/annotations';
import { openLibrary } from '@/storage/open';
import { followAppearance, observeSettings, SettingsDatabase } from '@/storage/settings';
import { Notebook } from './Notebook';

const db = openLibrary();
const settings = new SettingsDatabase();
followAppearance(settings, localStorage, (appearance) => wear(document, appearance));
document.title = browser.i18n.getMessage('notebookDocument');
showPage(
  document,
  browser.i18n,
  <ObservedMarking observeNames={() => observeSettings(settings)} readTags={() => tagsOfLibrary(db)}>
    <Notebook db={db} />
  </ObservedMarking>,
);
