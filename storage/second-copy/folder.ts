/** A folder of small files; what a file holds is bytes. */
export interface Folder {
  /** Undefined where there is no such file. */
  read: (name: string) => Promise<Uint8Array | undefined>;
  /** Replaces the file as a whole, or throws and leaves it; what it says is not to be believed on a full disk. */
  write: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** That there is no such file is no failure. */
  remove: (name: string) => Promise<void>;
  names: () => Promise<string[]>;
}

/** The second copy's folder in this origin's private file system, made with its first use. */
export function originPrivateFolder(): Folder {
  let opened: Promise<FileSystemDirectoryHandle> | undefined;
  const find = async (): Promise<FileSystemDirectoryHandle> =>
    (await navigator.storage.getDirectory()).getDirectoryHandle('second-copy', { create: true });
  const open = (): Promise<FileSystemDirectoryHandle> => {
    opened ??= find();
    opened.catch(() => (opened = undefined));
    return opened;
  };
  /** A folder that was taken away under its handle is made anew. */
  const makeFile = async (name: string): Promise<FileSystemFileHandle> => {
    try {
      return await (await open()).getFileHandle(name, { create: true });
    } catch {
      opened = undefined;
      return (await open()).getFileHandle(name, { create: true });
    }
  };
  return {
    async read(name) {
      try {
        const file = await (await (await open()).getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch {
        return undefined;
      }
    },
    async write(name, bytes) {
      const handle = await makeFile(name);
      const stream = await handle.createWritable();
      try {
        await stream.write(bytes);
        await stream.close();
      } catch (error) {
        await stream.abort().catch(() => undefined);
        throw error;
      }
    },
    async remove(name) {
      await (await open()).removeEntry(name).catch(() => undefined);
    },
    async names() {
      const names: string[] = [];
      for await (const name of (await open()).keys()) names.push(name);
      return names;
    },
  };
}
