/** Properties of the page's root by which it would fade, cut or move all that stands in it, ours too. */
const effects = ['filter', 'transform', 'translate', 'scale', 'rotate', 'clipPath', 'maskImage'] as const;

/**
 * Whether the reader sees our interface where it is: nothing of the page can stand over it, and the page does not fade, cut or move it. Within the host
 * the page's styles count for nothing, so that its root, the top layer and what comes after the host are all there is to look at.
 */
export function isInSight(host: Element): boolean {
  const page = host.parentElement;
  if (!page || host.nextElementSibling) return false;
  const style = getComputedStyle(page);
  return (
    style.opacity === '1' &&
    effects.every((effect) => style[effect] === 'none') &&
    getComputedStyle(page, '::after').content === 'none' &&
    // A popover may paint all over the window, whatever its own size.
    !page.querySelector(':popover-open')
  );
}
