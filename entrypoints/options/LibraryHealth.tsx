import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '@/components/dates';
import { useText } from '@/components/text';
import { Unreadable } from '@/components/Unreadable';
import type { LibraryDatabase } from '@/storage/db';
import { type LibraryHealth as Health, readHealth } from '@/storage/health';
import { isNewerLibrary } from '@/storage/open';
import { originPrivateCopy } from '@/storage/second-copy/second-copy';
import { RescueCopy } from './RescueCopy';

function formatSize(bytes: number): string {
  const isLarge = bytes >= 1e9;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(bytes / (isLarge ? 1e9 : 1e6));
}

/** How many notes are kept, whether the second copy has them all, and whether there is room for more. */
export function LibraryHealth({ db }: { db: LibraryDatabase }) {
  const text = useText();
  const [health, setHealth] = useState<Health>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    const look = (): void => void readHealth(db, originPrivateCopy()).then(setHealth, setFailure);
    look();
    // Notes are written on other pages; the reader comes back from them.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [db]);

  if (failure !== undefined) {
    const isNewer = isNewerLibrary(failure);
    return (
      <>
        <Unreadable isNewer={isNewer} />
        {!isNewer && <RescueCopy copy={originPrivateCopy()} />}
      </>
    );
  }
  if (!health) return null;
  const { kept, trashed, copiedAt, notCopied, freeBytes, isSpaceLow } = health;
  const number = new Intl.NumberFormat();
  return (
    <>
      <dl class="keys">
        <div>
          <dt>{text('healthKept')}</dt>
          <dd>{number.format(kept)}</dd>
        </div>
        {trashed > 0 && (
          <div>
            <dt>{text('healthTrashed')}</dt>
            <dd>{number.format(trashed)}</dd>
          </div>
        )}
        <div>
          <dt>{text('healthCopy')}</dt>
          <dd>{copiedAt === undefined ? text('healthNoCopy') : formatMoment(copiedAt)}</dd>
        </div>
        {freeBytes !== undefined && (
          <div>
            <dt>{text('healthFree')}</dt>
            <dd>{formatSize(freeBytes)}</dd>
          </div>
        )}
      </dl>
      {notCopied > 0 && <p role="status">{text('healthBehind')}</p>}
      {isSpaceLow && <p role="alert">{text('healthSpaceLow')}</p>}
    </>
  );
}
