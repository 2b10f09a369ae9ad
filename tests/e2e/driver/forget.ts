/** Runs in a page of the extension, sent there as source: takes away all that the extension keeps, as if it had just been installed. */
export async function forgetEverything(): Promise<void> {
  interface Area {
    clear(): Promise<void>;
  }
  interface Extension {
    storage: { local: Area; session: Area };
  }
  const isExtension = (value: unknown): value is Extension =>
    typeof value === 'object' && value !== null && 'storage' in value;
  const extension: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (!isExtension(extension)) throw new Error('This is no page of the extension.');
  await extension.storage.local.clear();
  await extension.storage.session.clear();
  localStorage.clear();
  for (const { name = '' } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = () => resolve();
      deletion.onerror = () => reject(new Error(String(deletion.error)));
    });
  }
  const folder = await navigator.storage.getDirectory();
  for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true });
}
