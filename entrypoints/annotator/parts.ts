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
