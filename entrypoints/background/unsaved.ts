import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { AnnotationDraft } from '@/storage/records/annotation';
import { annotationDraft, pageReading } from '@/storage/shapes';
import type { KeptPage } from '@/storage/library';

/**
 * What the reader wrote and the database did not take waits in `storage.session`: in memory, out of reach of a full disk, beyond the life of
 * page, panel and worker, and readable by no content script.
 */
const unsavedPrefix = 'unsaved:';

export const retryAlarm = 'retry-unsaved';

const unsavedDraft = v.object({
  page: v.object({
    pageKey: v.string(),
    url: v.string(),
    title: v.string(),
    reading: v.exactOptional(pageReading),
  }),
  draft: annotationDraft,
});
type UnsavedDraft = v.InferOutput<typeof unsavedDraft>;

/** Keeps a draft until it can be saved, and has it tried again within a minute. */
export async function rememberUnsaved(page: KeptPage, draft: AnnotationDraft): Promise<void> {
  await browser.storage.session.set({ [unsavedPrefix + draft.id]: { page, draft } });
  await browser.alarms.create(retryAlarm, { delayInMinutes: 1 });
}

/** A draft was saved after all. */
export async function forgetUnsaved(id: string): Promise<void> {
  await browser.storage.session.remove(unsavedPrefix + id);
}

/** Everything that is not saved yet. */
export async function readUnsaved(): Promise<UnsavedDraft[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const parsed = key.startsWith(unsavedPrefix) ? v.safeParse(unsavedDraft, value) : undefined;
    return parsed?.success ? [parsed.output] : [];
  });
}

/** The drafts of one page that are not saved yet. */
export async function unsavedOfPage(pageKey: string): Promise<AnnotationDraft[]> {
  return (await readUnsaved()).flatMap(({ page, draft }) => (page.pageKey === pageKey ? [draft] : []));
}
