import { FilmHeading } from '@/components/FilmHeading';
import { NoteItem } from '@/components/NoteItem';
import { formatDate } from '@/components/ReviewLine';
import { useText } from '@/components/text';
import type { Review } from '@/storage/records/review';
import { type Collection, groupByFilm } from './collection';

/** Who wrote what a note stands on, and when. */
function describeOrigin(review: Review | undefined): string {
  if (!review) return '';
  const { critic, publication, publishedOn } = review.facts;
  const date = publishedOn[0]?.value;
  return [critic[0]?.value, publication[0]?.value ?? review.title, date && formatDate(date)]
    .filter(Boolean)
    .join(' · ');
}

export interface AllFilmsProps {
  collection: Collection;
  show: (id: string) => void;
  remove: (id: string) => void;
  showMore: () => void;
}

/** All notes, film by film, the film annotated last first. */
export function AllFilms({ collection, show, remove, showMore }: AllFilmsProps) {
  const text = useText();
  const { annotations, films, reviews, hasMore } = collection;
  return (
    <>
      {groupByFilm(annotations).map(({ filmKey, annotations: ofFilm }) => (
        <section class="film-group" key={filmKey}>
          {filmKey === '' ? (
            <h2 class="section-title">{text('withoutFilm')}</h2>
          ) : (
            <FilmHeading film={films.get(filmKey)?.facts} level={2} />
          )}
          <ul>
            {ofFilm.map((annotation) => (
              <NoteItem
                key={annotation.id}
                annotation={annotation}
                origin={describeOrigin(reviews.get(annotation.pageKey))}
                show={() => show(annotation.id)}
                remove={() => remove(annotation.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {hasMore && (
        <button type="button" class="text-button show-more" onClick={showMore}>
          {text('popupShowMore')}
        </button>
      )}
    </>
  );
}
