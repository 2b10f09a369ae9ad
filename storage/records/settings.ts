export const appearances = ['system', 'light', 'dark'] as const;
/** How the extension's pages look; `system` follows browser and operating system. */
export type Appearance = (typeof appearances)[number];

/** What the reader has chosen. */
export interface Settings {
  appearance: Appearance;
}

export const defaultSettings: Settings = { appearance: 'system' };

/** Reads a choice of appearance; whatever is none counts as `system`. */
export function parseAppearance(value: unknown): Appearance {
  return appearances.find((appearance) => appearance === value) ?? defaultSettings.appearance;
}
