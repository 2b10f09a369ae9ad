import { canonicalOf, keptPageIndexKey, pageKeyOf } from '@/storage/records/page-key';
import { contentInterface } from '@/entrypoints/background/protocol';

/** Whether notes are kept for this page, read from the hashed index without waking the background. */
export async function isKept(document: Document, address: string): Promise<boolean> {
  const pageKey = pageKeyOf(address, canonicalOf(document));
  if (pageKey === undefined) return false;
  const indexKey = keptPageIndexKey(pageKey);
  try {
    return indexKey in (await contentInterface().storage.local.get(indexKey));
  } catch {
    return false;
  }
}
