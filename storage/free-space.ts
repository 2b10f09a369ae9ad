const megabyte = 1024 * 1024;

/** Below this nothing is written: a database's log and its compaction need some megabytes of their own. */
export const leastSpaceForWriting = 10 * megabyte;

/** Below this the reader is warned. */
export const spaceToWarnBelow = 50 * megabyte;

/**
 * How many bytes may still be written, as the browser estimates it: with `unlimitedStorage` Chromium gives what is really free on the disk
 * (measured), Firefox its share of it. Infinity where the browser does not say.
 */
export async function freeSpace(): Promise<number> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? Infinity : quota - (usage ?? 0);
  } catch {
    return Infinity;
  }
}
