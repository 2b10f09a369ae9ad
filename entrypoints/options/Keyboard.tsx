import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type TextName, useText } from '@/components/text';
import { namedShortcuts, openShortcuts, readShortcuts } from './shortcuts';

/** What the keys do, each with its name; those that are pressed together stand side by side. */
const keys = [
  ['keySearch', '/'],
  ['keyMove', '↑', '↓'],
  ['goToPassage', 'Enter'],
  ['editNote', 'e'],
  ['toolbarCopy', 'c'],
  ['keyCopyMarkdown', 'Shift', 'c'],
  ['delete', 'Delete'],
  ['undo', 'Ctrl', 'Z'],
  ['keyDone', 'Ctrl', 'Enter'],
  ['keyClose', 'Esc'],
] as const satisfies [TextName, ...string[]][];

/** Which keys do what, and the way to the browser's own page where those of commands are chosen. */
export function Keyboard() {
  const text = useText();
  const [shortcuts, setShortcuts] = useState(namedShortcuts);
  useEffect(() => {
    const read = (): void => void readShortcuts().then(setShortcuts);
    read();
    // The key is chosen on another page; the reader comes back from it.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return (
    <section aria-labelledby="keyboard-title">
      <h2 id="keyboard-title">{text('keyboard')}</h2>
      <dl class="keys">
        {shortcuts.map(({ name, what, key }) => (
          <div key={name}>
            <dt>{what || text('keyPopup')}</dt>
            <dd>{key ? <kbd>{key}</kbd> : <span class="quiet">{text('keyNone')}</span>}</dd>
          </div>
        ))}
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
