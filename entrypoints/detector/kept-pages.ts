import { keptPageIndexKey, pageKeyOf } from '@/storage/records/page-key';
import { extension } from './runtime';

/** Whether notes are kept for this page, read from the hashed index without waking the background. */
export async function isKept(document: Document, address: string): Promise<boolean> {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const pageKey = pageKeyOf(address, canonical);
  if (pageKey === undefined) return false;
  const indexKey = keptPageIndexKey(pageKey);
  try {
    return indexKey in (await extension.storage.local.get(indexKey));
  } catch {
    return false;
  }
}
