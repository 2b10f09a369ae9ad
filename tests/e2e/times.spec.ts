import * as v from 'valibot';
import { address, openReview } from './paterson';
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
