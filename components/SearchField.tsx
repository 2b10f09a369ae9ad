import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from './text';

/** Something that can stand where the cursor is: what is shown, and the whole query with it. */
export interface Suggestion {
  label: string;
  query: string;
  cursor: number;
}

export interface SearchFieldProps {
  value: string;
  change: (query: string) => void;
  suggest: (query: string, cursor: number, signal: AbortSignal) => Promise<Suggestion[]>;
  /** The reader is about to type. */
  prepare: () => void;
  /** What is not understood in it, as it was typed. */
  unclear: readonly string[];
}

/** The field by which notes are found, with what can be completed in it. `/` leads to it from anywhere. */
export function SearchField({ value, change, suggest, prepare, unclear }: SearchFieldProps) {
  const text = useText();
  const field = useRef<HTMLInputElement>(null);
  const asking = useRef(new AbortController());
  const [offered, setOffered] = useState<Suggestion[]>([]);
  // By its label: what is offered for the last letters may come when something is chosen already.
  const [chosenLabel, setChosenLabel] = useState<string>();
  const chosen = offered.findIndex(({ label }) => label === chosenLabel);

  // From the moment that the field is there: an effect waits for a frame, and a key until then would open the browser's own search.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== '/' || (target instanceof HTMLElement && target.matches('input, textarea'))) return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  function close(): void {
    asking.current.abort();
    setOffered([]);
    setChosenLabel(undefined);
  }

  async function offer(query: string, cursor: number): Promise<void> {
    asking.current.abort();
    const life = new AbortController();
    asking.current = life;
    const suggestions = await suggest(query, cursor, life.signal).catch(() => []);
    if (life.signal.aborted) return;
    setOffered(suggestions);
  }

  function accept({ query, cursor }: Suggestion): void {
    change(query);
    setChosenLabel(undefined);
    const input = field.current;
    if (input) {
      // At once, so that the cursor can be put into it.
      input.value = query;
      input.focus();
      input.setSelectionRange(cursor, cursor);
    }
    void offer(query, cursor);
  }

  function press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const one = offered[chosen];
    switch (event.key) {
      case 'ArrowDown':
        // Without anything offered the key leads into the list below.
        if (offered.length === 0) {
          field.current?.blur();
          return;
        }
        setChosenLabel(offered[(chosen + 1) % offered.length]?.label);
        break;
      case 'ArrowUp':
        if (offered.length === 0) return;
        setChosenLabel(offered.at(chosen <= 0 ? -1 : chosen - 1)?.label);
        break;
      case 'Enter':
      case 'Tab':
        if (!one) {
          close();
          return;
        }
        accept(one);
        break;
      case 'Escape':
        if (offered.length > 0) close();
        else if (value !== '') change('');
        // An empty field leaves the key to the browser, which closes the popup by it.
        else return;
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <search class="search">
      <input
        ref={field}
        type="search"
        role="combobox"
        list={undefined}
        dir="auto"
        aria-label={text('search')}
        aria-autocomplete="list"
        aria-expanded={offered.length > 0}
        aria-controls="suggestions"
        {...(chosen >= 0 && { 'aria-activedescendant': `suggestion-${chosen}` })}
        placeholder={text('searchPlaceholder')}
        spellcheck={false}
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
          void offer(currentTarget.value, currentTarget.selectionStart ?? currentTarget.value.length);
        }}
        onKeyDown={press}
        onBlur={close}
        onFocus={prepare}
      />
      <div id="suggestions" role="listbox" aria-label={text('suggestions')} hidden={offered.length === 0}>
        {offered.map((suggestion, index) => (
          // Keys reach it through the field.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={suggestion.label}
            id={`suggestion-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            dir="auto"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => accept(suggestion)}
          >
            {suggestion.label}
          </div>
        ))}
      </div>
      {unclear.length > 0 && <p class="quiet">{text('searchUnclear', unclear.join(', '))}</p>}
    </search>
  );
}
