import { type Colour, colours } from './annotation';

export const appearances = ['system', 'light', 'dark'] as const;
/** How the extension's pages look; `system` follows browser and operating system. */
export type Appearance = (typeof appearances)[number];

/** Names that the reader gave to colours; a colour without one keeps the name it came with. */
export type ColourNames = Partial<Record<Colour, string>>;

export const sides = ['left', 'right'] as const;
/** Where the panel stands on a wide window, and how wide it is there, in CSS pixels. */
export interface Dock {
  side: (typeof sides)[number];
  width: number;
}

/** What the reader's hand in a page is like: the colour used last, names of colours, the place of the panel. */
export interface Hand {
  colour: Colour;
  colourNames: ColourNames;
  dock?: Dock;
}

/** What the reader has chosen. */
export interface Settings extends Hand {
  appearance: Appearance;
  dock: Dock;
  /** Sites that are left alone. */
  pausedSites: string[];
  /** Films are looked up by themselves, without a press. */
  looksUp: boolean;
}

export const defaultSettings: Settings = {
  appearance: 'system',
  colour: 'amber',
  colourNames: {},
  dock: { side: 'right', width: 372 },
  pausedSites: [],
  looksUp: false,
};

/** A width of the panel that leaves it readable, and the page beside it. */
export function fitWidth(width: number): number {
  return Math.round(Math.min(Math.max(width || 0, 300), 760));
}

/** Reads a place of the panel; whatever is none counts as the usual one. */
export function parseDock(value: unknown): Dock {
  if (typeof value !== 'object' || value === null) return defaultSettings.dock;
  const width: unknown = Reflect.get(value, 'width');
  return {
    side: sides.find((side) => side === Reflect.get(value, 'side')) ?? defaultSettings.dock.side,
    width: typeof width === 'number' ? fitWidth(width) : defaultSettings.dock.width,
  };
}

/** Reads the colour used last. */
export function parseColour(value: unknown): Colour {
  return colours.find((colour) => colour === value) ?? defaultSettings.colour;
}

/** Reads a list of sites; what is none is left out. */
export function parseSites(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((site) => typeof site === 'string') : [];
}

/** Reads a choice of appearance; whatever is none counts as `system`. */
export function parseAppearance(value: unknown): Appearance {
  return appearances.find((appearance) => appearance === value) ?? defaultSettings.appearance;
}

const longestColourName = 40;

/** Reads names of colours; what is none is left out. */
export function parseColourNames(value: unknown): ColourNames {
  const names: ColourNames = {};
  if (typeof value !== 'object' || value === null) return names;
  for (const colour of colours) {
    const name: unknown = Reflect.get(value, colour);
    const clean =
      typeof name === 'string' ? name.replace(/\s+/g, ' ').trim().slice(0, longestColourName) : '';
    if (clean !== '') names[colour] = clean;
  }
  return names;
}
