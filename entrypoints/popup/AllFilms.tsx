import type { Keep } from '@/components/autosave';
import { FilmHeading } from '@/components/FilmHeading';
import { NoteItem } from '@/components/NoteItem';
import { describeOrigin } from '@/components/origin';
import { useText } from '@/components/text';
import { type Collection, groupBy } from '@/storage/collection';
import type { Annotation } from '@/storage/records/annotation';

export interface AllFilmsProps {
  collection: Collection;
  show: (id: string) => void;
  remove: (id: string) => void;
  keep: (annotation: Annotation, note: string) => ReturnType<Keep>;
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
                keep={(note) => keep(annotation, note)}
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
