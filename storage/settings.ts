import { Dexie, type EntityTable, liveQuery, type Observable } from 'dexie';
import {
  type Appearance,
  parseAppearance,
  parseColour,
  parseColourNames,
  parseDock,
  parseSites,
  type Settings,
} from './records/settings';

/**
 * The reader's settings, in a database of their own: they are read before the first paint, when the library may still be looked over or
 * restored, and outlive it. Not in `storage.local`, which every content script can write.
 */
export class SettingsDatabase extends Dexie {
  readonly settings!: EntityTable<Settings & { name: 'settings' }, 'name'>;

  constructor(name = 'cinemargin-settings') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ settings: '&name' });
  }
}

/** The settings; the defaults where nothing was chosen, or what was chosen cannot be read or understood. */
export async function readSettings(db: SettingsDatabase): Promise<Settings> {
  const row = await db.settings.get('settings').catch(() => undefined);
  return {
    appearance: parseAppearance(row?.appearance),
    colour: parseColour(row?.colour),
    colourNames: parseColourNames(row?.colourNames),
    dock: parseDock(row?.dock),
    pausedSites: parseSites(row?.pausedSites),
  };
}

/** The settings, followed as they change on any page of the extension. */
export function observeSettings(db: SettingsDatabase): Observable<Settings> {
  return liveQuery(() => readSettings(db));
}

/** Keeps what was chosen, and leaves all else as it is. @throws where the database does not take it. */
export async function keepSettings(db: SettingsDatabase, chosen: Partial<Settings>): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ ...(await readSettings(db)), name: 'settings', ...chosen });
  });
}

const lastApplied = 'appearance';

/**
 * Applies the chosen appearance now and with each change: first as it was when a page of the extension was last open, so that a dark page does
 * not flash up light, then as it is.
 */
export function followAppearance(
  db: SettingsDatabase,
  memory: Storage,
  apply: (appearance: Appearance) => void,
): void {
  apply(parseAppearance(memory.getItem(lastApplied)));
  observeSettings(db).subscribe(({ appearance }) => {
    memory.setItem(lastApplied, appearance);
    apply(appearance);
  });
}
