import { cite, htmlStyle, type OnFilm, plainStyle, writeCitation } from '@/storage/records/citation';
import type { ShownNote } from './NoteList';

/** Puts a passage with its citation on the clipboard, plain and with italics and link. @throws where the browser does not allow it. */
export async function copyNote({ annotation, film, review }: ShownNote, on: OnFilm): Promise<void> {
  const page = { title: review?.title ?? '', url: review?.url ?? `https://${annotation.pageKey}` };
  const citation = cite(annotation.quote, film?.facts, review?.facts, page);
  const kinds = { 'text/plain': plainStyle, 'text/html': htmlStyle };
  const item: Record<string, Blob> = {};
  for (const [type, style] of Object.entries(kinds)) {
    item[type] = new Blob([writeCitation(citation, style, on)], { type });
  }
  await navigator.clipboard.write([new ClipboardItem(item)]);
}
