import type { PageParts } from '@/storage/records/page-parts';

let parts: Partial<PageParts> = {};

/** Learns how sites name the parts of an article. Comes before the first page is read; by itself this script knows none. */
export function learnPageParts(learned: PageParts): void {
  parts = learned;
}

/** The pattern of a part, made when it is first asked for. */
export function patternOf(part: keyof PageParts): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(parts[part] ?? '(?!)', 'i'));
}

/** The names that pages give a part; none of what was not learned. */
export function namesOf(part: keyof PageParts): string[] {
  return parts[part]?.split('|') ?? [];
}

/** The selector of a part's elements; of what was not learned one that finds nothing. */
export function selectorOf(part: keyof PageParts): string {
  return parts[part] ?? ':not(*)';
}
