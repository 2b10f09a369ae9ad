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
  /** Apart from the settings, so that no export or message that carries these carries a key. */
  readonly keys!: EntityTable<{ name: 'tmdb'; key: string }, 'name'>;

  constructor(name = 'cinemargin-settings') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ settings: '&name' });
    this.version(2).stores({ keys: '&name' });
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
    looksUp: row?.looksUp === true,
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

/** The reader's own key to TMDB; undefined where there is none, or it cannot be read. */
export async function readTmdbKey(db: SettingsDatabase): Promise<string | undefined> {
  return (await db.keys.get('tmdb').catch(() => undefined))?.key;
}

/** Whether a key to TMDB is kept, followed as that changes. The key itself is shown nowhere. */
export function observeHasTmdbKey(db: SettingsDatabase): Observable<boolean> {
  return liveQuery(async () => (await db.keys.get('tmdb')) !== undefined);
}

/** Keeps the reader's key to TMDB; an empty one removes it. @throws where the database does not take it. */
export async function keepTmdbKey(db: SettingsDatabase, key: string): Promise<void> {
  if (key === '') await db.keys.delete('tmdb');
  else await db.keys.put({ name: 'tmdb', key });
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
