import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type TextName, useText } from '@/components/text';
import { openShortcuts, readPopupKey } from './shortcuts';

/** What the keys do, each with its name; those that are pressed together stand side by side. */
const keys = [
  ['keySearch', '/'],
  ['keyMove', '↑', '↓'],
  ['goToPassage', 'Enter'],
  ['editNote', 'e'],
  ['toolbarCopy', 'c'],
  ['delete', 'Delete'],
  ['undo', 'Ctrl', 'Z'],
  ['keyDone', 'Ctrl', 'Enter'],
  ['keyClose', 'Esc'],
] as const satisfies [TextName, ...string[]][];

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
        {keys.map(([name, ...pressed]) => (
          <div key={name}>
            <dt>{text(name)}</dt>
            <dd>
              {pressed.map((key) => (
                <Fragment key={key}>
                  <kbd>{key}</kbd>{' '}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="press plain" onClick={() => void openShortcuts()}>
        {text('keyChoose')}
      </button>
    </section>
  );
}
