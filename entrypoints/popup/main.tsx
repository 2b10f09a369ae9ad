import browser from 'webextension-polyfill';
import { wear } from '@/components/appearance';
import { Drafts } from '@/components/drafts';
import { ObservedMarking } from '@/components/ObservedMarking';
import { showPage } from '@/components/show-page';
import { tagsOfLibrary } from '@/storage/annotations';
import { openLibrary } from '@/storage/open';
import { followAppearance, observeSettings, SettingsDatabase } from '@/storage/settings';
import { readActivePage } from './active-page';
import { Popup } from './Popup';

// Asked before anything is drawn: the answer takes longer than the rest.
const page = readActivePage();
const db = openLibrary();
// Meanwhile; whoever reads it learns of a failure.
db.open().catch(() => undefined);
const settings = new SettingsDatabase();
followAppearance(settings, localStorage, (appearance) => wear(document, appearance));
showPage(
  document,
  browser.i18n,
  <ObservedMarking observeNames={() => observeSettings(settings)} readTags={() => tagsOfLibrary(db)}>
    <Popup page={page} db={db} drafts={new Drafts(localStorage)} memory={localStorage} />
  </ObservedMarking>,
);
