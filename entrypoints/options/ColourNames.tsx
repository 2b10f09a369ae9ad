import { useState } from 'preact/hooks';
import { useObservable } from '@/components/observe';
import { type TextName, useText } from '@/components/text';
import { type Colour, colours } from '@/storage/records/annotation';
import { defaultSettings, parseColourNames } from '@/storage/records/settings';
import { keepSettings, observeSettings, type SettingsDatabase } from '@/storage/settings';

const givenNames = {
  amber: 'colourAmber',
  rose: 'colourRose',
  green: 'colourGreen',
  blue: 'colourBlue',
} as const satisfies Record<Colour, TextName>;

/** What each colour stands for, in the reader's own words; kept when the field is left. */
export function ColourNames({ settings }: { settings: SettingsDatabase }) {
  const text = useText();
  const [isRefused, setRefused] = useState(false);
  const observed = useObservable(() => observeSettings(settings), [settings]);
  const { colourNames } = observed.status === 'ready' ? observed.value : defaultSettings;

  async function rename(colour: Colour, name: string): Promise<void> {
    try {
      await keepSettings(settings, { colourNames: parseColourNames({ ...colourNames, [colour]: name }) });
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }

  return (
    <section aria-labelledby="colours-title">
      <h2 id="colours-title">{text('colours')}</h2>
      <p class="quiet">{text('coloursWhat')}</p>
      <div class="colour-names">
        {colours.map((colour) => (
          <label key={colour}>
            <span class={`swatch ${colour}`} aria-hidden="true" />
            <span class="spoken">{text(givenNames[colour])}</span>
            <input
              type="text"
              dir="auto"
              maxLength={40}
              placeholder={text(givenNames[colour])}
              value={colourNames[colour] ?? ''}
              onChange={(event) => void rename(colour, event.currentTarget.value)}
            />
          </label>
        ))}
      </div>
      {isRefused && <p role="alert">{text('notSaved')}</p>}
    </section>
  );
}
