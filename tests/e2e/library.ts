import * as v from 'valibot';
import type { Reader, Tab } from './driver/reader';

const storedSchema = v.object({
  annotations: v.array(v.object({ quote: v.string(), note: v.string(), colour: v.string() })),
  /** Rows of every table by its name. */
  rows: v.record(v.string(), v.number()),
  /** Keys of `storage.local`. */
  keys: v.array(v.string()),
});

export type Stored = v.InferOutput<typeof storedSchema>;

/** What the extension keeps, read in its own origin from IndexedDB and `storage.local` themselves. */
export class Library {
  readonly #tab: Tab;

  private constructor(tab: Tab) {
    this.#tab = tab;
  }

  /** Opened once and kept open, so that reading does not wake the background. */
  static async open(reader: Reader): Promise<Library> {
    return new Library(await reader.openExtensionPage('manifest.json'));
  }

  async read(): Promise<Stored> {
    return v.parse(storedSchema, await this.#tab.evaluate(readStored));
  }

  /** The kept passages and notes with white space as a reader sees it. */
  async notes(): Promise<{ quote: string; note: string; colour: string }[]> {
    const { annotations } = await this.read();
    return annotations.map(({ quote, note, colour }) => ({
      quote: quote.replace(/\s+/g, ' '),
      note,
      colour,
    }));
  }
}

/** Runs in the extension's origin. */
async function readStored(): Promise<unknown> {
  interface LocalStorage {
    storage: { local: { get(keys: null): Promise<Record<string, unknown>> } };
  }
  const isExtension = (value: unknown): value is LocalStorage =>
    typeof value === 'object' && value !== null && 'storage' in value;
  const extension: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const keys = isExtension(extension) ? Object.keys(await extension.storage.local.get(null)) : ['?'];

  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const rows: Record<string, number> = {};
  const annotations: unknown[] = [];
  const isThere = (await indexedDB.databases()).some(({ name }) => name === 'cinemargin');
  if (!isThere) return { annotations, rows, keys };
  const db = await wait(indexedDB.open('cinemargin'));
  for (const name of db.objectStoreNames) {
    const all: unknown[] = await wait(db.transaction(name).objectStore(name).getAll());
    rows[name] = all.length;
    if (name === 'annotations') annotations.push(...all);
  }
  db.close();
  return { annotations, rows, keys };
}
