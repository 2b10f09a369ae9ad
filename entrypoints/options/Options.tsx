import { ExportMenu } from '@/components/ExportMenu';
import { ImportNotes } from '@/components/ImportNotes';
import { markdownWords } from '@/components/markdown-words';
import { LookUpSwitch } from '@/components/LookUpSwitch';
import { Masthead } from '@/components/Masthead';
import { useText } from '@/components/text';
import type { LibraryDatabase } from '@/storage/db';
import { exportNotes } from '@/storage/export';
import { observeLookUp, switchLookUp } from '@/storage/look-up-consent';
import type { SettingsDatabase } from '@/storage/settings';
import { AppearanceChoice } from './AppearanceChoice';
import { ColourNames } from './ColourNames';
import { DeleteAllNotes } from './DeleteAllNotes';
import { Keyboard } from './Keyboard';
import { TmdbKey } from './TmdbKey';
import { LibraryHealth } from './LibraryHealth';
import { PausedSites } from './PausedSites';
import { SearchHelp } from './SearchHelp';
import { takeFile } from './take-file';

/** What the reader can set, and what they should know of where their notes are. */
export function Options({ db, settings }: { db: LibraryDatabase; settings: SettingsDatabase }) {
  const text = useText();
  return (
    <div class="page">
      <Masthead here="options" />
      <main>
        <h1 class="page-title">{text('options')}</h1>
        <AppearanceChoice settings={settings} />
        <ColourNames settings={settings} />
        <section aria-labelledby="look-up-title">
          <h2 id="look-up-title">{text('lookUpTitle')}</h2>
          <p>{text('lookUpWhat')}</p>
          <LookUpSwitch
            observe={() => observeLookUp(settings)}
            change={(isOn) => switchLookUp(settings, isOn)}
          />
          <p class="source">{text('sourcesNotice')}</p>
        </section>
        <TmdbKey settings={settings} />
        <section aria-labelledby="library-title">
          <h2 id="library-title">{text('optionsLibrary')}</h2>
          <p>{text('keptWhere')}</p>
          <p>{text('neverSent')}</p>
          <LibraryHealth db={db} />
        </section>
        <section aria-labelledby="export-title">
          <h2 id="export-title">{text('exportTitle')}</h2>
          <p>{text('exportAll')}</p>
          <ExportMenu
            name={text('allNotes')}
            write={(format) => exportNotes(db, 'all', format, markdownWords(text))}
          />
        </section>
        <section aria-labelledby="import-title">
          <h2 id="import-title">{text('importTitle')}</h2>
          <p>{text('importWhat')}</p>
          <ImportNotes take={(file, watch) => takeFile(db, file, watch)} />
        </section>
        <Keyboard />
        <SearchHelp />
        {/* What comes late, or not at all, stands last: it moves nothing. */}
        <PausedSites settings={settings} />
        <DeleteAllNotes db={db} />
      </main>
    </div>
  );
}
