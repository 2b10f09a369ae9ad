import browser from 'webextension-polyfill';
import { useText } from '@/components/text';

/** Opens a full page in a tab of its own and makes way for it; Firefox leaves a popup standing over a link that it has followed. */
async function leaveFor(event: MouseEvent, path: string): Promise<void> {
  event.preventDefault();
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}

/** The ways from the popup to the full pages. */
export function PopupFoot() {
  const text = useText();
  return (
    <nav class="popup-foot" aria-label="Cinemargin">
      <a href="/notebook.html" onClick={(event) => void leaveFor(event, '/notebook.html')}>
        {text('notebook')}
      </a>
      <a href="/options.html" onClick={(event) => void leaveFor(event, '/options.html')}>
        {text('options')}
      </a>
    </nav>
  );
}
