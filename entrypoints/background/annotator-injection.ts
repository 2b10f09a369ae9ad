import type { Runtime, Scripting } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import overlay from '@/components/overlay.css?inline';
import tokens from '@/components/tokens.css?inline';
import { furniture } from '@/storage/records/furniture';
import { headlineForms } from '@/storage/records/headline-forms';
import {
  actors,
  creditLabels,
  directors,
  films,
  headlineWords,
  phrases,
  topicWords,
} from '@/storage/records/languages';
import { spellMonths } from '@/storage/records/months';
import { pageParts } from '@/storage/records/page-parts';
import { weights } from '@/storage/records/weights';
import { type Provisions, provisionsKey } from './protocol';
import { Refusal } from './refusal';

const provisions: Omit<Provisions, 'months'> = {
  style: `${tokens}\n${overlay}`,
  labels: creditLabels,
  words: topicWords,
  headlines: headlineWords,
  phrases,
  people: { directors, actors },
  films,
  furniture,
  pageParts,
  forms: headlineForms,
  weights,
};

/** Asking the browser takes as long as the worker's whole start, which most pages need for other things. */
let months: readonly string[] | undefined;

/** Runs in our world of the page, sent there as source. */
function leaveProvisions(key: string, left: Provisions): void {
  Reflect.set(globalThis, Symbol.for(key), left);
}

async function inject(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({
    target,
    func: leaveProvisions,
    args: [provisionsKey, { ...provisions, months: (months ??= spellMonths()) }],
  });
  await browser.scripting.executeScript({ target, files: ['/annotator.js'] });
}

/** Injects the annotator into the very document that asked, so that a navigation in between is harmless. */
export async function injectIntoSender(sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.documentId === undefined) {
    throw new Refusal('refused', 'Only a document in a tab can have the annotator.');
  }
  await inject({ tabId, documentIds: [sender.documentId] });
}

/** Injects the annotator where the reader asked for it by hand; in a document that has it already it looks again. */
export async function injectIntoTab(tabId: number): Promise<void> {
  await inject({ tabId, frameIds: [0] });
}
