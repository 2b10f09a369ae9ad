import { useEffect, useState } from 'preact/hooks';
import { useText } from '@/components/text';
import { openShortcuts, readPopupKey } from './shortcuts';

/** Which keys do what, and the way to the browser's own page where the one for the popup is chosen. */
export function Keyboard() {
  const text = useText();
  const [popupKey, setPopupKey] = useState<string>();
  useEffect(() => {
    const read = (): void => void readPopupKey().then(setPopupKey);
    read();
    // The key is chosen on another page; the reader comes back from it.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <section aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{text('keyboard')}</h2>
      <dl class="keys">
        <div>
          <dt>{text('keyPopup')}</dt>
          <dd>{popupKey ? <kbd>{popupKey}</kbd> : <span class="quiet">{text('keyNone')}</span>}</dd>
        </div>
        <div>
          <dt>{text('keyDone')}</dt>
          <dd>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </dd>
        </div>
        <div>
          <dt>{text('keyClose')}</dt>
          <dd>
            <kbd>Esc</kbd>
          </dd>
        </div>
      </dl>
      <button type="button" class="press plain" onClick={() => void openShortcuts()}>
        {text('keyChoose')}
      </button>
    </section>
  );
}
