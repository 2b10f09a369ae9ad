import type { Colour } from '@/storage/records/annotation';

/** A hue as red, green and blue from 0 to 255, and the share of it in a ground. */
export interface Hue {
  hue: string;
  share: number;
}

/**
 * Grounds of a highlighted passage, half transparent so that text of any colour stays legible on them, on light pages and on dark ones.
 * The same four hues stand in the tokens of the extension's own pages.
 */
export const highlightHues: Record<Colour, Hue> = {
  amber: { hue: '255 190 30', share: 0.42 },
  rose: { hue: '255 92 138', share: 0.34 },
  green: { hue: '62 196 108', share: 0.36 },
  blue: { hue: '64 156 255', share: 0.36 },
};

/** The passing light on a passage that was asked for. */
export const flashHue: Hue = { hue: '255 140 0', share: 0.62 };
