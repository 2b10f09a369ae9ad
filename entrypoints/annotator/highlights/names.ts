/**
 * A name for a highlight that is made anew for each load of a page and says nothing of us: the page can read the names of all highlights.
 * @returns twelve letters.
 */
export function makeHighlightName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return String.fromCharCode(...bytes.map((byte) => 97 + (byte % 26)));
}
