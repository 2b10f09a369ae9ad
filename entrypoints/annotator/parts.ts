/** A work in parts, between which the page may go on. */
export type Parts<T> = Generator<undefined, T>;

/** Going through so many nodes is a part: some tenths of a millisecond. */
export const nodesPerPart = 256;

/** Does all parts at once. */
export function finish<T>(parts: Parts<T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}

/** What a work gave, with the milliseconds that it took: in all, and its longest stretch without giving way. */
export interface Timed<T> {
  value: T;
  ms: number;
  longestMs: number;
}

/** A part that takes less is followed by the next at once. */
const patienceMs = 8;

/** Lets the page's own tasks go first; a timer would wait a second in a tab behind others. */
async function giveWay(): Promise<void> {
  await new Promise<void>((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      settle();
    };
    port2.postMessage(null);
  });
}

/**
 * Does all parts without keeping the page from its own work, which goes first before any of them.
 * @param paused is called before each time that the page may go on.
 * @returns undefined where the page was left meanwhile.
 */
export async function finishInTime<T>(
  parts: Parts<T>,
  signal: AbortSignal,
  paused?: () => void,
): Promise<Timed<T> | undefined> {
  let ms = 0;
  let longestMs = 0;
  for (;;) {
    await giveWay();
    if (signal.aborted) return undefined;
    const startedAt = performance.now();
    let part;
    let took;
    do {
      part = parts.next();
      took = performance.now() - startedAt;
    } while (!part.done && took < patienceMs);
    ms += took;
    longestMs = Math.max(longestMs, took);
    if (part.done) return { value: part.value, ms, longestMs };
    paused?.();
  }
}
