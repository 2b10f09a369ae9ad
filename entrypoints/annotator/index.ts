import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  type AnnotatorMessage,
  contentInterface,
  leaveFirstLook,
  type Reply,
  takeFirstLook,
  takeProvisions,
} from '@/entrypoints/background/protocol';
import { learnFurniture } from './article/furniture';
import { learnPageParts } from './article/page-parts';
import { learnPeople } from './film/known-people';
import { learnFilms } from './film/known-films';
import { learnHeadlines } from './film/headline-words';
import { learnPhrases } from './film/phrases';
import { learnMonths } from './film/review-day';
import { learnLabels } from './film/labels';
import { learnHeadlineForms } from './recognition/headline';
import { learnWords } from './recognition/lexicon';
import { learnWeights } from './recognition/recognise';
import { readPageInTime } from './read-page';
import { openPage, type Page } from './page';

/**
 * Where the running annotator of this document is found by a second injection. A symbol, since elements with an id can stand in for any plain
 * name on the window.
 */
const runningKey = Symbol.for('cinemargin.annotator');

function isAnnotatorMessage(message: unknown): message is AnnotatorMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string' &&
    message.type.startsWith('page.')
  );
}

async function answer(page: Page, message: AnnotatorMessage): Promise<Reply<unknown>> {
  switch (message.type) {
    case 'page.show':
      page.show(message.target);
      break;
    case 'page.annotations':
      {
        const looked = page.takeAnnotations(message.annotations, message.again);
        if (message.again) await looked;
      }
      break;
    case 'page.film':
      page.showFilm(message.film, message.offer);
      break;
    case 'page.act':
      await page.act(message.act, message.annotationId);
      break;
    case 'page.dock':
      page.dock(message.dock);
      break;
    case 'page.report':
      return { ok: true, value: await page.report(message.full ?? false) };
  }
  return { ok: true, value: null };
}

/** Reads the page as it stands and opens it; undefined where it was left meanwhile. */
async function open(life: AbortController): Promise<Page | undefined> {
  const address = location.href;
  // Of which film the reader says that it is.
  const title = takeFirstLook()?.verdict || undefined;
  const reading = await readPageInTime(document, address, life.signal, title);
  return reading && openPage(document, address, life, reading);
}

/** Runs in one document and opens one page after the other, as the document's address changes. */
function start(): () => void {
  const { labels, words, headlines, phrases, months, people, films, furniture, pageParts, forms, weights } =
    takeProvisions();
  if (labels) learnLabels(labels);
  if (words) learnWords(words);
  if (headlines) learnHeadlines(headlines);
  if (phrases) learnPhrases(phrases);
  if (months) learnMonths(months);
  if (people) learnPeople(people);
  if (films) learnFilms(films);
  if (furniture) learnFurniture(furniture);
  if (pageParts) learnPageParts(pageParts);
  if (forms) learnHeadlineForms(forms);
  if (weights) learnWeights(weights);
  let opening: Promise<Page | undefined> | undefined;
  let pageKey: string | undefined;
  let life = new AbortController();

  contentInterface().runtime.onMessage.addListener((message, _sender, sendResponse) => {
    if (!opening || !isAnnotatorMessage(message)) return undefined;
    if (message.type === 'page.judge') {
      leaveFirstLook({ isWorthReading: false, ms: 0, ...takeFirstLook(), verdict: message.verdict });
      begin();
    }
    void opening.then(async (page) => page && answer(page, message)).then(sendResponse);
    return true;
  });

  function begin(): void {
    // Without a reason of ours the browser makes an error that knows its line, and reads the whole script again for that: ten milliseconds.
    life.abort(0);
    life = new AbortController();
    opening = open(life);
  }

  return () => {
    const nextKey = takeFirstLook()?.pageKey ?? location.href;
    if (opening && nextKey === pageKey) return;
    pageKey = nextKey;
    begin();
  };
}

/** Injected by the background where there may be something to show; injected again when the page's address has changed. */
export default defineUnlistedScript(() => {
  const running: unknown = Reflect.get(globalThis, runningKey);
  const look = typeof running === 'function' ? running : start();
  Reflect.set(globalThis, runningKey, look);
  Reflect.apply(look, undefined, []);
});
