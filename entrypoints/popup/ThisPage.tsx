import { ExportMenu } from '@/components/ExportMenu';
import type { KeepNote } from '@/components/NoteEditor';
import { FilmHeading } from '@/components/FilmHeading';
import { NoteItem } from '@/components/NoteItem';
import { ReviewLine } from '@/components/ReviewLine';
import { useText } from '@/components/text';
import type { Annotation } from '@/storage/records/annotation';
import type { ExportFormat, ExportScope } from '@/storage/records/export';
import type { ActivePage } from './active-page';

export interface ThisPageProps {
  page: ActivePage;
  annotations: Annotation[];
  show: (id: string) => void;
  remove: (id: string) => void;
  keep: KeepNote;
  write: (scope: ExportScope, format: ExportFormat) => AsyncIterable<string>;
}

/** The film and the notes of the page that the popup stands over, in reading order. */
export function ThisPage({ page, annotations, show, remove, keep, write }: ThisPageProps) {
  const text = useText();
  const reading = page.report?.reading;
  return (
    <>
      {reading && (
        <section class="page-film">
          <FilmHeading film={reading.film} level={2} />
          <ReviewLine review={reading.review} />
        </section>
      )}
      {annotations.length === 0 ? (
        <p class="quiet">{text(reading ? 'notesEmpty' : 'popupNothingHere')}</p>
      ) : (
        <>
          <ul>
            {annotations.map((annotation) => (
              <NoteItem
                key={annotation.id}
                annotation={annotation}
                isOrphan={page.report?.orphans.includes(annotation.id) ?? false}
                show={() => show(annotation.id)}
                remove={() => remove(annotation.id)}
                keep={keep}
              />
            ))}
          </ul>
          {page.pageKey !== undefined && (
            <details class="page-export">
              <summary>{text('exportTitle')}</summary>
              <ExportMenu
                canCopy
                name={reading?.film.title[0]?.value ?? text('allNotes')}
                write={(format) => write({ pageKey: page.pageKey ?? '' }, format)}
              />
            </details>
          )}
        </>
      )}
    </>
  );
}
