import type { Colour } from '@/storage/records/annotation';

/**
 * Grounds of a highlighted passage, half transparent so that text of any colour stays legible on them, on light pages and on dark ones.
 * The same four hues stand in the tokens of the extension's own pages.
 */
export const highlightGrounds: Record<Colour, string> = {
  amber: 'rgba(255, 190, 30, 0.42)',
  rose: 'rgba(255, 92, 138, 0.34)',
  green: 'rgba(62, 196, 108, 0.36)',
  blue: 'rgba(64, 156, 255, 0.36)',
};

/** The passing light on a passage that was asked for. */
export const flashGround = 'rgba(255, 140, 0, 0.62)';
