import { useText } from './text';

/** Lines of a page that is only hinted at: left edge, top edge, width. */
const lines = [
  [44, 92, 236],
  [44, 106, 252],
  [44, 120, 218],
  [44, 150, 122],
  [44, 192, 244],
  [44, 206, 180],
  [44, 236, 252],
  [44, 250, 206],
] as const;

/** Lines of the passage that is kept. */
const keptLines = [
  [176, 150, 116],
  [44, 164, 248],
  [44, 178, 132],
] as const;

/** A drawing of what Cinemargin does: a review with a passage highlighted in it, and the pill that names its film. */
export function ReviewPicture() {
  const text = useText();
  return (
    <svg class="review-picture" viewBox="0 0 400 300" role="img" aria-label={text('pictureOfReview')}>
      <rect class="sheet" x="12" y="12" width="316" height="276" />
      <rect class="headline" x="44" y="42" width="168" height="11" rx="2" />
      <rect class="headline" x="44" y="60" width="104" height="11" rx="2" />
      <g class="words">
        {lines.map(([x, y, width]) => (
          <rect key={y} x={x} y={y} width={width} height="6" rx="3" />
        ))}
      </g>
      <g class="mark">
        {keptLines.map(([x, y, width]) => (
          <rect key={y} x={x - 4} y={y - 4} width={width + 8} height="14" />
        ))}
      </g>
      <g class="kept-words">
        {keptLines.map(([x, y, width]) => (
          <rect key={y} x={x} y={y} width={width} height="6" rx="3" />
        ))}
      </g>
      <g class="pill" transform="translate(206 226)">
        <rect class="edge" width="182" height="58" rx="8" />
        <rect class="card" x="3" width="179" height="58" rx="7" />
        <text class="title" x="18" y="25">
          <tspan class="name">Her</tspan> (2013)
        </text>
        <text class="facts" x="18" y="43">
          Spike Jonze · 126 min · 2 h 06
        </text>
      </g>
    </svg>
  );
}
