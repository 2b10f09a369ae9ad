import { useState } from 'preact/hooks';
import { useObservable } from '@/components/observe';
import { type TextName, useText } from '@/components/text';
import { type Colour, colours } from '@/storage/records/annotation';
import { defaultSettings, parseColourNames } from '@/storage/records/settings';
import { keepSettings, observeSettings, readSettings, type SettingsDatabase } from '@/storage/settings';

const givenNames = {
  amber: 'colourAmber',
  rose: 'colourRose',
  green: 'colourGreen',
  blue: 'colourBlue',
} as const satisfies Record<Colour, TextName>;

interface ColourNameProps {
  colour: Colour;
  kept: string;
  /** @returns whether the name is kept. */
  rename: (name: string) => Promise<boolean>;
}

/** The field for one name. What is typed stays, whatever else is drawn anew meanwhile. */
function ColourName({ colour, kept, rename }: ColourNameProps) {
  const text = useText();
  const [typed, setTyped] = useState<string>();

  async function keep(name: string): Promise<void> {
    if (await rename(name)) setTyped(undefined);
  }

  return (
    <label>
      <span class={`swatch ${colour}`} aria-hidden="true" />
      <span class="spoken">{text(givenNames[colour])}</span>
      <input
        type="text"
        dir="auto"
        maxLength={40}
        placeholder={text(givenNames[colour])}
        value={typed ?? kept}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={(event) => void keep(event.currentTarget.value)}
      />
    </label>
  );
}

/** What each colour stands for, in the reader's own words; kept when the field is left. */
export function ColourNames({ settings }: { settings: SettingsDatabase }) {
  const text = useText();
  const [isRefused, setRefused] = useState(false);
  const observed = useObservable(() => observeSettings(settings), [settings]);
  const { colourNames } = observed.status === 'ready' ? observed.value : defaultSettings;

  async function rename(colour: Colour, name: string): Promise<boolean> {
    try {
      // In one go: two fields that are left one after the other would each write what they read before.
      await settings.transaction('rw', settings.settings, async () => {
        const { colourNames: others } = await readSettings(settings);
        await keepSettings(settings, { colourNames: parseColourNames({ ...others, [colour]: name }) });
      });
      setRefused(false);
      return true;
    } catch {
      setRefused(true);
      return false;
    }
  }

  return (
    <section aria-labelledby="colours-title">
      <h2 id="colours-title">{text('colours')}</h2>
      <p class="quiet">{text('coloursWhat')}</p>
      <div class="colour-names">
        {colours.map((colour) => (
          <ColourName
            key={colour}
            colour={colour}
            kept={colourNames[colour] ?? ''}
            rename={(name) => rename(colour, name)}
          />
        ))}
      </div>
      {isRefused && <p role="alert">{text('notSaved')}</p>}
    </section>
  );
}
