import type { Verdict } from '@/storage/records/review';
import {
  canonicalOf,
  keptPageIndexKey,
  pageKeyOf,
  pausedSiteKey,
  siteOfPage,
  verdictKey,
} from '@/storage/records/page-key';
import { contentInterface } from '@/entrypoints/background/protocol';

/** What the reader has said or kept of a page and its site. */
export interface Known {
  pageKey: string;
  hasNotes?: boolean;
  isPaused?: boolean;
  verdict?: Verdict;
}

/** Reads it in one go from `storage.local`, without waking the background. */
export async function readKnown(document: Document, address: string): Promise<Known> {
  const pageKey = pageKeyOf(address, canonicalOf(document)) ?? '';
  const keys = [keptPageIndexKey(pageKey), pausedSiteKey(siteOfPage(address) ?? ''), verdictKey(pageKey)];
  try {
    const kept = await contentInterface().storage.local.get(keys);
    const [hasNotes, isPaused, verdict] = keys.map((key) => kept[key]);
    return {
      pageKey,
      hasNotes: hasNotes !== undefined,
      isPaused: isPaused !== undefined,
      ...((typeof verdict === 'string' || verdict === false) && { verdict }),
    };
  } catch {
    return { pageKey };
  }
}
