import { render } from 'preact';
import browser from 'webextension-polyfill';
import { TextContext } from '@/components/text';
import { LibraryDatabase } from '@/storage/db';
import { Popup } from './Popup';

const place = document.getElementById('popup');
document.documentElement.lang = browser.i18n.getUILanguage();
if (place) {
  render(
    <TextContext.Provider value={(name, ...substitutions) => browser.i18n.getMessage(name, substitutions)}>
      <Popup db={new LibraryDatabase()} />
    </TextContext.Provider>,
    place,
  );
}
