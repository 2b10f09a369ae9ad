import { useState } from 'preact/hooks';
import { Reasons } from '@/components/Reasons';
import { useText } from '@/components/text';
import { ask } from '@/entrypoints/background/protocol';
import type { Verdict } from '@/storage/records/review';
import { type ActivePage, readActivePage } from './active-page';

/** What the reader says of the page: whether it is a film review, and of which film. */
export function PageChoices({ page: first }: { page: ActivePage }) {
  const text = useText();
  const [page, setPage] = useState(first);
  const { tabId, pageKey, site, verdict, report } = page;
  const found = report?.reading?.film.title[0]?.value;
  const [typed, setTyped] = useState<string>();
  const title = typed ?? found ?? '';
  if (tabId === undefined || pageKey === undefined || site === undefined) return null;
  const isReview = verdict === undefined ? report?.reading !== undefined : verdict !== false;

  async function judge(said: Verdict | null): Promise<void> {
    if (tabId === undefined || pageKey === undefined) return;
    await ask('page.judged', { tabId, pageKey, verdict: said });
    setPage(await readActivePage());
  }

  return (
    <details class="page-choices">
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
  );
}
