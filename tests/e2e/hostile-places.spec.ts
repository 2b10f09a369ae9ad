import { readdirSync } from 'node:fs';
import type { Reader, Tab } from './driver/reader';
import { Library } from './library';
import { highlight, paintedWords, writeNote } from './marking';
import { address, html, openReview, otherPassage, passage, pillName } from './paterson';
import { expect, test } from './test';

const site = new URL(address).origin;
const plain = '<!doctype html><title>Start</title><main><p>The 23 leaves at six.</p></main>';
const own = html.replace(/<link rel="canonical"[^>]*>/, '');

async function openPlain(reader: Reader, at: string): Promise<Tab> {
  reader.serve(at, { body: plain });
  return reader.open(at);
}

async function expectPill(tab: Tab): Promise<void> {
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
}

/** Runs in a page: puts a frame into it and waits until it is loaded, or until the browser has refused to. */
async function frame(attributes: Record<string, string>): Promise<void> {
  const element = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
  // Firefox tells a page nothing of a frame that it refuses; one of the page's own that is asked for later is there later.
  const later = document.createElement('iframe');
  later.srcdoc = 'later';
  const laterLoaded = new Promise((resolve) => later.addEventListener('load', resolve));
  document.body.append(element, later);
  await Promise.race([loaded, laterLoaded]);
}

const extensionPages = ['popup.html', 'notebook.html', 'options.html', 'welcome.html', 'panel.html'];

test('a page that puts our own pages into frames shows nothing of the reader’s in them', async ({
  newReader,
}) => {
  const review = await openReview(newReader);
  await writeNote(review, passage, 'Mine alone.');
  await review.close();
  for (const name of extensionPages) {
    const tab = await openPlain(newReader, 'https://frames.example/ours');
    await tab.evaluate(frame, { src: newReader.driver.extensionAddress(name) });
    // By the time that a review opened after it has its pill, the frame has all that it will get.
    const after = await openReview(newReader);
    // Firefox has no dynamic addresses: there a page that knew ours could have the panel's frame, without a word in it.
    const isEmptyFrame = newReader.browserName === 'firefox' && name === 'panel.html';
    expect(await tab.panel.isThere(), name).toBe(isEmptyFrame);
    expect(await tab.panel.text(), name).toBe('');
    await after.close();
    await tab.close();
  }
});

/** Files that the extension has, and files that another might have. */
function listPaths(): string[] {
  const built = readdirSync('.output/chrome-mv3', { recursive: true, encoding: 'utf8' });
  const guessed = [
    'content.js',
    'injected.js',
    'logo.svg',
    'style.css',
    'panel.js',
    'sidebar.html',
    'db.json',
  ];
  return [...built, ...guessed.flatMap((name) => [name, `assets/${name}`, `content-scripts/${name}`])];
}

test('a page that asks for fifty and more files of ours by the names that it can know learns nothing', async ({
  reader,
}) => {
  const known = reader.driver.extensionAddress('');
  const scheme = new URL(known).protocol;
  const ids = [
    ...(reader.browserName === 'chromium' ? [known] : []),
    `${scheme}//cinemargin.example/`,
    `${scheme}//cinemargin/`,
  ];
  const stranger = known.replace(/[0-9a-f]{8}|[a-p]{32}/, (id) => id.replace(/./g, 'a'));
  const paths = listPaths();
  expect(paths.length).toBeGreaterThan(50);
  const tab = await openPlain(reader, 'https://probe.example/files');
  const outcomes = await tab.evaluate(
    async ({ bases, tried }) => {
      const ask = async (url: string): Promise<string> => {
        const fetched = await fetch(url).then(String, String);
        const seen = await new Promise<string>((resolve) => {
          const image = new Image();
          image.onload = () => resolve('seen');
          image.onerror = () => resolve('unseen');
          image.src = url;
        });
        return `${fetched} ${seen}`;
      };
      const all = bases.flatMap((base) => tried.map((path) => ask(base + path)));
      return [...new Set(await Promise.all(all))];
    },
    { bases: [stranger, ...ids], tried: paths },
  );
  // One and the same answer, whether the extension has the file or nobody has.
  expect(outcomes).toHaveLength(1);
});

test('a page has no way to send us a message, neither while it stands nor as it is left, and finds its own notes when the reader comes back', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  const channels = await tab.evaluate(() => {
    const forge = (): void => {
      const host = document.documentElement.lastElementChild;
      for (const target of [host, document, window]) {
        target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        target?.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }
      postMessage({ type: 'page.load' }, '*');
    };
    for (const type of ['pagehide', 'freeze', 'visibilitychange']) addEventListener(type, forge);
    return ['chrome', 'browser'].map((name) => {
      const extension: unknown = Reflect.get(window, name);
      return typeof extension === 'object' && extension !== null && 'runtime' in extension;
    });
  });
  expect(channels).toEqual([false, false]);
  newReader.serve(`${site}/film/another`, { body: own });
  await tab.driver.goto(`${site}/film/another`);
  await expectPill(tab);
  expect(await paintedWords(tab)).toEqual([]);
  await tab.evaluate(() => {
    setTimeout(() => history.back());
  });
  // Between two documents there is none that could be asked.
  await expect.poll(() => paintedWords(tab).catch(() => [])).toEqual([passage]);
  await highlight(tab, otherPassage);
  expect(await library.notes()).toHaveLength(2);
});

test('frames that claim the address of a page with notes get none of them, whatever their kind, and the page around them has its own', async ({
  newReader,
}) => {
  const review = await openReview(newReader);
  await highlight(review, passage);
  await review.close();
  newReader.serve(`${site}/hub`, { body: plain });
  const hub = await newReader.open(`${site}/hub`);
  for (const attributes of [
    { src: address },
    { src: `${address}?utm_source=hub` },
    { srcdoc: own },
    { srcdoc: own, sandbox: 'allow-scripts' },
    { src: `data:text/html;charset=utf-8,${encodeURIComponent(own)}` },
  ]) {
    await hub.evaluate(frame, attributes);
  }
  await hub.evaluate(async (text) => {
    const blob = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
    const element = document.createElement('iframe');
    element.src = blob;
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
    document.body.append(element);
    await loaded;
  }, own);
  // The same page by itself, opened later, has its highlight; by then the frames would have theirs.
  const alone = await newReader.open(address);
  await expect.poll(() => paintedWords(alone)).toEqual([passage]);
  // Of frames of another origin the page sees nothing, nor does this test; what stands in them would be in its overlay.
  const inFrames = await hub.driver.evaluate<
    number[]
  >(`[...document.querySelectorAll('iframe')].flatMap(({ contentWindow }) => {
    try {
      const { CSS, document } = contentWindow;
      return [CSS.highlights.size, document.querySelectorAll('[aria-label="Cinemargin"]').length];
    } catch {
      return [];
    }
  })`);
  expect(inFrames.length).toBeGreaterThanOrEqual(8);
  expect(new Set(inFrames)).toEqual(new Set([0]));
  expect(await hub.overlay.isThere()).toBe(false);
});

const password = 's3same';
const credentials = `reader:${password}@`;
const addresses: Record<string, string> = {
  'a very long address': `${site}/long?words=${'x'.repeat(500_000)}`,
  'tokens in its query and its fragment': `${site}/token?session=s3cret&access_token=t0ken#access_token=t0ken&state=%00%ff`,
  'a name and a password': `${site.replace('//', `//${credentials}`)}/password`,
  'signs that no address has': `${site}/%E0%A4%A/%00/..%2f..%2f/<script>alert(1)</script>?__proto__=1&constructor[prototype]=x`,
};

/** Runs in the extension's origin: all that its databases hold, as one text. */
async function readAll(): Promise<string> {
  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  const db = await wait(indexedDB.open('cinemargin'));
  const all: unknown[] = [];
  for (const name of db.objectStoreNames)
    all.push(await wait(db.transaction(name).objectStore(name).getAll()));
  db.close();
  return JSON.stringify(all);
}

for (const [name, odd] of Object.entries(addresses)) {
  test(`notes come back on a page with ${name}`, async ({ newReader }) => {
    newReader.serve(odd, { body: own });
    newReader.serve(odd.replace(credentials, ''), { body: own });
    const tab = await newReader.open(odd);
    await expectPill(tab);
    await writeNote(tab, passage, 'Mine.');
    await tab.reload();
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
    const popup = await newReader.openExtensionPage('popup.html');
    await expect.poll(() => popup.page.text()).toContain('Mine.');
    const kept = await popup.evaluate(readAll);
    expect(kept).toContain('Mine.');
    expect(kept).not.toContain(password);
    expect(tab.problems).toEqual([]);
  });
}

test('a site whose name only looks like another’s gets nothing of what is kept there', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  // A Cyrillic letter in the place of the first a.
  const twin = address.replace('margin', 'm\u0430rgin');
  newReader.serve(twin, { body: html });
  const other = await newReader.open(twin);
  await expectPill(other);
  await highlight(other, otherPassage);
  expect(await paintedWords(other)).toEqual([otherPassage]);
  await tab.reload();
  await expect.poll(() => paintedWords(tab)).toEqual([passage]);
});

/** How many requests for the annotator reach the background, as any other page of the extension hears them too. */
async function countRequests(reader: Reader): Promise<() => Promise<number>> {
  const ear = await reader.openExtensionPage('manifest.json');
  await ear.driver.evaluate(`void (() => {
    window.requests = 0;
    (globalThis.browser ?? chrome).runtime.onMessage.addListener((message) => {
      if (message?.type === 'annotator.open') window.requests += 1;
    });
  })()`);
  return () => ear.driver.evaluate<number>('window.requests');
}

test('a page that changes its address a thousand times a second stays awake and floods nobody, and has its notes when it is itself again', async ({
  newReader,
}) => {
  const home = `${site}/storm`;
  newReader.serve(home, { body: own });
  const countSoFar = await countRequests(newReader);
  const tab = await newReader.open(home);
  await expectPill(tab);
  await highlight(tab, passage);
  const counted = performance.now();
  const before = await countSoFar();
  const slowest = await tab.evaluate(async () => {
    let longest = 0;
    for (let round = 0; round < 1000; round += 1) {
      try {
        history.pushState(null, '', `/storm/${round}`);
      } catch {
        // Browsers refuse what comes too often.
      }
      if (round % 5 > 0) continue;
      const start = performance.now();
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - start);
    }
    return longest;
  });
  expect(slowest).toBeLessThan(1000);
  const requests = (await countSoFar()) - before;
  // A look every quarter of a second from the one count to the other, with one at the beginning and one at the end.
  expect(requests).toBeLessThanOrEqual((performance.now() - counted) / 250 + 2);
  await tab.evaluate((url) => history.replaceState(null, '', url), home);
  await expect.poll(() => paintedWords(tab)).toEqual([passage]);
  expect(tab.problems.filter((problem) => !/Location or History|Throttling/.test(problem))).toEqual([]);
});
