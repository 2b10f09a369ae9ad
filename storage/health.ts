import { Dexie, type Observable } from 'dexie';
import type { LibraryDatabase } from './db';
import { freeSpace, spaceToWarnBelow } from './free-space';
import { follow } from './live';
import type { SecondCopy } from './second-copy/second-copy';
import type { LibraryState } from './state';
import { readState } from './transaction';

/** How the library fares, for the reader to see. Bytes, and milliseconds since 1970. */
export interface LibraryHealth {
  kept: number;
  trashed: number;
  /** When the second copy was last written; absent where there is none yet. */
  copiedAt?: number;
  /** How many changes the second copy is still behind. */
  notCopied: number;
  /** Absent where the browser does not say. */
  freeBytes?: number;
  isSpaceLow: boolean;
}

/** Takes a look at the library, its second copy and the disk. */
export async function readHealth(db: LibraryDatabase, copy: SecondCopy): Promise<LibraryHealth> {
  const [{ kept }, trashed, notCopied, held, free] = await Promise.all([
    readState(db),
    db.annotations.where('deletedAt').above(Dexie.minKey).count(),
    db.outbox.count(),
    copy.readState().catch(() => undefined),
    freeSpace(),
  ]);
  return {
    kept,
    trashed,
    notCopied,
    isSpaceLow: free < spaceToWarnBelow,
    ...(held && { copiedAt: held.writtenAt }),
    ...(Number.isFinite(free) && { freeBytes: free }),
  };
}

/** What the library knows of itself, followed as it changes. */
export function observeState(db: LibraryDatabase): Observable<LibraryState> {
  return follow(() => readState(db));
}

/** The reader has read what the library had to say of a loss. */
export async function acknowledgeLoss(db: LibraryDatabase): Promise<void> {
  await db.state
    .where('name')
    .equals('library')
    .modify((state) => {
      delete state.restored;
      delete state.lost;
    });
}
