import type { ExportFormat } from '@/storage/records/export';

const files = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  'json-lines': { ending: 'jsonl', type: 'application/jsonl' },
} as const satisfies Record<ExportFormat, { ending: string; type: string }>;

/** A name that every file system takes; what it cannot hold becomes a space. */
export function nameFile(name: string, format: ExportFormat): string {
  const plain = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[.\s]+/u, '');
  return `${Array.from(plain).slice(0, 80).join('').trim() || 'Cinemargin'}.${files[format].ending}`;
}

/** Gathers text outside the script's own memory, a piece at a time. */
async function gather(pieces: AsyncIterable<string>, format: ExportFormat): Promise<Blob> {
  const { type } = files[format];
  let parts: Blob[] = [];
  for await (const piece of pieces) {
    parts.push(new Blob([piece]));
    // Few parts: each is an object that the browser keeps apart.
    if (parts.length === 64) parts = [new Blob(parts)];
  }
  return new Blob(parts, { type });
}

/** Hands text to the reader as a file, by the browser's own way of downloading. */
export async function saveAsFile(
  document: Document,
  name: string,
  format: ExportFormat,
  pieces: AsyncIterable<string>,
): Promise<void> {
  const address = URL.createObjectURL(await gather(pieces, format));
  const link = document.createElement('a');
  link.href = address;
  link.download = nameFile(name, format);
  link.click();
  // The browser has begun to read it by then; an address that is never given back keeps the text in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Puts text on the clipboard. @throws where the browser does not allow it. */
export async function copyText(pieces: AsyncIterable<string>): Promise<void> {
  let text = '';
  for await (const piece of pieces) text += piece;
  await navigator.clipboard.writeText(text);
}
