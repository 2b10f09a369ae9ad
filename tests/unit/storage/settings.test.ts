import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Appearance } from '@/storage/records/settings';
import { defaultSettings, parseAppearance, parseColourNames, parseDock } from '@/storage/records/settings';
import { keepSettings, followAppearance, readSettings, SettingsDatabase } from '@/storage/settings';

let db: SettingsDatabase;

/** As much of a browser's memory as is asked for. */
function memoryOf(entries: Record<string, string>): Storage {
  const map = new Map(Object.entries(entries));
  return {
    length: 0,
    clear: () => map.clear(),
    key: () => null,
    removeItem: (key) => void map.delete(key),
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
  };
}

beforeEach(() => {
  db = new SettingsDatabase(`settings-${crypto.randomUUID()}`);
});

afterEach(async () => {
  await db.delete();
});

it('follows the system until the reader chooses, and keeps what they chose', async () => {
  expect(await readSettings(db)).toEqual(defaultSettings);
  await keepSettings(db, { appearance: 'dark' });
  expect(await readSettings(db)).toEqual({ ...defaultSettings, appearance: 'dark' });
});

it('follows the system where the kept choice is none, or the database cannot be read', async () => {
  expect(['dark', 'Dark', '', null, undefined, {}].map(parseAppearance)).toEqual([
    'dark',
    ...Array.from({ length: 5 }, () => 'system'),
  ]);
  vi.spyOn(db.settings, 'get').mockRejectedValue(new Error('gone'));
  expect(await readSettings(db)).toEqual(defaultSettings);
});

it('applies at once what was applied last, then what is kept, then each change', async () => {
  await keepSettings(db, { appearance: 'light' });
  const applied: Appearance[] = [];
  const memory = memoryOf({ appearance: 'dark' });
  followAppearance(db, memory, (appearance) => applied.push(appearance));
  expect(applied).toEqual(['dark']);
  await vi.waitUntil(() => applied.length === 2);
  await keepSettings(db, { appearance: 'system' });
  await vi.waitUntil(() => applied.length === 3);
  expect(applied).toEqual(['dark', 'light', 'system']);
  expect(memory.getItem('appearance')).toBe('system');
});

it('keeps names of colours beside what was chosen before, and takes nothing else for a name', async () => {
  await keepSettings(db, { appearance: 'dark' });
  await keepSettings(db, { colourNames: { amber: 'argument', rose: 'image' } });
  expect(await readSettings(db)).toEqual({
    ...defaultSettings,
    appearance: 'dark',
    colourNames: { amber: 'argument', rose: 'image' },
  });
  expect(parseColourNames({ amber: '  two   words ', rose: '', green: 7, puce: 'flea' })).toEqual({
    amber: 'two words',
  });
  expect([null, undefined, 'amber', []].map(parseColourNames)).toEqual([{}, {}, {}, {}]);
});

it('takes no place for the panel that a reader could not read in', () => {
  expect(parseDock({ side: 'left', width: 20 })).toEqual({ side: 'left', width: 300 });
  expect(parseDock({ side: 'above', width: 1e9 })).toEqual({ side: 'right', width: 760 });
  for (const bad of [null, 'left', {}, { width: NaN }]) expect(parseDock(bad).width).toBeGreaterThan(299);
});
