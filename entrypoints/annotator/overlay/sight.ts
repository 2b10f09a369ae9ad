/** Properties of the page's root by which it would fade, cut or move all that stands in it, ours too. */
const effects = ['filter', 'transform', 'translate', 'scale', 'rotate', 'clipPath', 'maskImage'] as const;

/**
 * Whether the reader sees our interface where it is: nothing of the page can stand over it, and the page does not fade, cut, shrink or move it. Within the host
 * the page's styles count for nothing, so that its root, the top layer and what comes after the host are all there is to look at. A host that the page has moved
 * may stand in a faded box or frame and is never in sight.
 */
export function isInSight(host: Element): boolean {
  const page = document.documentElement;
  const style = getComputedStyle(page);
  return (
    page.lastElementChild === host &&
    style.opacity === '1' &&
    style.zoom === '1' &&
    effects.every((effect) => style[effect] === 'none') &&
    getComputedStyle(page, '::after').content === 'none' &&
    // A popover may paint all over the window, whatever its own size. To find one in a component would take all elements of the page: a second in Firefox.
    !page.querySelector(':popover-open')
  );
}
