import { useEffect, useState } from 'preact/hooks';
import { formatMoment } from '@/components/dates';
import { type TextName, useText } from '@/components/text';
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

/**
 * How many notes are kept, whether the second copy has them all, and whether there is room for more. Each line has its place before it is known: what stands
 * below does not move from under a press.
 */
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
  const number = new Intl.NumberFormat();
  const rows = [
    ['healthKept', health && number.format(health.kept)],
    ['healthTrashed', health && number.format(health.trashed)],
    [
      'healthCopy',
      health && (health.copiedAt === undefined ? text('healthNoCopy') : formatMoment(health.copiedAt)),
    ],
    ['healthFree', health?.freeBytes === undefined ? undefined : formatSize(health.freeBytes)],
  ] as const satisfies [TextName, string | undefined][];
  const isSpaceLow = health?.isSpaceLow === true;
  const isBehind = health !== undefined && health.notCopied > 0 && !isSpaceLow;
  return (
    <>
      <dl class="keys">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{text(name)}</dt>
            <dd>{value ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <div class="health-notice">
        <p role="status" class={isBehind ? '' : 'reserved'}>
          {text('healthBehind')}
        </p>
        <p role={isSpaceLow ? 'alert' : undefined} class={isSpaceLow ? '' : 'reserved'}>
          {text('healthSpaceLow')}
        </p>
      </div>
    </>
  );
}
