import type { LibraryDatabase } from '../db';
import { readState } from '../transaction';
import type { GoneForGood, SecondCopy } from './second-copy';

/** For who compares or changes what database and second copy say of one another: one page or worker after the other. */
export async function withLibraryAlone<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('cinemargin.library', work);
}

/**
 * Removes something for good: first the second copy is told, then the database forgets it. So what was removed does not come back, also when the
 * database is lost before the copy has followed.
 * @param forget commits the removal. Where it throws, the copy is told that nothing is gone.
 */
export async function removeForGood<T>(
  db: LibraryDatabase,
  copy: SecondCopy,
  gone: Partial<GoneForGood>,
  forget: () => Promise<T>,
): Promise<T> {
  // Opening compares the two, and waits for whoever is alone with them.
  await db.open();
  if (!(await copy.isPossible())) return forget();
  return withLibraryAlone(async () => {
    const before = await copy.readGone();
    await copy.writeGone({
      epochs: [...before.epochs, ...(gone.epochs ?? [])],
      annotations: [...before.annotations, ...(gone.annotations ?? [])],
    });
    try {
      return await forget();
    } catch (error) {
      await copy.writeGone(before);
      throw error;
    }
  });
}

/** Whether nothing is said to be gone. */
export function isNothing({ epochs, annotations }: GoneForGood): boolean {
  return epochs.length + annotations.length === 0;
}

/**
 * Takes back what the copy says is gone where that is not so, or is no longer to be said: a library that is here was not deleted, and when
 * nothing waits for delivery the copy holds nothing that is gone.
 */
export async function settleGone(db: LibraryDatabase, copy: SecondCopy): Promise<void> {
  const gone = await copy.readGone();
  if (isNothing(gone)) return;
  const [{ epoch }, waiting] = await Promise.all([readState(db), db.outbox.count()]);
  await copy.writeGone(
    waiting === 0
      ? { epochs: [], annotations: [] }
      : { ...gone, epochs: gone.epochs.filter((ended) => ended !== epoch) },
  );
}
