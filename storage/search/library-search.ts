import type { LibraryDatabase } from '../db';
import { readState } from '../transaction';
import { listSpelt, searchBlock, type SearchBlock, sizeOf } from './block';
import { blocksTouched, buildBlock, countBlocks, keepBlock, type SearchRow } from './blocks';
import { fold } from './fold';
import type { SearchContext } from './match';
import type { Query, TextField } from './query';

/** Blocks in memory hold no more UTF-16 units than this: all of a hundred thousand annotations, the newest of a million. */
const mostUnits = 40_000_000;
/** A task that takes longer would be felt while typing. */
const sliceMs = 8;
/** Blocks that are read from the database together. */
const readTogether = 8;

/** Lets the page do what waits, such as the next key. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Which blocks there are, and which of them may be believed. */
interface Standing {
  epoch: string;
  changes: number;
  blocks: number;
  /** The stamps of the kept blocks that are true. */
  kept: Map<number, number>;
}

/**
 * Searches the library by reading through it, newest first, in packed blocks that are read once and kept in memory; what has no true block is packed from its
 * rows. So the answer is what a filter over all rows would give, with nothing to build up and nothing to go out of step.
 */
export class LibrarySearch {
  readonly #db: LibraryDatabase;
  readonly #blocks = new Map<number, SearchRow>();
  readonly #built = new Set<SearchRow>();
  /** Blocks that some search is reading or packing: who comes to one of them meanwhile waits for it. */
  readonly #coming = new Map<number, Promise<unknown>>();
  #units = 0;

  constructor(db: LibraryDatabase) {
    this.#db = db;
  }

  /** The ids of all hits, newest first, piece by piece as they are found. Ends early where `signal` says so. */
  async *find(query: Query, context: SearchContext, signal: AbortSignal): AsyncGenerator<string[], void> {
    for await (const block of this.#walk(signal)) {
      const found = searchBlock(block, query, context);
      if (found.length > 0) yield found;
    }
  }

  /** Reads everything that a search reads, so that the first one is quick, and keeps what had to be packed. */
  async prepare(signal: AbortSignal): Promise<void> {
    const walk = this.#walk(signal);
    while (!(await walk.next()).done);
    for (const block of this.#built) {
      if (signal.aborted) return;
      await keepBlock(this.#db, block);
      this.#built.delete(block);
      await nextTask();
    }
  }

  /**
   * Names that begin with, or hold a word that begins with, what was typed: those met first on the way from the newest annotation back, no more than
   * `most`.
   */
  async complete(field: TextField, typed: string, most: number, signal: AbortSignal): Promise<string[]> {
    const wanted = ` ${fold(typed)}`;
    const names = new Map<string, string>();
    for await (const block of this.#walk(signal)) {
      for (const name of listSpelt(block, field).reverse()) {
        const folded = fold(name);
        if (!names.has(folded) && ` ${folded}`.includes(wanted)) names.set(folded, name);
        if (names.size === most) return [...names.values()];
      }
    }
    return [...names.values()];
  }

  /** All blocks, newest first; each is worked off before the next one is asked for, and no task takes long. */
  async *#walk(signal: AbortSignal): AsyncGenerator<SearchBlock, void> {
    const standing = await this.#look();
    let ahead = new Map<number, SearchRow>();
    let began = performance.now();
    for (let number = standing.blocks - 1; number >= 0 && !signal.aborted; number -= 1) {
      let block = this.#inMemory(number, standing) ?? ahead.get(number);
      if (!block) {
        await this.#coming.get(number);
        block = this.#inMemory(number, standing);
        if (!block) {
          ahead = await this.#readFrom(number, standing);
          block = ahead.get(number) ?? (await this.#build(number));
        }
        began = performance.now();
      }
      yield block;
      if (performance.now() - began < sliceMs) continue;
      await nextTask();
      began = performance.now();
    }
  }

  async #look(): Promise<Standing> {
    const db = this.#db;
    return db.transaction('r', [db.state, db.outbox, db.search, db.annotations], async () => {
      const [state, rows, keys] = await Promise.all([
        readState(db),
        db.outbox.toArray(),
        db.search.toCollection().primaryKeys(),
      ]);
      const touched = await blocksTouched(db, rows);
      const kept = new Map<number, number>();
      for (const [epoch, number, stamp] of keys) {
        const isTrue = epoch === state.epoch && touched && stamp >= (touched.get(number) ?? 0);
        if (isTrue) kept.set(number, stamp);
      }
      return { epoch: state.epoch, changes: state.changes, blocks: countBlocks(state), kept };
    });
  }

  #inMemory(number: number, { epoch, changes, kept }: Standing): SearchRow | undefined {
    const block = this.#blocks.get(number);
    if (!block) return undefined;
    const isTrue = block.epoch === epoch && (block.stamp === changes || block.stamp === kept.get(number));
    if (isTrue) return block;
    this.#forget(block);
    return undefined;
  }

  /** The blocks that are kept from one on, up to the next that is in memory or not kept. */
  async #readFrom(number: number, { epoch, kept }: Standing): Promise<Map<number, SearchRow>> {
    const keys: [string, number, number][] = [];
    for (let next = number; next >= 0 && keys.length < readTogether; next -= 1) {
      const stamp = kept.get(next);
      if (stamp === undefined || this.#blocks.has(next)) break;
      keys.push([epoch, next, stamp]);
    }
    if (keys.length === 0) return new Map();
    const numbers = keys.map(([, next]) => next);
    return this.#share(numbers, async () => {
      const rows = (await this.#db.search.bulkGet(keys)).filter((row) => row !== undefined);
      for (const row of rows) this.#remember(row);
      return new Map(rows.map((row) => [row.number, row]));
    });
  }

  async #build(number: number): Promise<SearchRow> {
    return this.#share([number], async () => {
      const built = await buildBlock(this.#db, number);
      this.#remember(built);
      this.#built.add(built);
      return built;
    });
  }

  /** Makes blocks come into memory, and lets those wait for it who want them meanwhile; a failure is for who began. */
  async #share<T>(numbers: readonly number[], work: () => Promise<T>): Promise<T> {
    const working = work();
    const coming = working.catch(() => undefined);
    for (const number of numbers) this.#coming.set(number, coming);
    try {
      return await working;
    } finally {
      for (const number of numbers) if (this.#coming.get(number) === coming) this.#coming.delete(number);
    }
  }

  #remember(block: SearchRow): void {
    if (this.#units + sizeOf(block) > mostUnits) return;
    const former = this.#blocks.get(block.number);
    if (former) this.#forget(former);
    this.#blocks.set(block.number, block);
    this.#units += sizeOf(block);
  }

  #forget(block: SearchRow): void {
    this.#blocks.delete(block.number);
    this.#built.delete(block);
    this.#units -= sizeOf(block);
  }
}
