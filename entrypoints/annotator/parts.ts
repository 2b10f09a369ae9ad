/** A work in parts, between which the page may go on. */
export type Parts<T> = Generator<undefined, T>;

/** Does all parts at once. */
export function finish<T>(parts: Parts<T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}
