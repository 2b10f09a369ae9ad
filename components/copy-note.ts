import { cite, type CopyKind, type OnFilm, writeCopy } from '@/storage/records/citation';
import type { ShownNote } from './NoteList';

/** Puts a passage with its citation on the clipboard. @throws where the browser does not allow it. */
export async function copyNote(
  { annotation, film, review }: ShownNote,
  kind: CopyKind,
  on: OnFilm,
): Promise<void> {
  const page = { title: review?.title ?? '', url: review?.url ?? `https://${annotation.pageKey}` };
  const citation = cite(annotation.quote, film?.facts, review?.facts, page);
  const item: Record<string, Blob> = {};
  for (const [type, words] of Object.entries(writeCopy(citation, kind, on)))
    item[type] = new Blob([words], { type });
  await navigator.clipboard.write([new ClipboardItem(item)]);
}
