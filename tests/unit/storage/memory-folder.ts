import type { Folder } from '@/storage/second-copy/folder';

/** A folder in memory, and ways in which a disk fails it. */
export class MemoryFolder implements Folder {
  readonly files = new Map<string, Uint8Array>();
  /** How the next writes go: `lies` says that it wrote and leaves an empty file, as Firefox does on a full disk. */
  mode: 'sound' | 'refuses' | 'lies' = 'sound';

  #soundWrites = Infinity;
  #then: MemoryFolder['mode'] = 'sound';

  /** The disk stays as it is for some writes more, then goes on in another mode. */
  failAfter(writes: number, then: MemoryFolder['mode']): void {
    this.mode = 'sound';
    this.#soundWrites = writes;
    this.#then = then;
  }

  read = (name: string): Promise<Uint8Array | undefined> => Promise.resolve(this.files.get(name));

  write = (name: string, bytes: Uint8Array): Promise<void> => {
    if (this.#soundWrites <= 0) this.mode = this.#then;
    this.#soundWrites -= 1;
    if (this.mode === 'refuses') return Promise.reject(new Error('QuotaExceededError'));
    this.files.set(name, this.mode === 'lies' ? new Uint8Array() : bytes.slice());
    return Promise.resolve();
  };

  remove = (name: string): Promise<void> => {
    this.files.delete(name);
    return Promise.resolve();
  };

  names = (): Promise<string[]> => Promise.resolve([...this.files.keys()]);
}
