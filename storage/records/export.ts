/** How notes leave the library: to be read by people, or by a library again. */
export const exportFormats = ['markdown', 'json-lines'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Which notes; those in the trash are left out of each. */
export type ExportScope = 'all' | { filmKey: string } | { pageKey: string } | { ids: readonly string[] };
