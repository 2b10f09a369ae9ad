import { useId } from 'preact/hooks';
import { type Colour, colours } from '@/storage/records/annotation';
import { useColourName } from './marking';
import { useText } from './text';

/** The four colours by their names, one of them chosen. */
export function ColourChoice({ chosen, choose }: { chosen: Colour; choose: (colour: Colour) => void }) {
  const text = useText();
  const nameOf = useColourName();
  const name = useId();
  return (
    <fieldset class="colour-choice">
      <legend class="spoken">{text('colour')}</legend>
      {colours.map((colour) => (
        <input
          key={colour}
          type="radio"
          name={name}
          class={`swatch ${colour}`}
          aria-label={nameOf(colour)}
          title={nameOf(colour)}
          checked={colour === chosen}
          onChange={() => choose(colour)}
        />
      ))}
    </fieldset>
  );
}
