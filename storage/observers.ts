import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { LibraryDatabase } from './db';

/** A row that was put into a table. */
export interface PutRow {
  table: string;
  row: object;
}

function isKey(value: unknown): value is string | number | (string | number)[] {
  return typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
}

/**
 * Tells every live query, in this context and in all others, of rows that were put past Dexie: what Dexie tells of its own writes, table by table and
 * index by index (`Dexie.on('storagemutated')`).
 */
export function tellObservers(db: LibraryDatabase, rows: PutRow[]): void {
  const parts: ObservabilitySet = {};
  for (const { table, row } of rows) {
    const { primKey, indexes } = db.table(table).schema;
    const changed = [
      { name: '', keyPath: primKey.keyPath, multi: false },
      { name: ':dels', keyPath: primKey.keyPath, multi: false },
      ...indexes,
    ];
    for (const { name, keyPath, multi = false } of changed) {
      const key: unknown = keyPath && Dexie.getByKeyPath(row, keyPath);
      const keys =
        multi && Array.isArray(key) ? key.filter((one) => typeof one === 'string') : [key].filter(isKey);
      if (keys.length > 0) parts[`idb://${db.name}/${table}/${name}`] = new RangeSet().addKeys(keys);
    }
  }
  Dexie.on.storagemutated.fire(parts);
}
