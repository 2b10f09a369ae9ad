import type { Reader, Tab } from './driver/reader';
import { Library } from './library';
import { address as reviewAddress, html as reviewHtml, openReview, pillName } from './paterson';
import { expect, test } from './test';
import { noTraces, readTraces, withRecorder } from './trace-recorder';

const ourWords = ['Cinemargin', 'Show credits and notes', 'Keep this passage', 'Notes on this page'];

const pages = {
  'https://allotment.example/leeks': `<!doctype html><html lang="en"><head><title>Leeks in November</title></head><body>
    <h1>Leeks in November</h1><p>Earth up the stems before the first hard frost, and leave the thinnest ones where they are.</p>
    <p>A row of thirty feeds two people until March.</p></body></html>`,
  'https://lamps.example/desk-lamp-review': `<!doctype html><html lang="en"><head><title>Review: the Halden desk lamp</title></head><body>
    <h1>Review: the Halden desk lamp</h1><p>Four stars out of five. The arm holds its angle, and the switch is where a hand looks for it.</p>
    <p>Verdict: buy it, unless the desk is narrow.</p></body></html>`,
  'https://wiki.example/tram': `<!doctype html><html lang="en"><head><title>Tram - Encyclopaedia</title></head><body>
    <h1>Tram</h1><p>A tram is a vehicle on rails laid in the streets of a town.</p><ul><li><a href="/rail">Rail</a></li></ul></body></html>`,
};

/** What WXT's own wrapper of content scripts would send, and what an extension of this name might. */
function namesOfEvents(reader: Reader): string[] {
  const ids = [new URL(reader.driver.extensionAddress('')).host, 'cinemargin@cinemargin.example'];
  const scripts = ['detector', 'annotator', 'content'];
  return [
    'wxt:content-script-started',
    'wxt:locationchange',
    'cinemargin',
    ...ids.flatMap((id) => scripts.map((script) => `${id}:${script}:wxt:content-script-started`)),
  ];
}

async function openRecorded(reader: Reader, address: string, html: string): Promise<Tab> {
  reader.serve(address, { body: withRecorder(html, namesOfEvents(reader)) });
  return reader.open(address);
}

test('on pages that are no review nothing appears, no worker wakes and nothing is stored', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const before = await library.read();
  await newReader.stopBackground();
  const starts = await newReader.backgroundStarts();
  const tabs = [];
  for (const [address, html] of Object.entries(pages)) {
    newReader.serve(address, { body: html });
    const tab = await newReader.open(address);
    await tab.select(/<p>([^<.]{10,40})/.exec(html)?.[1] ?? '');
    await tab.reload();
    tabs.push(tab);
  }
  for (const tab of tabs) {
    expect(await tab.overlay.isThere()).toBe(false);
    expect(tab.problems).toEqual([]);
  }
  expect(await newReader.backgroundStarts(), 'starts of the background with the pages open').toBe(starts);
  for (const tab of tabs) await tab.close();
  expect(await newReader.backgroundStarts(), 'starts of the background with the pages closed').toBe(starts);
  const after = await library.read();
  expect(after.annotations).toEqual([]);
  expect(after).toEqual(before);

  // The counter is not deaf: a review does wake it.
  await openReview(newReader);
  await expect.poll(() => newReader.backgroundStarts()).toBe(starts + 1);
});

test('a page that is no review cannot tell that the extension is there', async ({ reader }) => {
  for (const [address, html] of Object.entries(pages)) {
    const tab = await openRecorded(reader, address, html);
    // By the time that a review opened after it has its pill, the page has had all that it will get.
    const review = await openReview(reader);
    await review.close();
    expect(await tab.evaluate(readTraces, ourWords)).toEqual(noTraces);
    expect(await tab.overlay.isThere()).toBe(false);
    await tab.close();
  }
});

test('the recorder would have noticed: on a review it sees one element of ours, and still no words but the film’s', async ({
  reader,
}) => {
  const tab = await openRecorded(reader, reviewAddress, reviewHtml);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  const traces = await tab.evaluate(readTraces, ourWords);
  const { styleSheets } = traces;
  expect(traces).toEqual({ ...noTraces, mutations: ['childList HTML'], isChanged: true, styleSheets });
});

test('a page that knows the extension’s address gets nothing of it: no frame in Chromium, an empty one in Firefox', async ({
  reader,
}) => {
  const tab = await openRecorded(
    reader,
    'https://probe.example/',
    '<!doctype html><title>Probe</title><body><p>Probe</p></body>',
  );
  const outcome = await tab.evaluate(async (address) => {
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.src = `${address}#guessed-token`;
    document.body.append(frame);
    await loaded;
    return fetch(address).then(
      () => 'loaded',
      () => 'refused',
    );
  }, reader.driver.extensionAddress('panel.html'));
  // Firefox has no dynamic addresses, but gives each installation one of its own, which no page knows.
  if (reader.browserName === 'chromium') expect(outcome).toBe('refused');
  expect(await tab.panel.text()).toBe('');
});
