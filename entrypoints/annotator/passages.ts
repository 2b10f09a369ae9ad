/** Which boundary points `Range.compareBoundaryPoints` compares (https://dom.spec.whatwg.org/#range); written out, since names cost bytes. */
const endToStart = 1;
const startToEnd = 3;

/** The passage that shares something with a selection; of several, the one that begins last, which is the innermost of nested ones. */
export function touched(ranges: ReadonlyMap<string, Range>, selected: Range): string | undefined {
  return [...ranges].findLast(
    ([, range]) =>
      selected.compareBoundaryPoints(endToStart, range) > 0 &&
      selected.compareBoundaryPoints(startToEnd, range) < 0,
  )?.[0];
}
