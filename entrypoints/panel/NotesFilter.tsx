import { useColourName } from '@/components/marking';
import { useText } from '@/components/text';
import { type Annotation, colours } from '@/storage/records/annotation';
import { choicesOf, type Filter } from './filter';

export interface NotesFilterProps {
  annotations: readonly Annotation[];
  filter: Filter;
  change: (filter: Filter) => void;
}

/** Narrows the notes to one colour or one tag; pressed again, a choice is taken back. It stands there only where there is something to choose. */
export function NotesFilter({ annotations, filter, change }: NotesFilterProps) {
  const text = useText();
  const nameOf = useColourName();
  const choices = choicesOf(annotations);
  if (choices.colours.size < 2 && choices.tags.length === 0) return null;
  return (
    <div class="notes-filter" role="group" aria-label={text('filter')}>
      {choices.colours.size > 1 &&
        colours
          .filter((colour) => choices.colours.has(colour))
          .map((colour) => (
            <button
              key={colour}
              type="button"
              class={`swatch ${colour}`}
              aria-label={text('filterOnly', nameOf(colour))}
              title={text('filterOnly', nameOf(colour))}
              aria-pressed={filter.colour === colour}
              onClick={() => change({ ...filter, colour: filter.colour === colour ? undefined : colour })}
            />
          ))}
      {choices.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={text('filterOnly', tag)}
          title={text('filterOnly', tag)}
          aria-pressed={filter.tag === tag}
          onClick={() => change({ ...filter, tag: filter.tag === tag ? undefined : tag })}
        >
          <bdi>{tag}</bdi>
        </button>
      ))}
    </div>
  );
}
