import { type Colour, colours } from './annotation';

export const appearances = ['system', 'light', 'dark'] as const;
/** How the extension's pages look; `system` follows browser and operating system. */
export type Appearance = (typeof appearances)[number];

/** Names that the reader gave to colours; a colour without one keeps the name it came with. */
export type ColourNames = Partial<Record<Colour, string>>;

/** What the reader has chosen. */
export interface Settings {
  appearance: Appearance;
  colourNames: ColourNames;
}

export const defaultSettings: Settings = { appearance: 'system', colourNames: {} };

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
