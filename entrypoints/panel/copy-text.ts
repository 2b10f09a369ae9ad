/**
 * Copies a text; to be called from a press. A frame inside another site's page is not let near the clipboard by its newer interface, which complains in the console, but may
 * copy what is selected in it.
 * @returns whether the browser did it.
 */
export function copyText(document: Document, words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left to a frame
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
