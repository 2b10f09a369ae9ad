import { useState } from 'preact/hooks';
import type { KeepNote } from '@/components/NoteEditor';
import { CreditsTable } from '@/components/CreditsTable';
import { formatDay } from '@/components/dates';
import { ExportMenu } from '@/components/ExportMenu';
import { FilmHeading } from '@/components/FilmHeading';
import { markdownWords } from '@/components/markdown-words';
import { NoteItem } from '@/components/NoteItem';
import { useObservable } from '@/components/observe';
import { useText } from '@/components/text';
import { inReadingOrder } from '@/storage/annotations';
import { completeFilm } from '@/storage/records/film-card';
import { groupBy, observeFilm } from '@/storage/collection';
import type { LibraryDatabase } from '@/storage/db';
import { exportNotes } from '@/storage/export';
import { ReviewHeading } from './ReviewHeading';

const firstNotes = 100;

export interface FilmNotesProps {
  db: LibraryDatabase;
  filmKey: string;
  isOrphan: (id: string) => boolean;
  show: (id: string) => void;
  remove: (id: string) => void;
  keep: KeepNote;
}

/** One film with all that was kept of its reviews, each review in the order in which it reads. */
export function FilmNotes({ db, filmKey, isOrphan, show, remove, keep }: FilmNotesProps) {
  const text = useText();
  const [limit, setLimit] = useState(firstNotes);
  const observed = useObservable(() => observeFilm(db, filmKey, limit), [db, filmKey, limit]);
  if (observed.status === 'failed') return <p role="alert">{text('popupFailed')}</p>;
  if (observed.status === 'loading') return null;
  const { annotations, films, reviews, hasMore } = observed.value;
  const film = films.get(filmKey)?.facts;
  return (
    <>
      {filmKey === '' ? (
        <h1 class="page-title">{text('withoutFilm')}</h1>
      ) : (
        <FilmHeading film={film} level={1} />
      )}
      {annotations.length > 0 && (
        <details class="film-export">
          <summary>{text('exportTitle')}</summary>
          <ExportMenu
            canCopy
            name={film?.title[0]?.value ?? text('withoutFilm')}
            write={(format) => exportNotes(db, { filmKey }, format, markdownWords(text))}
          />
        </details>
      )}
      {film && (
        <details class="film-credits">
          <summary>{text('credits')}</summary>
          <CreditsTable film={completeFilm(film)} />
        </details>
      )}
      {annotations.length === 0 && <p class="quiet nothing">{text('notebookNothing')}</p>}
      <div class="critics">
        {groupBy('pageKey', annotations).map(({ key, annotations: ofPage }) => (
          <section key={key} class="critic">
            <ReviewHeading review={reviews.get(key)} />
            <ul>
              {inReadingOrder(ofPage).map((annotation) => (
                <NoteItem
                  key={annotation.id}
                  annotation={annotation}
                  isOrphan={isOrphan(annotation.id)}
                  origin={[formatDay(annotation.createdAt)]}
                  show={() => show(annotation.id)}
                  remove={() => remove(annotation.id)}
                  keep={keep}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hasMore && (
        <button type="button" class="text-button" onClick={() => setLimit(limit + firstNotes)}>
          {text('popupShowMore')}
        </button>
      )}
    </>
  );
}
