/** So long, in milliseconds, a page is left alone that has just moved: one that moves all the time would have everything read and asked each time. */
const rest = 250;

/** Calls back when the page has moved to another address without loading a new document. */
export function watchAddress(moved: () => void): void {
  let address = location.href;
  let isResting = false;
  const check = (): void => {
    if (isResting || location.href === address) return;
    address = location.href;
    isResting = true;
    setTimeout(() => {
      isResting = false;
      check();
    }, rest);
    moved();
  };
  // The Navigation API reports pushState of the page's own scripts; browsers without it still report history steps.
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', check);
  } else {
    window.addEventListener('popstate', check);
  }
}
