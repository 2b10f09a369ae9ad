import type { Text } from './text';

/** What an export says where nothing is known. */
export function markdownWords(text: Text): { withoutFilm: string; untitledPage: string; tags: string } {
  return { withoutFilm: text('withoutFilm'), untitledPage: text('reviewUnknown'), tags: text('tags') };
}
