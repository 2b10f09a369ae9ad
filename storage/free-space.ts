const megabyte = 1024 * 1024;

/** Below this nothing is written: a database's log and its compaction need some megabytes of their own. */
export const leastSpaceForWriting = 10 * megabyte;

/** Below this the reader is warned. */
export const spaceToWarnBelow = 50 * megabyte;

/** Bytes in a millisecond: two gigabytes in a second, faster than the disks of readers are written to. */
const fastestFilling = 2_000_000;
/** Milliseconds after which a look counts for nothing, however much there was. */
const longestTrust = 60_000;

/** There is too little space left to write without endangering what is kept. */
export class DiskFull extends Error {
  override name = 'DiskFull';
}

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

/** What was free at the last look, and when that was; nothing is known before the first. */
let lastLook = { free: 0, at: 0 };

/** Looks how much space there is. @throws DiskFull where it is too little to write. */
export async function lookAtSpace(): Promise<void> {
  lastLook = { free: await freeSpace(), at: performance.now() };
  if (lastLook.free < leastSpaceForWriting) throw new DiskFull('The disk is full.');
}

/** Whether there is space for certain: at the last look there was more than any disk takes in since. Asking anew costs half of a bare save. */
export function isSpaceCertain(): boolean {
  const age = performance.now() - lastLook.at;
  return age < longestTrust && lastLook.free - age * fastestFilling > spaceToWarnBelow;
}

/**
 * Looks whether there is space, where that is not certain. Writing to a full disk is what makes Chromium drop the whole database at its next start
 * (measured): near that, nothing is begun before the answer. Else the tables are read meanwhile.
 * @returns the answer, to be waited for before anything is written.
 */
export async function beginLookingAtSpace(): Promise<{ answer: Promise<void> }> {
  if (isSpaceCertain()) return { answer: Promise.resolve() };
  const answer = lookAtSpace();
  answer.catch(() => undefined);
  if (lastLook.free < spaceToWarnBelow) await answer;
  return { answer };
}
