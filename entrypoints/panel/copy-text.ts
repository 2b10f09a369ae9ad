/**
 * Copies a text; to be called from a press. A frame inside another site's page is not let near the clipboard by its newer interface, which complains in the console, but may
 * copy what is selected in it.
 * @param rich the same as HTML, for what takes that.
 * @returns whether the browser did it.
 */
export function copyText(document: Document, words: string, rich?: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  const enrich = (event: ClipboardEvent): void => {
    if (rich === undefined) return;
    event.clipboardData?.setData('text/plain', words);
    event.clipboardData?.setData('text/html', rich);
    event.preventDefault();
  };
  document.addEventListener('copy', enrich, { once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left to a frame
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', enrich);
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
