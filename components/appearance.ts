import type { Appearance } from '@/storage/records/settings';

/** Has a document of the extension look as the reader chose. `base.css` does the rest. */
export function wear(document: Document, appearance: Appearance): void {
  document.documentElement.dataset['appearance'] = appearance;
}
