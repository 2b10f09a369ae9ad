import { isOutdated, takeProvisions } from '@/entrypoints/background/protocol';

/** What the host is called, for those who hear the page. */
const hostName = 'Cinemargin';

/** A page that keeps removing our host is left alone after so many times. */
const mostReturns = 3;

export interface Host {
  /** The closed root in which pill, toolbar and panel stand. */
  root: ShadowRoot;
  element: HTMLElement;
}

/**
 * Puts one element into the page, with all of the interface in its closed shadow root. It returns when the page removes it, and goes for good with
 * `signal`. That of a former script, which an update of the extension has left behind here, goes first, and what it painted with it: in Firefox
 * that script is dead by then.
 * @param marks the names of the highlights that belong to it.
 * @param end is called when the extension was updated and its new script has taken this one's place.
 */
export function createHost(
  document: Document,
  signal: AbortSignal,
  marks: readonly string[],
  end: () => void,
): Host {
  for (const former of document.querySelectorAll(`:root>[aria-label=${hostName}]`)) {
    for (const name of former.id.split(' ')) CSS.highlights.delete(name);
    former.remove();
  }
  const element = document.createElement('div');
  element.setAttribute('role', 'complementary');
  element.setAttribute('aria-label', hostName);
  element.id = marks.join(' ');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(takeProvisions().style ?? '');
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(element);

  let returns = 0;
  const watcher = new MutationObserver(() => {
    if (element.isConnected) return;
    if (isOutdated()) end();
    if (signal.aborted) return;
    returns += 1;
    if (returns > mostReturns) watcher.disconnect();
    else document.documentElement.append(element);
  });
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    element.remove();
  });
  return { root, element };
}
