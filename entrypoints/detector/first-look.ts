/**
 * Whether a page is worth a full reading: could it be a review of a film? About a millisecond, no layout, no writes.
 */
export function isWorthReading(document: Document, address: string): boolean {
  return address !== '' && /review/i.test(document.title);
}
