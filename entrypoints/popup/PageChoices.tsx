import { useEffect, useState } from 'preact/hooks';
import { Reasons } from '@/components/Reasons';
import { useText } from '@/components/text';
import { ask } from '@/entrypoints/background/protocol';
import type { Verdict } from '@/storage/records/review';
import type { ActivePage } from './active-page';
import { PageFilms } from './PageFilms';

/** Evidence by which a page is known to be of several films. */
const ofSeveral = new Set([
  'headline-list',
  'headline-several-films',
  'several-credit-blocks',
  'many-entries',
]);

interface FilmListing {
  films: readonly string[];
  isSeveral: boolean;
}

export interface PageChoicesProps {
  page: ActivePage;
  /** Is called when the page was told what it is. */
  lookAgain: () => void;
}

/** What the reader says of the page: whether it is a film review, and of which film. */
export function PageChoices({ page, lookAgain }: PageChoicesProps) {
  const text = useText();
  const { tabId, pageKey, site, isPaused, verdict, report } = page;
  const [{ films, isSeveral }, setListing] = useState<FilmListing>({ films: [], isSeveral: false });
  const [isOpen, setOpen] = useState(false);
  const found = report?.reading?.film.title[0]?.value;
  const [typed, setTyped] = useState<string>();
  const title = typed ?? found ?? '';
  const isReview = verdict === undefined ? report?.reading !== undefined : verdict !== false;

  async function judge(said: Verdict | null): Promise<void> {
    if (tabId === undefined || pageKey === undefined) return;
    await ask('page.judged', { tabId, pageKey, verdict: said });
    lookAgain();
  }

  async function listFilms(): Promise<void> {
    if (tabId === undefined || isPaused || films.length > 0) return;
    const reply = await ask('tab.report', { tabId, full: true });
    if (!reply.ok || !reply.value) return;
    const { films: named = [], reading } = reply.value;
    setListing({
      films: named,
      isSeveral: reading?.recognition.evidence.some(({ rule }) => ofSeveral.has(rule)) === true,
    });
  }

  // A page that was read and is no review may be one of several.
  const isOther = report !== undefined && !report.reading;
  useEffect(() => {
    if (isOther || typeof verdict === 'string') void listFilms();
  }, [isOther, verdict]);

  const isChosen = typeof verdict === 'string' && films.includes(verdict);
  const offers =
    isChosen || (films.length > 1 && !report?.reading && (isOpen || (isSeveral && verdict !== false)));
  if (tabId === undefined || pageKey === undefined || site === undefined) return null;
  return (
    <>
      {offers && (
        <PageFilms
          films={films}
          verdict={verdict}
          choose={(film) => void judge(film === verdict ? null : film)}
        />
      )}
      <details
        class="page-choices"
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          if (currentTarget.open) void listFilms();
        }}
      >
        <summary>{text('pageChoices')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void judge(title.trim());
          }}
        >
          <label>
            {text('filmTitle')}
            <input
              type="text"
              dir="auto"
              value={title}
              placeholder={text('filmTitleNone')}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="text-button">
            {text('menuReview')}
          </button>
        </form>
        {isReview && (
          <button type="button" class="text-button" onClick={() => void judge(false)}>
            {text('menuNoReview')}
          </button>
        )}
        {report?.reading && <Reasons reading={report.reading} />}
        {verdict !== undefined && (
          <p class="quiet" role="status">
            {verdict === false ? text('saidNoReview') : text('saidReview')}
            <button type="button" class="text-button" onClick={() => void judge(null)}>
              {text('undo')}
            </button>
          </p>
        )}
      </details>
    </>
  );
}
