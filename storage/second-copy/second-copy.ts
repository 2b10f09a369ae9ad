import * as v from 'valibot';
import { readRecord } from '../exchange/lines';
import type { OwnFact } from '../records/own-facts';
import { identifier, offset } from '../shapes';
import { type Folder, originPrivateFolder } from './folder';
import { Texts } from './texts';

const copyState = v.object({ epoch: identifier, changes: offset, writtenAt: v.number() });

/** What the second copy holds: of which library, up to which of its changes. */
export type CopyState = v.InferOutput<typeof copyState>;

/**
 * What the reader had removed for good and the copy may still hold, said before the database forgets it: whole libraries by their epochs, single
 * annotations by number and id.
 */
const goneForGood = v.object({ epochs: v.array(identifier), annotations: v.array(v.string()) });
export type GoneForGood = v.InferOutput<typeof goneForGood>;

/** How a purged annotation is named; who makes one with the same id anew gets another number. */
export function nameGone({ sequence, id }: { sequence: number; id: string }): string {
  return `${sequence} ${id}`;
}

const stateName = 'state';
const goneName = 'gone';
const ownFactsName = 'own-facts';
const blockFile = /^block-(\d+)\.[ab]$/;
const ownFile = /^(?:state|gone|own-facts|block-\d+)\.[ab]$/;

/**
 * The second copy of the library: a folder of small files in the origin-private file system, outside the database, since a full disk makes
 * Chromium recreate its database empty (measured, 6 times in 6). Each block of annotations is one text of canonical JSON lines, written anew as a
 * whole; so is what the reader says of films. Not in `storage.local`, which survives as well, but which every content script can read.
 */
export class SecondCopy {
  readonly #folder: Folder;
  readonly #texts: Texts;
  #lastWritten: CopyState | undefined;

  constructor(folder: Folder) {
    this.#folder = folder;
    this.#texts = new Texts(folder);
  }

  /** What the copy holds; undefined where there is none or it says nothing that can be read. */
  async readState(): Promise<CopyState | undefined> {
    try {
      const text = await this.#texts.read(stateName);
      const parsed = v.safeParse(copyState, JSON.parse(text ?? 'null'));
      return parsed.success ? parsed.output : undefined;
    } catch {
      return undefined;
    }
  }

  /** What is not to come back; nothing where that cannot be read. */
  async readGone(): Promise<GoneForGood> {
    try {
      const text = await this.#texts.read(goneName);
      const parsed = v.safeParse(goneForGood, JSON.parse(text ?? 'null'));
      if (parsed.success) return parsed.output;
    } catch {
      // There is no such file system, or what it says cannot be read.
    }
    return { epochs: [], annotations: [] };
  }

  /** Says what is not to come back, and nothing else. @throws where that cannot be written whole. */
  async writeGone(gone: GoneForGood): Promise<void> {
    // Pages write it as well as the background: what was written here last may not be the newest.
    const before = await this.readGone();
    if (JSON.stringify(before) === JSON.stringify(gone)) return;
    if (gone.epochs.length + gone.annotations.length === 0) return this.#texts.remove(goneName);
    const removeFormer = await this.#texts.write(goneName, JSON.stringify(gone));
    await removeFormer();
  }

  /** Whether there is a file system for it. */
  async isPossible(): Promise<boolean> {
    return this.#folder.names().then(
      () => true,
      () => false,
    );
  }

  /** The same for who writes the copy and nobody beside them: what they wrote last need not be read again. */
  async knownState(): Promise<CopyState | undefined> {
    return this.#lastWritten ?? (await this.readState());
  }

  async writeState(state: CopyState): Promise<void> {
    this.#lastWritten = undefined;
    const removeFormer = await this.#texts.write(stateName, JSON.stringify(state));
    await removeFormer();
    this.#lastWritten = state;
  }

  /**
   * Writes one block anew; without lines there is no file of it.
   * @returns what removes the former text of it.
   * @throws where it cannot be written whole.
   */
  writeBlock(block: number, lines: string[]): Promise<() => Promise<void>> {
    return this.#writeLines(`block-${block}`, lines);
  }

  /** The same of all that the reader says of films. */
  writeOwnFacts(lines: string[]): Promise<() => Promise<void>> {
    return this.#writeLines(ownFactsName, lines);
  }

  /** What the reader says of films, but for lines that cannot be read; undefined where there is none. */
  async readOwnFacts(): Promise<OwnFact[] | undefined> {
    const text = await this.#texts.read(ownFactsName).catch(() => undefined);
    return text?.split('\n').flatMap((line): OwnFact[] => {
      const read = readRecord(line);
      const record = 'record' in read ? read.record : undefined;
      return record && ('filmChoice' in record || 'filmCorrection' in record) ? [record] : [];
    });
  }

  async #writeLines(name: string, lines: string[]): Promise<() => Promise<void>> {
    if (lines.length > 0) return this.#texts.write(name, lines.join('\n'));
    await this.#texts.remove(name);
    return () => Promise.resolve();
  }

  /** The lines of each block, one block after the other, in the order of their numbers. Gives nothing where there is no such file system. */
  async *readBlocks(): AsyncGenerator<string[]> {
    const files = await this.#folder.names().catch(() => []);
    const blocks = new Set(files.flatMap((file) => blockFile.exec(file)?.slice(1).map(Number) ?? []));
    for (const block of [...blocks].sort((one, other) => one - other)) {
      const text = await this.#texts.read(`block-${block}`);
      if (text !== undefined) yield text.split('\n');
    }
  }

  /** Removes what a browser that was killed has left behind beside the copy's own files (Chromium's `.crswap`). */
  async sweep(): Promise<void> {
    await this.#remove((name) => !ownFile.test(name));
  }

  /** Removes all of it, what says whose it was and that it is gone last: nothing that is left of a removal cut short comes back. */
  async clear(): Promise<void> {
    this.#lastWritten = undefined;
    this.#texts.forget();
    await this.#remove((name) => !name.startsWith(stateName) && !name.startsWith(goneName));
    await this.#remove((name) => !name.startsWith(goneName));
    await this.#remove(() => true);
  }

  async #remove(isMeant: (name: string) => boolean): Promise<void> {
    const names = await this.#folder.names();
    for (const name of names.filter(isMeant)) await this.#folder.remove(name);
  }
}

let inOwnFileSystem: SecondCopy | undefined;

/** The second copy in this origin's own file system; one for this context. */
export function originPrivateCopy(): SecondCopy {
  return (inOwnFileSystem ??= new SecondCopy(originPrivateFolder()));
}
