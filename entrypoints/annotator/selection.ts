/** The passage that the reader has selected, or undefined where nothing readable is. Text of form fields is not the page's. */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  // Without any range it is collapsed too.
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (range.toString().trim() === '') return undefined;
  const common = range.commonAncestorContainer;
  const element = common instanceof Element ? common : common.parentElement;
  return element?.closest('input, textarea, [contenteditable=""], [contenteditable="true"]')
    ? undefined
    : range;
}

/**
 * Calls back with what is selected already, then with the selected passage when the reader has finished selecting, by pointer or by key, and with undefined when it is gone.
 * A selection proves nothing about the reader's wish (pages can select too), so that nothing may be kept because of it.
 */
export function watchSelection(
  document: Document,
  signal: AbortSignal,
  changed: (range: Range | undefined) => void,
): void {
  let isPointing = false;
  const options = { signal, capture: true };
  const report = (): void => {
    if (!isPointing) changed(selectedRange(document));
  };
  const end = (): void => {
    isPointing = false;
    report();
  };
  document.addEventListener('pointerdown', () => (isPointing = true), options);
  document.addEventListener('pointerup', end, options);
  document.addEventListener('pointercancel', end, options);
  // A pointer let go over a frame tells this document nothing until it comes back.
  document.addEventListener('pointermove', (event) => isPointing && event.buttons === 0 && end(), options);
  document.addEventListener('selectionchange', report, options);
  // Readers select before a slow page has been read, and while a reloaded extension takes a page over.
  report();
}
