/**
 * Annotations are copied in blocks by the order of their making. With about a kilobyte each, a block of 256 is written anew in a few
 * milliseconds, and a hundred thousand annotations are 400 files.
 */
const annotationsPerBlock = 256;

/** The block that an annotation belongs to, for as long as it exists. */
export function blockOf(sequence: number): number {
  return Math.floor(sequence / annotationsPerBlock);
}

/** The first and the last sequence of a block. */
export function sequencesOf(block: number): [number, number] {
  return [block * annotationsPerBlock, (block + 1) * annotationsPerBlock - 1];
}
