import browser from 'webextension-polyfill';
import { cite, writeCopy } from '@/storage/records/citation';
import type { LibraryDatabase } from '@/storage/db';
import { annotationsOfPage, tagsOfLibrary } from '@/storage/annotations';
import type { KeptPage } from '@/storage/library';
import type { Annotation, Colour } from '@/storage/records/annotation';
import type { ColourNames } from '@/storage/records/settings';
import { siteOfPage } from '@/storage/records/page-key';
import { keepSettings, readSettings, type SettingsDatabase } from '@/storage/settings';
import { deleteEverything } from '@/storage/trash';
import { restore, retryUnsaved, save, trash } from './annotations';
import { announce } from './announcements';
import { injectIntoSender, injectIntoTab } from './annotator-injection';
import { createFilms } from './films/films';
import { takeOverImport } from './imports';
import { drainOutbox, resumeDelivery } from './outbox';
import { judgePage, keepVerdict, pauseSite } from './page-choices';
import { joinPanel, makePanelToken, pageOfSession, sessionsOfTab } from './panel-sessions';
import { askAnnotator, askReport } from './annotator-requests';
import { Refusal } from './refusal';
import type { PanelSession } from './requests';
import type { Answers } from './router';
import { askingPage } from './senders';
import { readWaiting, showAnnotation } from './show';
import { unsavedOfPage } from './unsaved';
import { learnOrphans } from './orphans';
import { createVisits } from './visits';

function keptPage(session: PanelSession): KeptPage {
  const { pageKey, url, title, reading } = session;
  return { pageKey, url, title, ...(reading?.recognition.isReview && { reading }) };
}

/** @throws Refusal where the library cannot be read, so that nobody takes this for a page without notes. */
async function notesOf(db: LibraryDatabase, pageKey: string): Promise<Annotation[]> {
  try {
    return await annotationsOfPage(db, pageKey);
  } catch (error) {
    throw new Refusal('unreadable', String(error));
  }
}

const givenNames = {
  amber: 'colourAmber',
  rose: 'colourRose',
  green: 'colourGreen',
  blue: 'colourBlue',
} as const satisfies Record<Colour, string>;

/** Every colour by its name: the reader's own, or the one it came with. */
function nameColours(own: ColourNames): Record<Colour, string> {
  const nameOf = (colour: Colour): string => own[colour] ?? browser.i18n.getMessage(givenNames[colour]);
  return { amber: nameOf('amber'), rose: nameOf('rose'), green: nameOf('green'), blue: nameOf('blue') };
}

/** Remembers the colour used last; a choice that is not taken only means another order of the colours. */
async function keepColour(settings: SettingsDatabase, colour: Colour): Promise<void> {
  if ((await readSettings(settings)).colour === colour) return;
  await keepSettings(settings, { colour }).catch(() => undefined);
}

/**
 * The page of a session where the reader sees the panel as it is, which its own frame cannot tell.
 * @throws Refusal where the page covers, fades or moves it, or does not answer.
 */
async function pageInSight(session: string): Promise<PanelSession> {
  const page = await pageOfSession(session);
  const report = await askReport(page.tabId);
  if (!report?.isInSight) throw new Refusal('covered', 'The page does not show the panel as it is.');
  return page;
}

/**
 * Has the page of a session carry out what the reader answers about one of its passages.
 * @throws Refusal where its script gives no word. Not with the code of an answer that is missing: the panel would ask for eight seconds.
 */
async function haveAnswered(session: string, act: 'attach' | 'confirm', annotationId: string): Promise<null> {
  const { tabId } = await pageOfSession(session);
  const reply = await askAnnotator(tabId, 'page.act', { act, annotationId });
  if (!reply.ok)
    throw new Refusal('not-found', `The page of this panel does not answer. ${reply.error.message}`);
  return null;
}

/** What each request does. One line or a few each; anything longer has a file of its own. */
export function createAnswers(db: LibraryDatabase, settings: SettingsDatabase): Answers {
  const films = createFilms(db, settings);
  const visits = createVisits(db, films);
  films.resume().catch((error: unknown) => console.warn('Cinemargin: a look-up was not resumed.', error));
  void visits.resume();
  void resumeDelivery(db);
  return {
    'annotator.open': async (_request, sender) => {
      await injectIntoSender(sender);
      return null;
    },
    'page.load': async ({ claim }, sender) => {
      const page = askingPage(sender, claim);
      const { pageKey } = page;
      // Side by side: a page waits for its highlights, and what it waits for longest is a worker that has just been started.
      const [annotations, show, { colour, colourNames, dock }] = await Promise.all([
        notesOf(db, pageKey),
        readWaiting(pageKey),
        readSettings(settings),
        visits.begin(page),
      ]);
      // Behind the answer, by which the page learns what to look for.
      setTimeout(() => void visits.followUp(page));
      return {
        annotations,
        hand: { colour, colourNames: nameColours(colourNames), dock },
        ...(show !== undefined && { show }),
      };
    },
    'passages.changed': async ({ claim }, sender) => {
      const { tabId, pageKey } = askingPage(sender, claim);
      await announce([tabId], { event: 'page.changed', pageKey });
      const report = await askReport(tabId);
      if (report?.pageKey === pageKey) await learnOrphans(db, tabId, report);
      return null;
    },
    'annotation.save': async ({ claim, draft, reading }, sender) => {
      const { pageKey, url, title } = askingPage(sender, claim);
      const saved = await save(db, { pageKey, url, title, ...(reading && { reading }) }, draft);
      if (draft.revision === 0) void keepColour(settings, draft.colour);
      return saved;
    },
    'passage.cite': ({ claim, quote, reading }, sender) => {
      const citation = cite(quote, reading?.film, reading?.review, askingPage(sender, claim));
      const on = (film: string): string => browser.i18n.getMessage('citeOn', film);
      return Promise.resolve(writeCopy(citation, 'rich', on));
    },
    'panel.open': async ({ claim, reading, edit, lookUp }, sender) => {
      const page = askingPage(sender, claim);
      const token = await makePanelToken({
        ...page,
        ...(reading && { reading }),
        ...(edit && { edit }),
        ...(lookUp && { lookUp }),
      });
      return { token };
    },
    'panel.focus': async ({ annotationId, edit }, sender) => {
      const tabId = sender.tab?.id ?? -1;
      for (const session of await sessionsOfTab(tabId)) {
        await announce([tabId], { event: 'panel.focus', session, annotationId, edit });
      }
      return null;
    },
    'panel.join': async ({ token, session }) => {
      const { tabId, pageKey, url, title, reading, edit, lookUp } = await joinPanel(token, session);
      const [kept] = await Promise.all([
        readSettings(settings),
        // Before the answer, or a background that is stopped behind it has the page take the panel away.
        askAnnotator(tabId, 'page.act', { act: 'joined' }),
      ]);
      return {
        pageKey,
        url,
        title,
        ...kept,
        ...(reading && { reading }),
        ...(edit && { edit }),
        ...(lookUp && { lookUp }),
      };
    },
    'panel.load': async ({ session, again }) => {
      const { pageKey, tabId } = await pageOfSession(session);
      if (again) {
        await askAnnotator(tabId, 'page.annotations', { annotations: await notesOf(db, pageKey), again });
      }
      const report = await askReport(tabId);
      await retryUnsaved(db);
      return {
        annotations: await notesOf(db, pageKey),
        orphans: report?.orphans ?? [],
        doubts: report?.doubts ?? [],
        unsaved: await unsavedOfPage(pageKey),
      };
    },
    'panel.save': async ({ session, draft }) => save(db, keptPage(await pageOfSession(session)), draft),
    'panel.attach': ({ session, id }) => haveAnswered(session, 'attach', id),
    'panel.confirm': ({ session, id }) => haveAnswered(session, 'confirm', id),
    'panel.delete': async ({ session, id }) => {
      await trash(db, (await pageInSight(session)).pageKey, id);
      return null;
    },
    'panel.restore': async ({ session, id }) => {
      await restore(db, (await pageOfSession(session)).pageKey, id);
      return null;
    },
    'panel.tags': async ({ session }) => {
      await pageOfSession(session);
      return tagsOfLibrary(db);
    },
    'panel.show': async ({ session, target }) => {
      await askAnnotator((await pageOfSession(session)).tabId, 'page.show', { target });
      return null;
    },
    'panel.dock': async ({ session, dock, keep }) => {
      const { tabId } = await pageOfSession(session);
      if (keep) await keepSettings(settings, { dock });
      await askAnnotator(tabId, 'page.dock', { dock });
      return null;
    },
    'panel.judge': async ({ session, isReview }) => {
      const { tabId, pageKey } = await pageInSight(session);
      if (isReview) await keepVerdict(pageKey, '');
      else await judgePage(tabId, pageKey, false);
      return null;
    },
    'panel.pause': async ({ session }) => {
      const { url } = await pageInSight(session);
      await pauseSite(settings, siteOfPage(url) ?? '', true);
      return null;
    },
    'panel.close': async ({ session }) => {
      await askAnnotator((await pageOfSession(session)).tabId, 'page.act', { act: 'close' });
      return null;
    },
    'film.load': async ({ session }) => films.load(await pageOfSession(session)),
    'film.lookUp': async ({ session }) => films.lookUp(await pageInSight(session)),
    'film.search': async ({ session, words }) => films.search(await pageOfSession(session), words),
    'film.choose': async ({ session, film }) => films.choose(await pageOfSession(session), film),
    'film.correct': async ({ session, correction }) =>
      films.correct(await pageOfSession(session), correction),
    'tmdb.test': ({ key }) => films.testKey(key),
    'library.written': async () => {
      await Promise.all([drainOutbox(db), takeOverImport(db)]);
      return null;
    },
    'library.clear': async () => {
      await deleteEverything(db);
      await drainOutbox(db);
      return null;
    },
    'annotation.show': async ({ id }) => {
      await showAnnotation(db, id);
      return null;
    },
    'page.judged': async ({ tabId, pageKey, verdict }) => {
      await judgePage(tabId, pageKey, verdict);
      return null;
    },
    'site.pause': async ({ site, isPaused }) => {
      await pauseSite(settings, site, isPaused);
      return null;
    },
    'tab.report': async ({ tabId, full = false }) => {
      if (full) await injectIntoTab(tabId);
      const report = await askAnnotator(tabId, 'page.report', { full });
      return report.ok ? report.value : null;
    },
  };
}
