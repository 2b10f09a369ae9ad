import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '@/components/drafts';
import { useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { Unreadable } from '@/components/Unreadable';
import { observePage } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { observeState } from '@/storage/health';
import { isNewerLibrary } from '@/storage/open';
import { keepOrphans } from '@/storage/orphans';
import type { ActivePage } from './active-page';
import { OpenPopup } from './OpenPopup';
import { openingAt, readPlace } from './place';
import { PopupFoot } from './PopupFoot';

export interface PopupProps {
  page: Promise<ActivePage>;
  db: LibraryDatabase;
  drafts: Drafts;
  /** Remembers where the popup was left. */
  memory: Storage;
}

/** The popup, from its opening on. */
export function Popup({ page: asked, ...rest }: PopupProps) {
  const [page, setPage] = useState<ActivePage>();
  useEffect(() => void asked.then(setPage), [asked]);
  useEffect(() => {
    // A failure to read or write is shown where the notes are.
    if (page?.report) keepOrphans(rest.db, page.report).catch(() => undefined);
  }, [rest.db, page]);
  return page ? <PagePopup page={page} {...rest} /> : <Opening />;
}

/** The popup over a page that is known. Where it opens is decided once, when the page's notes are there. */
function PagePopup({ page, db, drafts, memory }: Omit<PopupProps, 'page'> & { page: ActivePage }) {
  const ofPage = useObservable(() => observePage(db, page.pageKey), [db, page.pageKey]);
  const state = useObservable(() => observeState(db), [db]);
  const failed = [state, ofPage].find(({ status }) => status === 'failed');
  if (failed?.status === 'failed') {
    return (
      <Closed>
        <Unreadable isNewer={isNewerLibrary(failed.error)} />
      </Closed>
    );
  }
  if (ofPage.status !== 'ready' || state.status !== 'ready') return <Opening />;
  const hasPage = page.report?.reading !== undefined || ofPage.value.length > 0;
  return (
    <OpenPopup
      db={db}
      drafts={drafts}
      memory={memory}
      page={page}
      ofPage={ofPage.value}
      state={state.value}
      opening={openingAt(readPlace(memory, Date.now()), page.pageKey, hasPage)}
    />
  );
}

/** The popup while it waits for its page and the library. */
function Opening() {
  const text = useText();
  return (
    <Closed>
      <p class="quiet opening">{text('libraryOpening')}</p>
    </Closed>
  );
}

/** The popup while there are no notes to be shown. */
function Closed({ children }: { children: ComponentChildren }) {
  return (
    <main class="popup">
      <h1 class="spoken">Cinemargin</h1>
      <div class="note-scroll">{children}</div>
      <PopupFoot page={{}} />
    </main>
  );
}
