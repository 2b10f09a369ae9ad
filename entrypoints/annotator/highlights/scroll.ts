/** Unfolds what a passage is folded into, as the browser's own search does, and brings it to the middle of the window unless it stands there. */
export function scrollToRange(range: Range, isStill: boolean): void {
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  for (let at = element; at; at = at.parentElement) {
    if (at.localName === 'details') at.setAttribute('open', '');
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= window.innerHeight) return;
  element?.scrollIntoView({ block: 'center', behavior: isStill ? 'instant' : 'smooth' });
}
