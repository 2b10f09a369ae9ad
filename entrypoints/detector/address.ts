/** Calls back when the page has moved to another address without loading a new document. */
export function watchAddress(moved: () => void): void {
  let address = location.href;
  const check = (): void => {
    if (location.href === address) return;
    address = location.href;
    moved();
  };
  // The Navigation API reports pushState of the page's own scripts; browsers without it still report history steps.
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('navigatesuccess', check);
  } else {
    window.addEventListener('popstate', check);
  }
}
