import { useMemo } from 'preact/hooks';
import { formatDay } from '@/components/dates';
import { describeOrigin } from '@/components/origin';
import { FilmHeading } from '@/components/FilmHeading';
import { NoteList, type NoteListProps } from '@/components/NoteList';
import { ReviewLine } from '@/components/ReviewLine';
import { useText } from '@/components/text';
import type { Annotation } from '@/storage/records/annotation';
import type { ActivePage } from './active-page';
import { PageChoices } from './PageChoices';

/** What the popup's lists have in common. */
export type PopupList = Omit<NoteListProps, 'entries' | 'describe' | 'name'>;

export interface ThisPageProps extends PopupList {
  page: ActivePage;
  lookAgain: () => void;
  annotations: Annotation[];
}

/** The film and the notes of the page that the popup stands over, in reading order. */
export function ThisPage({ page, lookAgain, annotations, ...list }: ThisPageProps) {
  const text = useText();
  const reading = page.report?.reading;
  const entries = useMemo(() => annotations.map(({ id }) => ({ note: id })), [annotations]);
  const head = (
    <>
      {reading && (
        <section class="page-film">
          <FilmHeading film={reading.film} level={2} />
          <ReviewLine review={reading.review} />
        </section>
      )}
      {annotations.length === 0 && <p class="quiet">{text(reading ? 'notesEmpty' : 'popupNothingHere')}</p>}
      <PageChoices page={page} lookAgain={lookAgain} />
    </>
  );
  return (
    <NoteList
      {...list}
      name={text('popupThisPage')}
      head={head}
      entries={entries}
      describe={({ annotation, review }) =>
        // The critic stands above where the page was read as a review.
        reading ? [formatDay(annotation.createdAt)] : describeOrigin(review)
      }
    />
  );
}
