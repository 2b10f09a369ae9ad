import type { Reader, Tab } from './driver/reader';
import { Library } from './library';
import { highlight, openPanel, paintedWords, writeNote } from './marking';
import { address, html, openReview, otherPassage, passage, pillName } from './paterson';
import { expect, test } from './test';

/** The review with more in it. */
async function openHostile(reader: Reader, more: string): Promise<Tab> {
  reader.serve(address, { body: html.replace('</body>', `${more}</body>`) });
  const tab = await reader.open(address);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  return tab;
}

async function selectForToolbar(tab: Tab, words: string): Promise<void> {
  await tab.select(words);
  await expect.poll(() => tab.overlay.find('toolbar', 'Keep this passage')).toHaveLength(1);
}

const refusal = 'This page covers or changes';

test('a page that forges clicks, keys and selections a thousand times keeps, opens, changes and deletes nothing, and the reader’s own press counts', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const tab = await openReview(newReader);
  await writeNote(tab, passage, 'Mine.');
  await tab.panel.press('button', 'Close');
  await expect.poll(() => tab.panel.isThere()).toBe(false);
  const before = await library.read();
  await tab.evaluate(async (words) => {
    const host = document.documentElement.lastElementChild;
    const paragraphs = [...document.querySelectorAll('p')];
    const marked = paragraphs.find(({ textContent }) => textContent.replace(/\s+/g, ' ').includes(words));
    if (!(host instanceof HTMLElement) || !marked) throw new Error('The page is another one.');
    const [painted] = [...CSS.highlights.values()].flatMap((one) => [...one]);
    const range = document.createRange();
    if (painted) range.setStart(painted.startContainer, painted.startOffset + 1);
    const { left, top } = range.getBoundingClientRect();
    const place = { bubbles: true, composed: true, cancelable: true, clientX: left + 2, clientY: top + 4 };
    for (let round = 0; round < 1000; round += 1) {
      getSelection()?.selectAllChildren(paragraphs[round % paragraphs.length] ?? marked);
      for (const target of [host, marked, document]) {
        for (const type of ['pointerdown', 'pointerup']) target.dispatchEvent(new PointerEvent(type, place));
        for (const type of ['mousedown', 'mouseup', 'click']) {
          target.dispatchEvent(new MouseEvent(type, place));
        }
        for (const key of ['Enter', ' ', 'Delete', 'H']) {
          const held = { altKey: true, shiftKey: true };
          target.dispatchEvent(new KeyboardEvent('keydown', { ...place, ...held, key }));
        }
      }
      host.click();
      host.focus();
      postMessage({ type: 'annotation.save' }, '*');
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      if (round % 50 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    getSelection()?.removeAllRanges();
    // A press on the highlight is what opens the panel: on bare text, with nothing selected.
    for (const type of ['pointerdown', 'pointerup', 'click']) {
      marked.dispatchEvent(new PointerEvent(type, place));
    }
  }, passage);
  await highlight(tab, otherPassage);
  expect(await tab.panel.isThere()).toBe(false);
  const { annotations } = await library.read();
  expect(annotations).toHaveLength(2);
  expect(annotations).toEqual(expect.arrayContaining(before.annotations));
  expect(tab.problems).toEqual([]);
});

test('a page that records keys, input, messages, selections and changes while a note and a tag are written learns no letter of them', async ({
  newReader,
}) => {
  const tab = await openHostile(
    newReader,
    `<input id="own"><script>
      window.heard = [];
      const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionend', 'paste', 'message', 'selectionchange'];
      for (const type of types) {
        addEventListener(type, (event) => heard.push([type, event.key, event.data, getSelection()].join(' ').trim()), true);
      }
      window.changed = [];
      new MutationObserver((list) => changed.push(...list.map(({ type, target }) => type + ' ' + target.nodeName)))
        .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    </script>`,
  );
  await highlight(tab, passage);
  await openPanel(tab);
  await tab.evaluate(() => {
    Reflect.set(window, 'heard', []);
    Reflect.set(window, 'changed', []);
  });
  await tab.panel.press('button', 'Add note');
  await tab.panel.fill('textbox', /^Note on/, 'Zebrafinch 映画');
  await tab.panel.press('textbox', 'Add a tag');
  await tab.driver.type('xylophonic');
  await tab.driver.key('Enter');
  await expect.poll(() => tab.panel.text()).toContain('xylophonic');
  await expect.poll(() => tab.panel.text()).toContain('Saved');
  await tab.panel.press('button', 'Done');
  await expect.poll(() => tab.panel.text()).toContain('Zebrafinch 映画');

  const learned = await tab.evaluate(async () => {
    const host = document.documentElement.lastElementChild;
    const texts = [
      document.documentElement.outerHTML,
      ...[...CSS.highlights].flatMap(([name, one]) => [
        name,
        ...[...one].map(({ startContainer }) => startContainer.nodeValue),
      ]),
      host ? getComputedStyle(host).cssText + getComputedStyle(host, '::before').content : '',
      ...[localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat().map(String)),
      JSON.stringify(await indexedDB.databases()),
      ...performance.getEntries().map(({ name }) => name),
    ];
    const heard: unknown = Reflect.get(window, 'heard');
    const changed: unknown = Reflect.get(window, 'changed');
    return {
      heard,
      changed,
      root: host?.shadowRoot ?? null,
      inside: [host?.childNodes.length, host?.textContent, window.length],
      found: ['Zebrafinch', '映画', 'xylophonic', 'Saved'].filter(
        (words) => window.find(words, false, false, true) || texts.some((text) => text?.includes(words)),
      ),
      extensions: texts.filter((text) => text?.includes('-extension:')),
    };
  });
  expect(learned).toEqual({
    heard: [],
    changed: [],
    root: null,
    inside: [0, '', 0],
    found: [],
    extensions: [],
  });

  // The recorder is not deaf: what is typed into the page is the page's.
  await tab.page.press('textbox', '');
  await tab.driver.type('q');
  expect(await tab.driver.evaluate('window.heard')).toContain('keydown q');
});

const covers: Record<string, string> = {
  'shrinks the page': 'document.documentElement.style.zoom = "0.3"',
  'moves our element into a page that is faded':
    'document.documentElement.style.opacity = "0.01"; document.body.append(document.documentElement.lastElementChild)',
  'puts our element’s twin after it':
    'document.documentElement.append(document.documentElement.lastElementChild.cloneNode(true))',
};

test('a page that shrinks, moves or copies our element gets no press honoured', async ({ newReader }) => {
  const library = await Library.open(newReader);
  for (const [name, cover] of Object.entries(covers)) {
    const tab = await openReview(newReader);
    await selectForToolbar(tab, passage);
    await tab.driver.evaluate(`void (() => { ${cover} })()`);
    await tab.overlay.press('button', 'Highlight in amber');
    await expect.poll(() => tab.overlay.text(), name).toContain(refusal);
    expect(await library.notes(), name).toEqual([]);
    await tab.close();
  }
});

for (const name of ['Look up credits', 'Pause Cinemargin on this site', 'Delete']) {
  test(`a page that fades the panel gets no press on “${name}” honoured, and the reader is told`, async ({
    newReader,
  }) => {
    const tab = await openReview(newReader);
    await writeNote(tab, passage, 'Mine.');
    await tab.panel.press('button', 'Done');
    await tab.evaluate(() => {
      document.documentElement.style.opacity = '0.01';
    });
    await tab.panel.press('button', name);
    await expect.poll(() => tab.panel.text()).toContain(refusal);
    expect(await paintedWords(tab)).toEqual([passage]);
    expect(await tab.panel.text()).not.toContain('Paused');
    await tab.evaluate(() => {
      document.documentElement.style.opacity = '1';
    });
    await tab.panel.press('button', 'Delete');
    await expect.poll(() => paintedWords(tab)).toEqual([]);
  });
}

test('a page that puts our element into a frame which nobody sees gets no press honoured there', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const tab = await openReview(newReader);
  await selectForToolbar(tab, passage);
  await tab.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; opacity: 0.01';
    frame.srcdoc = '<!doctype html><p>Moved';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const host = document.documentElement.lastElementChild;
    if (host) frame.contentDocument?.documentElement.append(host);
    frame.focus();
  });
  // Keys reach a button wherever its page has put it.
  for (let times = 0; times < 12; times += 1) {
    await tab.driver.key('Tab');
    await tab.driver.key('Enter');
  }
  // By the time that another page has kept something, this one has had its answer.
  const other = await openReview(newReader);
  await highlight(other, otherPassage);
  expect((await library.notes()).map(({ quote }) => quote)).toEqual([otherPassage]);
  expect(await tab.panel.isThere()).toBe(false);
});

test('a page that fades, blurs or moves its own body leaves our buttons as they are', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await selectForToolbar(tab, passage);
  const measure = async (): Promise<unknown> => (await tab.overlay.find('button', pillName))[0]?.box;
  await expect.poll(measure).toBeDefined();
  const before = await measure();
  await tab.evaluate(() => {
    const { style } = document.body;
    style.cssText =
      'opacity: 0.01; filter: blur(9px); transform: scale(0.9); pointer-events: none; z-index: 2147483647; position: relative';
  });
  expect(await measure()).toEqual(before);
  await tab.overlay.press('button', 'Highlight in amber');
  await expect.poll(() => paintedWords(tab)).toEqual([passage]);
});

const meddling = {
  'moves our element about': 'document.body.prepend(host); document.documentElement.append(host)',
  'takes our element away and puts it back': 'host.remove(); document.documentElement.append(host)',
};

for (const [name, act] of Object.entries(meddling)) {
  test(`a page that ${name} in every frame stays awake, and has a working toolbar once it leaves off`, async ({
    newReader,
  }) => {
    const tab = await openReview(newReader);
    await tab.driver.evaluate(`void (() => {
      const host = document.documentElement.lastElementChild;
      window.frames60 = 0;
      const meddle = () => { ${act}; window.frames60 += 1; if (window.frames60 < 90) requestAnimationFrame(meddle); };
      meddle();
    })()`);
    await tab.select(passage);
    await expect.poll(() => tab.driver.evaluate('window.frames60')).toBe(90);
    await selectForToolbar(tab, passage);
    await tab.overlay.press('button', 'Highlight in amber');
    await expect.poll(() => paintedWords(tab)).toEqual([passage]);
    expect(tab.problems).toEqual([]);
  });
}

/** Names by which scripts speak to a document, a form or a window. */
const names = [
  ...[
    'querySelector',
    'querySelectorAll',
    'getSelection',
    'createRange',
    'createElement',
    'createTreeWalker',
  ],
  ...['documentElement', 'body', 'head', 'title', 'location', 'defaultView', 'activeElement', 'contentType'],
  ...[
    'adoptedStyleSheets',
    'addEventListener',
    'evaluate',
    'parentNode',
    'children',
    'childNodes',
    'nodeName',
  ],
  ...['textContent', 'nodeType', 'localName', 'attributes', 'hidden', 'closest', 'contains', 'matches'],
  ...[
    'nextSibling',
    'firstChild',
    'previousSibling',
    'ownerDocument',
    'getBoundingClientRect',
    'isConnected',
  ],
  ...['cinemargin', 'cinemargin.annotator', 'cinemargin.first-look', 'browser', 'chrome', 'CSS', 'Highlight'],
];

/** The review in a form whose inputs, and before pictures and a frame which, have these names. */
function clobbered(taken: readonly string[]): string {
  const inputs = taken.map((name) => `<input type="hidden" name="${name}">`).join('');
  const pictures = taken.map((name) => `<img id="${name}" name="${name}">`).join('');
  return html
    .replace(/<article[^>]*>/, (article) => `${article}<form>${inputs}`)
    .replace('</article>', `</form></article><iframe name="body"></iframe>${pictures}`);
}

test('a page whose form and pictures take the names of what scripts call has a working toolbar, also across its paragraphs', async ({
  newReader,
}) => {
  newReader.serve(address, { body: clobbered(names) });
  const tab = await newReader.open(address);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  await highlight(tab, 'change in them is an event. Jim Jarmusch has made films');
  await highlight(tab, passage);
  await openPanel(tab);
  await tab.reload();
  await expect.poll(() => paintedWords(tab)).toHaveLength(2);
  expect(tab.problems).toEqual([]);
});
