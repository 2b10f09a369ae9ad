import { useState } from 'preact/hooks';
import { useObservable } from '@/components/observe';
import { type TextName, useText } from '@/components/text';
import { type Appearance, appearances, defaultSettings } from '@/storage/records/settings';
import { keepSettings, observeSettings, type SettingsDatabase } from '@/storage/settings';

const names = {
  system: 'appearanceSystem',
  light: 'appearanceLight',
  dark: 'appearanceDark',
} as const satisfies Record<Appearance, TextName>;

/** Light, dark or as the system has it; kept and applied at once, on every page of the extension. */
export function AppearanceChoice({ settings }: { settings: SettingsDatabase }) {
  const text = useText();
  const [isRefused, setRefused] = useState(false);
  const observed = useObservable(() => observeSettings(settings), [settings]);
  const { appearance } = observed.status === 'ready' ? observed.value : defaultSettings;

  async function choose(chosen: Appearance): Promise<void> {
    try {
      await keepSettings(settings, { appearance: chosen });
      setRefused(false);
    } catch {
      setRefused(true);
    }
  }

  return (
    <section>
      <fieldset class="choice">
        <legend>
          <h2>{text('appearance')}</h2>
        </legend>
        <p class="quiet">{text('appearanceWhere')}</p>
        <div class="choices">
          {appearances.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="appearance"
                checked={observed.status === 'ready' && appearance === one}
                onChange={() => void choose(one)}
              />
              {text(names[one])}
            </label>
          ))}
        </div>
        {isRefused && <p role="alert">{text('notSaved')}</p>}
      </fieldset>
    </section>
  );
}
