import { Masthead } from '@/components/Masthead';
import { useText } from '@/components/text';
import type { SettingsDatabase } from '@/storage/settings';
import { AppearanceChoice } from './AppearanceChoice';
import { Keyboard } from './Keyboard';

/** What the reader can set, and what they should know of where their notes are. */
export function Options({ settings }: { settings: SettingsDatabase }) {
  const text = useText();
  return (
    <div class="page">
      <Masthead here="options" />
      <main>
        <h1 class="page-title">{text('options')}</h1>
        <AppearanceChoice settings={settings} />
        <section aria-labelledby="library-title">
          <h2 id="library-title">{text('optionsLibrary')}</h2>
          <p>{text('keptWhere')}</p>
          <p>{text('neverSent')}</p>
        </section>
        <Keyboard />
      </main>
    </div>
  );
}
