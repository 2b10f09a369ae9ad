import { useContext, useId, useState } from 'preact/hooks';
import { addTag, isSameTag } from '@/storage/records/tags';
import { Icon } from './Icon';
import { MarkingContext } from './marking';
import { useText } from './text';

/** Completions shown at once; more would be no help. */
const mostOffered = 30;

export interface TagFieldProps {
  tags: readonly string[];
  change: (tags: string[]) => void;
}

/**
 * Tags, each with a way to take it off, and a field for one more, completed from all tags of the library. Enter and comma add; the backspace key in
 * the empty field takes the last one off.
 */
export function TagField({ tags, change }: TagFieldProps) {
  const text = useText();
  const { readTags } = useContext(MarkingContext);
  const [known, setKnown] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const list = useId();
  const sought = typed.trim().toLowerCase();
  const offered = known
    .filter((tag) => tag.toLowerCase().includes(sought) && !tags.some((one) => isSameTag(one, tag)))
    .slice(0, mostOffered);

  function add(tag: string): void {
    const longer = addTag(tags, tag);
    if (longer.length > tags.length) change(longer);
    setTyped('');
  }

  return (
    <div class="tag-field">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            aria-label={text('tagRemove', tag)}
            title={text('tagRemove', tag)}
            onClick={() => change(tags.filter((one) => one !== tag))}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      <input
        type="text"
        dir="auto"
        list={list}
        autocomplete="off"
        aria-label={text('tagAdd')}
        placeholder={text('tagAdd')}
        value={typed}
        onFocus={() => void readTags().then(setKnown)}
        onInput={(event) => {
          const { value } = event.currentTarget;
          const isCompleted = event.inputType === 'insertReplacementText' && known.includes(value);
          if (isCompleted || (!event.isComposing && /[,;，、]$/.test(value)))
            add(value.replace(/[,;，、]$/, ''));
          else setTyped(value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' && typed !== '') {
            event.preventDefault();
            event.stopPropagation();
            add(typed);
          }
          if (event.key === 'Backspace' && typed === '' && tags.length > 0) change(tags.slice(0, -1));
        }}
        onBlur={() => add(typed)}
      />
      <datalist id={list}>
        {offered.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </div>
  );
}
