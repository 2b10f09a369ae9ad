import { blockOf } from '@/storage/blocks';
import type { LibraryDatabase } from '@/storage/db';
import { freeSpace, spaceToWarnBelow } from '@/storage/free-space';
import {
  deleteAnnotation,
  type KeptPage,
  restoreAnnotation,
  saveAnnotation,
  type SaveOutcome,
} from '@/storage/library';
import type { Annotation, AnnotationDraft } from '@/storage/records/annotation';
import { deliverBlock, drainOutbox, indexPage } from './outbox';
import { Refusal } from './refusal';
import { forgetUnsaved, readUnsaved, rememberUnsaved } from './unsaved';

/** The saved annotation, or the refusal that says why there is none. */
function acknowledged(outcome: SaveOutcome): Annotation {
  if (outcome.saved) return outcome.annotation;
  if (outcome.reason === 'gone') throw new Refusal('not-found', 'This note is no longer kept on this page.');
  if (outcome.reason === 'disk-full') throw new Refusal('disk-full', 'The disk is full.');
  throw new Refusal('not-saved', outcome.message);
}

function isCopied(db: LibraryDatabase, { sequence }: Annotation): Promise<boolean> {
  return deliverBlock(db, blockOf(sequence));
}

/**
 * Saves, and acknowledges only what the database has committed and the second copy holds: on a full disk the database alone may forget all of it
 * at the browser's next start. What could not be saved waits and is tried again. A second copy that fails for any other reason keeps nobody from
 * writing; the library's health shows it.
 */
export async function save(db: LibraryDatabase, page: KeptPage, draft: AnnotationDraft): Promise<Annotation> {
  let outcome = await saveAnnotation(db, page, draft, Date.now());
  if (outcome.saved) {
    // Behind a database that hangs the outbox hangs too. A page that is loaded again at once is to have its first note.
    const [isHeld] = await Promise.all([isCopied(db, outcome.annotation), indexPage(page.pageKey)]);
    if (!isHeld && (await freeSpace()) < spaceToWarnBelow) outcome = { saved: false, reason: 'disk-full' };
  }
  if (outcome.saved || outcome.reason === 'gone') await forgetUnsaved(draft.id);
  else await rememberUnsaved(page, draft);
  return acknowledged(outcome);
}

/** Tries again what is not saved yet; what fails once more is tried again later. */
export async function retryUnsaved(db: LibraryDatabase): Promise<void> {
  for (const { page, draft } of await readUnsaved()) await save(db, page, draft).catch(() => undefined);
}

async function ofThisPage(db: LibraryDatabase, pageKey: string, id: string): Promise<void> {
  const kept = await db.annotations.get(id);
  if (kept?.pageKey !== pageKey) throw new Refusal('not-found', 'This note is not of this page.');
}

/** Puts a note of one page into the trash; acknowledged when the page has been told. */
export async function trash(db: LibraryDatabase, pageKey: string, id: string): Promise<void> {
  await ofThisPage(db, pageKey, id);
  acknowledged(await deleteAnnotation(db, id, Date.now()));
  await drainOutbox(db);
}

/** Takes a note of one page out of the trash; acknowledged when the page has been told. */
export async function restore(db: LibraryDatabase, pageKey: string, id: string): Promise<void> {
  await ofThisPage(db, pageKey, id);
  acknowledged(await restoreAnnotation(db, id));
  await drainOutbox(db);
}
