import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Drafts } from '@/components/drafts';
import { useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { Unreadable } from '@/components/Unreadable';
import { observePage } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { observeState } from '@/storage/health';
import { isNewerLibrary } from '@/storage/open';
import { keepOrphans } from '@/storage/orphans';
import { type ActivePage, readActivePage } from './active-page';
import { OpenNotes, type OpenNotesProps } from './OpenNotes';
import { openingAt, readPlace } from './place';
import { type Exportable, PopupFoot } from './PopupFoot';

export interface PopupProps {
  page: Promise<ActivePage>;
  db: LibraryDatabase;
  drafts: Drafts;
  /** Remembers where the popup was left. */
  memory: Storage;
}

/** The popup, from its opening on. Its foot shows when the library is open and its list is there: before, it would move from under a press. Where that takes long it shows earlier, and the popup keeps its full height from then on. */
export function Popup({ page: asked, ...rest }: PopupProps) {
  const [page, setPage] = useState<ActivePage>();
  const [shown, setShown] = useState<Exportable>();
  const [isLate, setIsLate] = useState(false);
  const follow = useCallback(async (answer: Promise<ActivePage>): Promise<void> => {
    try {
      const first = await answer;
      setPage(first);
      const later = await first.later;
      if (later) setPage(later);
    } catch {
      // What is not known of the page is missing from the popup, and nothing else.
    }
  }, []);
  useEffect(() => void follow(asked), [follow, asked]);
  useEffect(() => {
    // A failure to read or write is shown where the notes are.
    const { pageKey, report } = page ?? {};
    if (pageKey !== undefined && report) keepOrphans(rest.db, { pageKey, ...report }).catch(() => undefined);
  }, [rest.db, page]);
  return (
    <main class={isLate ? 'popup late' : 'popup'}>
      <h1 class="spoken">Cinemargin</h1>
      {page ? (
        <PageNotes
          page={page}
          {...rest}
          lookAgain={() => void follow(readActivePage())}
          offerExport={setShown}
        />
      ) : (
        <Opening />
      )}
      <PopupFoot db={rest.db} page={page} shown={shown} appeared={() => setIsLate(true)} />
    </main>
  );
}

type PageNotesProps = Omit<PopupProps, 'page'> & Pick<OpenNotesProps, 'page' | 'lookAgain' | 'offerExport'>;

/** The notes as seen from a page that is known. Where the popup opens is decided once, when the page's notes are there. */
function PageNotes({ page, db, ...rest }: PageNotesProps) {
  const ofPage = useObservable(() => observePage(db, page.pageKey), [db, page.pageKey]);
  const state = useObservable(() => observeState(db), [db]);
  const failed = [state, ofPage].find(({ status }) => status === 'failed');
  if (failed?.status === 'failed') {
    return (
      <div class="note-scroll">
        <Unreadable isNewer={isNewerLibrary(failed.error)} />
      </div>
    );
  }
  if (ofPage.status !== 'ready' || state.status !== 'ready') return <Opening />;
  const hasPage = page.report?.reading !== undefined || ofPage.value.length > 0;
  return (
    <OpenNotes
      {...rest}
      db={db}
      page={page}
      ofPage={ofPage.value}
      state={state.value}
      opening={openingAt(readPlace(rest.memory, Date.now()), page.pageKey, hasPage)}
    />
  );
}

/** What stands in the notes' place while page and library are waited for. */
function Opening() {
  const text = useText();
  return (
    <div class="note-scroll">
      <p class="quiet opening">{text('libraryOpening')}</p>
    </div>
  );
}
