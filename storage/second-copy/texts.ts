import * as v from 'valibot';
import { offset } from '../shapes';
import type { Folder } from './folder';

const header = v.object({ turn: offset, bytes: offset });
const lineFeed = 10;

/** One of the two files of a text; turn -1 where nothing was written whole. */
interface Turn {
  file: string;
  turn: number;
}

interface TurnRead extends Turn {
  body: Uint8Array;
}

function readTurn(file: string, bytes: Uint8Array | undefined): TurnRead {
  const end = bytes?.indexOf(lineFeed) ?? -1;
  const head = bytes?.subarray(0, Math.max(end, 0));
  const body = bytes?.subarray(end + 1) ?? new Uint8Array();
  try {
    const parsed = v.safeParse(header, JSON.parse(new TextDecoder().decode(head)));
    if (parsed.success && parsed.output.bytes === body.length)
      return { file, turn: parsed.output.turn, body };
  } catch {
    // An empty or torn file counts as none.
  }
  return { file, turn: -1, body };
}

function isEqual(one: Uint8Array, other: Uint8Array | undefined): boolean {
  if (one.length !== other?.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

/** Texts in a folder, each in two files by turns, so that there is a whole one at any moment. One context at a time may write. */
export class Texts {
  readonly #folder: Folder;
  /** The newer file of each text that was read or written here, which need not be read again to write the next. */
  readonly #newer = new Map<string, Turn>();

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** Reads the newest text that was written whole; undefined where there is none. */
  async read(name: string): Promise<string | undefined> {
    const newer = await this.#readNewer(name);
    return newer.turn < 0 ? undefined : new TextDecoder().decode(newer.body);
  }

  /**
   * Writes a text beside its former file and reads it back: on a full disk Firefox says that a file was written which is empty (measured, in every
   * run).
   * @returns what removes the former file, so that what was deleted is nowhere any more.
   * @throws where what was read back is not what was written.
   */
  async write(name: string, text: string): Promise<() => Promise<void>> {
    const former = this.#newer.get(name) ?? (await this.#readNewer(name));
    this.#newer.delete(name);
    const file = former.file === `${name}.a` ? `${name}.b` : `${name}.a`;
    const turn = former.turn + 1;
    const body = new TextEncoder().encode(text);
    const head = new TextEncoder().encode(`${JSON.stringify({ turn, bytes: body.length })}\n`);
    const bytes = new Uint8Array(head.length + body.length);
    bytes.set(head);
    bytes.set(body, head.length);
    await this.#folder.write(file, bytes);
    if (!isEqual(bytes, await this.#folder.read(file))) {
      throw new Error('What was written to the second copy could not be read back.');
    }
    this.#newer.set(name, { file, turn });
    return () => this.#folder.remove(former.file);
  }

  /** Removes a text, its older file first. */
  async remove(name: string): Promise<void> {
    this.#newer.delete(name);
    const newer = await this.#readNewer(name);
    for (const file of [`${name}.a`, `${name}.b`]) if (file !== newer.file) await this.#folder.remove(file);
    await this.#folder.remove(newer.file);
  }

  /** What is remembered of the files counts for nothing any more. */
  forget(): void {
    this.#newer.clear();
  }

  async #readNewer(name: string): Promise<TurnRead> {
    const read = async (file: string): Promise<TurnRead> => readTurn(file, await this.#folder.read(file));
    const [a, b] = await Promise.all([read(`${name}.a`), read(`${name}.b`)]);
    const newer = a.turn >= b.turn ? a : b;
    this.#newer.set(name, { file: newer.file, turn: newer.turn });
    return newer;
  }
}
