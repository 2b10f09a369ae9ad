/** Words that were typed for a note and not acknowledged yet. */
export interface TypedDraft {
  id: string;
  /** The revision of the note that they were typed on. */
  revision: number;
  note: string;
}

const prefix = 'typed:';

/**
 * What is being typed, kept letter by letter in a place that is written at once: a popup is closed without a warning, and what goes to the database then may
 * not arrive.
 */
export class Drafts {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  typed({ id, revision, note }: TypedDraft): void {
    try {
      this.#storage.setItem(prefix + id, JSON.stringify({ revision, note }));
    } catch {
      // Without room for it, what is typed is saved by the database alone.
    }
  }

  /** The database has acknowledged these words; what was typed since stays. */
  saved(id: string, note: string): void {
    if (this.#read(id)?.note === note) this.#storage.removeItem(prefix + id);
  }

  forget(id: string): void {
    this.#storage.removeItem(prefix + id);
  }

  /** All that was left behind. */
  all(): TypedDraft[] {
    const names = Array.from({ length: this.#storage.length }, (_one, index) => this.#storage.key(index));
    return names.flatMap((name) =>
      name?.startsWith(prefix) ? (this.#read(name.slice(prefix.length)) ?? []) : [],
    );
  }

  #read(id: string): TypedDraft | undefined {
    try {
      const kept: unknown = JSON.parse(this.#storage.getItem(prefix + id) ?? 'null');
      if (typeof kept !== 'object' || kept === null) return undefined;
      const revision: unknown = Reflect.get(kept, 'revision');
      const note: unknown = Reflect.get(kept, 'note');
      return typeof revision === 'number' && typeof note === 'string' ? { id, revision, note } : undefined;
    } catch {
      return undefined;
    }
  }
}
