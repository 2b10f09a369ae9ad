import { defineBackground } from 'wxt/utils/define-background';
import browser from 'webextension-polyfill';
import { openLibrary } from '@/storage/open';
import { originPrivateCopy } from '@/storage/second-copy/second-copy';
import { purgeLookedUp } from '@/storage/looked-up';
import { purgeTrash } from '@/storage/trash';
import { SettingsDatabase } from '@/storage/settings';
import { retryUnsaved } from './annotations';
import { createAnswers } from './answers';
import { setBadgeColours } from './badge';
import { takeOverImport } from './imports';
import { answerCommand, answerMenu, createMenus } from './menus';
import { drainOutbox } from './outbox';
import { route } from './router';
import { retryAlarm } from './unsaved';
import { welcome } from './welcome';

const purgeAlarm = 'purge-trash';

export default defineBackground(() => {
  const db = openLibrary();

  browser.runtime.onMessage.addListener(route(createAnswers(db, new SettingsDatabase())));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void createMenus();
    void setBadgeColours();
    void browser.alarms.create(purgeAlarm, { delayInMinutes: 10, periodInMinutes: 24 * 60 });
    void drainOutbox(db);
  });
  browser.runtime.onStartup.addListener(() => {
    void setBadgeColours();
    void takeOverImport(db)
      .then(() => drainOutbox(db))
      .then(() => originPrivateCopy().sweep());
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === purgeAlarm) {
      void purgeTrash(db, Date.now()).then(() => drainOutbox(db));
      void purgeLookedUp(db, Date.now());
    }
    if (alarm.name === retryAlarm) void retryUnsaved(db);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => void answerMenu(info.menuItemId, tab));
  browser.commands.onCommand.addListener((command, tab) => void answerCommand(command, tab));
});
