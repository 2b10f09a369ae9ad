import type { Reader } from './driver/reader';
import { handleTab } from './driver/tabs';
import { highlight, openPanel } from './marking';
import { address, openReview, otherPassage, passage } from './paterson';
import { expect, test } from './test';

interface Button {
  badge: string;
  title: string;
}

/** What the extension's button says while the tab at an address is looked at. */
async function readButton(reader: Reader, at: string): Promise<Button> {
  const outside = await reader.openExtensionPage('manifest.json');
  const tabId = await outside.evaluate(handleTab, { address: at, act: 'find' });
  const button = await outside.evaluate(readAction, tabId);
  await outside.close();
  return button;
}

/** Runs in the extension's origin. */
async function readAction(tabId: number): Promise<Button> {
  interface Extension {
    action: {
      getBadgeText(of: { tabId: number }): Promise<string>;
      getTitle(of: { tabId: number }): Promise<string>;
    };
  }
  const isExtension = (value: unknown): value is Extension =>
    typeof value === 'object' && value !== null && 'action' in value;
  const extension: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  if (!isExtension(extension)) return { badge: '', title: '' };
  const [badge, title] = await Promise.all([
    extension.action.getBadgeText({ tabId }),
    extension.action.getTitle({ tabId }),
  ]);
  return { badge, title };
}

test('the button marks a film review and names its film, counts its notes, and says nothing of other pages', async ({
  newReader,
}) => {
  const plain = 'https://plain.example/notes';
  newReader.serve(plain, { body: '<!doctype html><title>Notes</title><p>Nothing happens here.</p>' });
  await newReader.open(plain);
  const tab = await openReview(newReader);
  const button = (): Promise<Button> => readButton(newReader, address);
  await expect.poll(button).toEqual({ badge: '•', title: 'Cinemargin: Paterson' });
  expect(await readButton(newReader, plain)).toEqual({ badge: '', title: 'Cinemargin' });

  await highlight(tab, passage);
  await expect.poll(button).toMatchObject({ badge: '1' });
  await highlight(tab, otherPassage);
  await expect.poll(button).toMatchObject({ badge: '2' });
  await tab.reload();
  await expect.poll(button).toEqual({ badge: '2', title: 'Cinemargin: Paterson' });
  await openPanel(tab);
  for (const left of ['1', '•']) {
    await tab.panel.press('button', 'Delete');
    await expect.poll(button).toMatchObject({ badge: left });
  }

  const popup = await newReader.openPopup(tab);
  await popup.page.press('button', 'Is this page taken for the wrong thing?');
  await popup.page.press('button', 'This is not a film review');
  await expect.poll(button).toEqual({ badge: '', title: 'Cinemargin' });
  await popup.page.press('button', 'Undo');
  await expect.poll(button).toMatchObject({ badge: '•' });
});
