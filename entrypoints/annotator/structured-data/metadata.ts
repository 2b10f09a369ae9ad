import type { PageParts } from '@/storage/records/page-parts';
import { select } from '../anchoring/document-access';
import { namesOf } from '../article/page-parts';
import { cleanText } from './item';

/** What the page's head says of it; every text is cleaned, absent where the page does not say. */
export interface PageMetadata {
  /** The document's own title. */
  documentTitle?: string;
  /** The title it shows to other sites: OpenGraph's, Twitter's. */
  title?: string;
  siteName?: string;
  /** OpenGraph's type, e.g. `article`, `video.movie`. */
  type?: string;
  author?: string;
  published?: string;
  keywords?: string;
}

const maxMetas = 300;

/** @returns the metadata of the head, also where the elements stand in the body by mistake. */
export function readMetadata(document: Document): PageMetadata {
  const values = new Map<string, string>();
  for (const meta of select(document, 'meta[content]', maxMetas)) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase().trim();
    const content = cleanText(meta.getAttribute('content') ?? '');
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  const first = (part: keyof PageParts): string | undefined =>
    namesOf(part)
      .map((name) => values.get(name))
      .find(Boolean);
  const found: Partial<Record<keyof PageMetadata, string | undefined>> = {
    documentTitle: cleanText(document.querySelector('title')?.textContent ?? ''),
    title: first('metaTitles'),
    siteName: first('metaSiteNames'),
    type: first('metaTypes'),
    author: first('metaAuthors'),
    published: first('metaDays'),
    keywords: first('metaKeywords'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}
