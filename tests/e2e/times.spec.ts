import * as v from 'valibot';
import type { Reader, Tab } from './driver/reader';
import { address, openReview, passage } from './paterson';
import { expect, test } from './test';

const loads = 7;
const reportShape = v.object({
  ok: v.literal(true),
  value: v.object({ pillMs: v.number(), readingMs: v.number() }),
});

/** Runs in the extension's origin: what the annotator of the tab at this address reports. */
async function askReport(url: string): Promise<unknown> {
  interface Extension {
    tabs: { query: (wish: { url: string }) => Promise<{ id: number }[]> };
    runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  }
  const isExtension = (value: unknown): value is Extension =>
    typeof value === 'object' && value !== null && 'tabs' in value;
  const extension: unknown = Reflect.get(globalThis, 'chrome');
  if (!isExtension(extension)) return undefined;
  const [tab] = await extension.tabs.query({ url });
  return extension.runtime.sendMessage({ type: 'tab.report', tabId: tab?.id });
}

function middle(values: number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN);
}

test('the pill comes soon after the page is ready: times are printed', async ({ reader, browserName }) => {
  const origin = await reader.openExtensionPage('manifest.json');
  const pill: number[] = [];
  const reading: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    const tab = await openReview(reader);
    const { value } = v.parse(reportShape, await origin.evaluate(askReport, address));
    pill.push(value.pillMs);
    reading.push(value.readingMs);
    await tab.close();
  }
  console.log(
    `${browserName}: from the page's being ready to the pill, median of ${loads}: ${middle(pill)} ms, of which reading ${middle(reading)} ms`,
  );
  expect(pill).toHaveLength(loads);
});

/** Runs in the page: has `window.saved` settle with the milliseconds from the reader's press to the highlight's standing in the page, which is when the library has it. */
function watchSave(): void {
  const painted = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const saved = new Promise<number>((settle) => {
    addEventListener(
      'click',
      () => {
        const begun = performance.now();
        const before = painted();
        const look = (): void => {
          if (painted() > before) settle(performance.now() - begun);
          else setTimeout(look);
        };
        look();
      },
      { capture: true, once: true },
    );
  });
  Object.assign(window, { saved });
}

async function timeSave(reader: Reader, meanwhile: (tab: Tab) => Promise<void>): Promise<number> {
  const tab = await openReview(reader);
  await tab.select(passage);
  await expect.poll(() => tab.overlay.find('button', 'Highlight in amber')).toHaveLength(1);
  await tab.evaluate(watchSave);
  await meanwhile(tab);
  await tab.overlay.press('button', 'Highlight in amber');
  const ms = await tab.driver.evaluate<number>('window.saved');
  await tab.close();
  return ms;
}

test('one press after the selection saves a highlight: times are printed, with the background running and stopped', async ({
  newReader: reader,
  browserName,
}) => {
  const warm: number[] = [];
  const cold: number[] = [];
  for (let round = 0; round < loads; round += 1) {
    warm.push(await timeSave(reader, () => Promise.resolve()));
    cold.push(await timeSave(reader, () => reader.stopBackground()));
  }
  console.log(
    `${browserName}: from the press to the saved and painted highlight, median of ${loads}: ${middle(warm)} ms; with a stopped background ${middle(cold)} ms`,
  );
  expect([...warm, ...cold]).toHaveLength(2 * loads);
});
