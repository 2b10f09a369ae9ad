import type { Tab } from './driver/reader';
import { expect } from './test';

/** Keeps what a page of the extension hands to the browser as files, and their names, instead of downloading them. */
export function catchFiles(): void {
  const caught: { name: string; blob: Blob }[] = [];
  Object.assign(globalThis, { caught });
  const blobs = new Map<string, Blob>();
  const makeAddress = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const address = makeAddress(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) caught.push({ name: this.download, blob });
  };
}

/** The files caught so far, as a name and the text in each. */
export async function readCaught(): Promise<[string, string][]> {
  const caught: unknown = Reflect.get(globalThis, 'caught');
  if (!Array.isArray(caught)) return [];
  const texts: [string, string][] = [];
  for (const file of caught) {
    const name: unknown = Reflect.get(file, 'name');
    const blob: unknown = Reflect.get(file, 'blob');
    if (blob instanceof Blob) texts.push([String(name), await blob.text()]);
  }
  return texts;
}

/** Chooses a file in a page of the extension; no driver answers the system's own window for that. */
export async function chooseFile(tab: Tab, name: string, text: string): Promise<void> {
  await tab.evaluate(
    (file) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([file.text], file.name));
      if (!field) return;
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}

/** What the page hands out as JSON lines. */
export async function exportLines(options: Tab): Promise<string> {
  const before = (await options.evaluate(readCaught)).length;
  await options.page.press('button', 'Save as JSON lines');
  await expect.poll(async () => (await options.evaluate(readCaught)).length).toBe(before + 1);
  return (await options.evaluate(readCaught)).at(-1)?.[1] ?? '';
}
