import browser from 'webextension-polyfill';
import { ExportMenu } from '@/components/ExportMenu';
import { markdownWords } from '@/components/markdown-words';
import { useText } from '@/components/text';
import type { LibraryDatabase } from '@/storage/db';
import { exportNotes } from '@/storage/export';
import type { ExportScope } from '@/storage/records/export';
import type { ActivePage } from './active-page';
import { SitePause } from './SitePause';

/** Opens a full page in a tab of its own and makes way for it; Firefox leaves a popup standing over a link that it has followed. */
async function leaveFor(event: MouseEvent, path: string): Promise<void> {
  event.preventDefault();
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
  window.close();
}

const ways = [
  { path: '/notebook.html', name: 'notebook' },
  { path: '/options.html', name: 'options' },
  { path: '/options.html#help', name: 'help' },
] as const;

/** What is shown, and can be taken along. */
export interface Exportable {
  scope: ExportScope;
  name: string;
}

export interface PopupFootProps {
  db: LibraryDatabase;
  /** Absent until it is known. */
  page: ActivePage | undefined;
  shown: Exportable | undefined;
  /** Called when it shows although the notes are still waited for. */
  appeared: () => void;
}

/** What concerns the site as a whole, and the ways from the popup: to the full pages, and out of the browser. */
export function PopupFoot({ db, page, shown, appeared }: PopupFootProps) {
  const text = useText();
  return (
    <footer class="popup-foot" onAnimationEnd={appeared}>
      {page && <SitePause page={page} />}
      {shown && (
        <details class="popup-export">
          <summary>{text('exportTitle')}</summary>
          <ExportMenu
            canCopy={shown.scope !== 'all'}
            name={shown.name}
            write={(format) => exportNotes(db, shown.scope, format, markdownWords(text))}
          />
        </details>
      )}
      <nav aria-label="Cinemargin">
        {ways.map(({ path, name }) => (
          <a key={name} href={path} onClick={(event) => void leaveFor(event, path)}>
            {text(name)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
