import type { KeepNote } from '@/components/NoteEditor';
import { FilmHeading } from '@/components/FilmHeading';
import { NoteItem } from '@/components/NoteItem';
import { describeOrigin } from '@/components/origin';
import { useText } from '@/components/text';
import { type Collection, groupBy } from '@/storage/collection';

export interface AllFilmsProps {
  collection: Collection;
  show: (id: string) => void;
  remove: (id: string) => void;
  keep: KeepNote;
  showMore: () => void;
}

/** All notes, film by film, the film annotated last first. */
export function AllFilms({ collection, show, remove, keep, showMore }: AllFilmsProps) {
  const text = useText();
  const { annotations, films, reviews, hasMore } = collection;
  return (
    <>
      {groupBy('filmKey', annotations).map(({ key, annotations: ofFilm }) => (
        <section class="film-group" key={key}>
          {key === '' ? (
            <h2 class="section-title">{text('withoutFilm')}</h2>
          ) : (
            <FilmHeading film={films.get(key)?.facts} level={2} />
          )}
          <ul>
            {ofFilm.map((annotation) => (
              <NoteItem
                key={annotation.id}
                annotation={annotation}
                origin={describeOrigin(reviews.get(annotation.pageKey))}
                show={() => show(annotation.id)}
                remove={() => remove(annotation.id)}
                keep={keep}
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
