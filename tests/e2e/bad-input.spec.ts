import { expectAwake } from './awake';
import { html as reviewHtml, passage, pillName } from './paterson';
import { expect, test } from './test';
import type { Reader, Tab } from './driver/reader';
import type { ServedPage } from './driver/shelf';

const site = 'https://odd.example';

async function openOdd(reader: Reader, path: string, page: ServedPage): Promise<Tab> {
  const address = `${site}/${encodeURIComponent(path)}`;
  reader.serve(address, page);
  return reader.open(address);
}

async function expectPill(tab: Tab): Promise<void> {
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
}

const noDocuments: Record<string, ServedPage> = {
  'a page whose script removes the body': {
    body: '<!doctype html><title>Her review</title><body>gone</body><script>document.body.remove()</script>',
  },
  'a frameset': {
    body: '<!doctype html><title>Film review</title><frameset cols="50%,50%"><frame><frame></frameset>',
  },
  'an empty answer': { body: '' },
  XML: {
    body: '<?xml version="1.0"?><review><film>Her</film><p>A film review.</p></review>',
    contentType: 'application/xml',
  },
  'broken XHTML': {
    body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Her review</title></head><body><p>Film</body>',
    contentType: 'application/xhtml+xml',
  },
  SVG: {
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Her review</title><text y="20">Film review: Her (2013)</text></svg>',
    contentType: 'image/svg+xml',
  },
  'plain text': {
    body: 'Her (2013) review. Directed by Spike Jonze. Running time: 126 minutes.',
    contentType: 'text/plain',
  },
  JSON: {
    body: '{"@type":"Review","itemReviewed":{"@type":"Movie","name":"Her"}}',
    contentType: 'application/json',
  },
};

for (const [name, page] of Object.entries(noDocuments)) {
  test(`leaves alone: ${name}`, async ({ reader }) => {
    const tab = await openOdd(reader, name, page);
    await expectAwake(tab);
    expect(await tab.overlay.isThere()).toBe(false);
    expect(tab.problems.filter((problem) => !/XML Parsing Error|error on line/.test(problem))).toEqual([]);
  });
}

test('a review inside frames of a page gets no pill there', async ({ reader }) => {
  reader.serve(`${site}/inner`, { body: reviewHtml });
  const body =
    '<!doctype html><title>Start</title><p>Start</p><iframe src="/inner"></iframe><iframe srcdoc="<p>x"></iframe>';
  const tab = await openOdd(reader, 'frames', { body });
  await expect.poll(() => tab.evaluate(() => frames[0]?.document.readyState)).toBe('complete');
  await expectAwake(tab);
  expect(await tab.overlay.isThere()).toBe(false);
  expect(
    await tab.evaluate(() => frames[0]?.document.querySelector('[aria-label="Cinemargin"]') ?? null),
  ).toBe(null);
  expect(tab.problems).toEqual([]);
});

const policies: Record<string, Record<string, string>> = {
  "CSP default-src 'none' with trusted types": {
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'COEP require-corp': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
  'permissions and frame policies': {
    'permissions-policy': 'clipboard-write=(), fullscreen=()',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
  },
};

for (const [name, headers] of Object.entries(policies)) {
  test(`pill, panel and paint stand under ${name}`, async ({ reader }) => {
    const tab = await openOdd(reader, `under ${name}`, { body: reviewHtml, headers });
    await expectPill(tab);
    await tab.overlay.press('button', pillName);
    await expect.poll(() => tab.panel.text()).toContain('Running time');
    await tab.panel.press('button', 'Close');
    await expectPill(tab);
    await tab.select(passage);
    await tab.overlay.press('button', 'Highlight in green');
    await expect.poll(() => tab.painted()).toHaveLength(1);
    expect(tab.problems).toEqual([]);
  });
}

test('on a sandboxed page the panel opens, or the reader is told where the notes are', async ({ reader }) => {
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  const tab = await openOdd(reader, 'sandbox', { body: reviewHtml, headers });
  await expectPill(tab);
  await tab.overlay.press('button', pillName);
  await expect
    .poll(async () => `${await tab.panel.text()} ${await tab.overlay.text()}`)
    .toMatch(/Running time|This page lets no panel open/);
  await expectAwake(tab);
  expect(tab.problems).toEqual([]);
});

const countRemoved = (): number => Number(Reflect.get(window, 'removed'));

test('a page that removes our element is left alone after a few returns, and stays awake', async ({
  reader,
}) => {
  const script = `<script>
    window.removed = 0;
    new MutationObserver((list) => {
      for (const { addedNodes } of list) for (const node of addedNodes) { node.remove(); window.removed += 1; }
    }).observe(document.documentElement, { childList: true });
  </script>`;
  const tab = await openOdd(reader, 'removes', { body: reviewHtml.replace('</body>', `${script}</body>`) });
  await expect.poll(() => tab.evaluate(countRemoved)).toBeGreaterThan(0);
  await expectAwake(tab);
  expect(await tab.evaluate(countRemoved)).toBeLessThan(10);
  expect(await tab.overlay.isThere()).toBe(false);
  expect(tab.problems).toEqual([]);
});

/** The pill's box once it has arrived and stands still. */
async function measurePill(tab: Tab): Promise<unknown> {
  let box: unknown;
  await expect
    .poll(async () => {
      const before = JSON.stringify(box);
      box = (await tab.overlay.find('button', pillName))[0]?.box;
      return box !== undefined && JSON.stringify(box) === before;
    })
    .toBe(true);
  await tab.close();
  return box;
}

test('a page that restyles our element does not hide, move or resize the pill', async ({ reader }) => {
  const style = `<style>
    html > div, html > * + * + * { display: none !important; opacity: 0 !important; visibility: hidden !important;
      transform: scale(0) !important; position: static !important; font-size: 300px !important; }
    html { overflow-x: hidden; } * { letter-spacing: 40px !important; }
    button { display: none !important; }
  </style>`;
  const plain = await measurePill(await openOdd(reader, 'plain', { body: reviewHtml }));
  const body = reviewHtml.replace('</head>', `${style}</head>`);
  expect(await measurePill(await openOdd(reader, 'restyled', { body }))).toEqual(plain);
});

const clobbering = `<form name="body"><input name="parentNode"><input name="children"><input name="textContent"><input name="nodeType"></form>
  <img name="querySelector"><img name="querySelectorAll"><img name="contentType"><img name="title"><img name="createTreeWalker">
  <img name="getSelection"><img name="documentElement"><img name="createRange"><img name="createElement"><img name="addEventListener">
  <form name="adoptedStyleSheets"></form><form id="location"></form><form id="CSS"></form><form id="browser"></form><form id="chrome"></form>`;

test('elements that take the names of the document’s own members throw nothing', async ({ reader }) => {
  const body = reviewHtml.replace('</article>', `${clobbering}</article>`);
  const tab = await openOdd(reader, 'clobbered', { body });
  await expectPill(tab);
  expect(tab.problems).toEqual([]);
});

test('a page that has broken its own globals throws nothing', async ({ reader }) => {
  const script = `<script>
    Array.prototype.map = Array.prototype.filter = () => { throw new Error('page'); };
    Object.defineProperty(Object.prototype, 'value', { get() { throw new Error('page'); }, set() {}, configurable: true });
    Node.prototype.append = Document.prototype.createElement = window.Highlight = null;
    history.pushState = null;
  </script>`;
  const tab = await openOdd(reader, 'broken', { body: reviewHtml.replace('<head>', `<head>${script}`) });
  await expectPill(tab);
  expect(tab.problems).toEqual([]);
});

test('a huge review is read without a freeze', async ({ reader }) => {
  const paragraph =
    '<p>He drives, he listens, he writes, and nothing is hurried <b>or</b> <i>explained</i>.</p>';
  const body = reviewHtml.replace('<aside', `${paragraph.repeat(12_000)}<aside`);
  const tab = await openOdd(reader, 'huge', { body });
  await expectPill(tab);
  await expectAwake(tab);
  expect(tab.problems).toEqual([]);
});

test('a page nested ten thousand deep throws nothing', async ({ reader }) => {
  const body = reviewHtml.replace('<aside', `${'<div>'.repeat(10_000)}<aside`);
  const tab = await openOdd(reader, 'deep', { body });
  await expectAwake(tab);
  // Firefox reports of such a page by itself that it is too deep.
  expect(tab.problems.filter((problem) => !problem.includes('tree is too deep'))).toEqual([]);
});

test('a page closed or left in the middle of its opening throws nothing', async ({ reader }) => {
  for (let round = 0; round < 5; round += 1) {
    const tab = await openOdd(reader, `left-${round}`, { body: reviewHtml });
    if (round % 2 === 0) await tab.driver.goto(`${site}/left-0`);
    await tab.close();
  }
  // Firefox ends a script whose page goes away under it, or what the script is calling at that moment, and says so.
  const ended = /^(?:Script terminated|NS_ERROR_NOT_INITIALIZED)/;
  const complaints = await reader.takeComplaints();
  expect(complaints.filter((complaint) => !ended.test(complaint))).toEqual([]);
});

test('over a page of the browser’s own the popup says what to do first', async ({ newReader }) => {
  const popup = await newReader.openExtensionPage('popup.html');
  await expect.poll(() => popup.page.text()).toContain('Nothing kept yet');
  await popup.page.press('tab', 'This page');
  await expect.poll(() => popup.page.text()).toContain('Nothing is kept for this page.');
  expect(popup.problems).toEqual([]);
});
