function isWithin(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/**
 * Which of these ranges lie under a point of the viewport (CSS pixels), by the boxes of their lines. The registry's own
 * `highlightsFromPoint` is not asked: Chromium before 140 and Firefox before 150 lack it, and the page can put its own in its place.
 */
export function rangesAt(ranges: readonly Range[], x: number, y: number): Range[] {
  return ranges.filter(
    (range) =>
      isWithin(range.getBoundingClientRect(), x, y) &&
      Array.from(range.getClientRects()).some((box) => isWithin(box, x, y)),
  );
}
