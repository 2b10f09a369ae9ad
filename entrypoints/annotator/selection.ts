/** The open shadow trees in which the reader's pointer was used. */
const shadowRoots = new Set<ShadowRoot>();

/** The passage that the reader has selected, or undefined where nothing readable is. Text of form fields is not the page's. */
export function selectedRange(document: Document): Range | undefined {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  // Of a selection within a shadow tree Chromium shows the page no more than the tree's host. Chromium before 137 and Firefox before 142 lack the way in.
  const composed =
    shadowRoots.size > 0 &&
    'getComposedRanges' in selection &&
    selection.getComposedRanges({ shadowRoots: [...shadowRoots] })[0];
  if (composed) {
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
  }
  if (range.toString().trim() === '') return undefined;
  const common = range.commonAncestorContainer;
  const element = common instanceof Element ? common : common.parentElement;
  // An input of a form may have taken the name of its method.
  return element && Element.prototype.closest.call(element, ':read-write') ? undefined : range;
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
  document.addEventListener(
    'pointerdown',
    (event) => {
      isPointing = true;
      for (const node of event.composedPath()) if (node instanceof ShadowRoot) shadowRoots.add(node);
    },
    options,
  );
  document.addEventListener('pointerup', end, options);
  document.addEventListener('pointercancel', end, options);
  // A pointer let go over a frame tells this document nothing until it comes back.
  document.addEventListener('pointermove', (event) => isPointing && event.buttons === 0 && end(), options);
  document.addEventListener('selectionchange', report, options);
  // Readers select before a slow page has been read, and while a reloaded extension takes a page over.
  report();
}
