/** What browsers give for `CSS.highlights.highlightsFromPoint` (https://drafts.csswg.org/css-highlight-api-1/#interactions). */
interface HighlightHit {
  ranges: Iterable<AbstractRange>;
}

interface PointedRegistry {
  highlightsFromPoint: (x: number, y: number) => Iterable<HighlightHit>;
}

function canPoint(registry: object): registry is PointedRegistry {
  return 'highlightsFromPoint' in registry && typeof registry.highlightsFromPoint === 'function';
}

function isWithin(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/**
 * Which of these painted ranges lie under a point of the viewport (CSS pixels). The browser is asked where it can tell, which Chromium
 * before 140 and Firefox before 150 cannot; there the boxes of the ranges are looked at.
 */
export function rangesAt(ranges: readonly Range[], x: number, y: number): Range[] {
  if (canPoint(CSS.highlights)) {
    const hits = Array.from(CSS.highlights.highlightsFromPoint(x, y), (hit) => Array.from(hit.ranges)).flat();
    return ranges.filter((range) => hits.includes(range));
  }
  return ranges.filter(
    (range) =>
      isWithin(range.getBoundingClientRect(), x, y) &&
      Array.from(range.getClientRects()).some((box) => isWithin(box, x, y)),
  );
}
