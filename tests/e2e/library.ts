import * as v from 'valibot';
import type { Reader, Tab } from './driver/reader';

const storedSchema = v.object({
  annotations: v.array(
    v.object({
      quote: v.string(),
      note: v.string(),
      colour: v.string(),
      tags: v.optional(v.array(v.string())),
    }),
  ),
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

  /** Lets the database hang for everyone else, as a busy or full disk does; gives what ends it. */
  async hold(): Promise<() => Promise<void>> {
    await this.#tab.evaluate(hold);
    return () => this.#tab.driver.evaluate('void window.letGo()');
  }

  /** What does not fit together in the library: every note belongs to a page and a film that are kept with it, and is counted. */
  async faults(): Promise<string[]> {
    return v.parse(v.array(v.string()), await this.#tab.evaluate(findFaults));
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

/** Runs in the extension's origin: keeps everyone else who reads or writes the library waiting until `window.letGo()`. */
async function hold(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('cinemargin');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error(String(opening.error)));
  });
  let isHeld = true;
  Reflect.set(globalThis, 'letGo', () => (isHeld = false));
  await new Promise<void>((resolve) => {
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    transaction.oncomplete = () => db.close();
    const goOn = (): void => {
      resolve();
      if (isHeld) transaction.objectStore('annotations').get('nothing').onsuccess = goOn;
    };
    transaction.objectStore('annotations').get('nothing').onsuccess = goOn;
  });
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

/** Runs in the extension's origin. */
async function findFaults(): Promise<string[]> {
  interface Row {
    id: string;
    sequence: number;
    pageKey: string;
    filmKey: string;
    deletedAt?: number;
  }
  interface Tables {
    annotations: Row[];
    reviews: { pageKey: string }[];
    films: { key: string }[];
    state: { sequence: number; kept: number }[];
  }
  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const db = await wait(indexedDB.open('cinemargin'));
  const read = async <K extends keyof Tables>(name: K): Promise<Tables[K]> =>
    wait<Tables[K]>(db.transaction(name).objectStore(name).getAll());
  const annotations = await read('annotations');
  const pages = new Set((await read('reviews')).map(({ pageKey }) => pageKey));
  const films = new Set((await read('films')).map(({ key }) => key));
  const [state] = await read('state');
  db.close();
  const numbers = annotations.map(({ sequence }) => sequence);
  const kept = annotations.filter(({ deletedAt }) => deletedAt === undefined).length;
  return [
    ...annotations.filter(({ pageKey }) => !pages.has(pageKey)).map(({ id }) => `${id} has no page`),
    ...annotations
      .filter(({ filmKey }) => filmKey !== '' && !films.has(filmKey))
      .map(({ id }) => `${id} has no film`),
    ...(new Set(numbers).size < numbers.length ? ['a number was given twice'] : []),
    ...(Math.max(0, ...numbers) > (state?.sequence ?? 0) ? ['the last number is behind'] : []),
    ...(kept === (state?.kept ?? 0) ? [] : [`${kept} are kept, ${String(state?.kept)} counted`]),
  ];
}
