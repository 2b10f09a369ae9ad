import { expectAwake } from './awake';
import type { Reader, Tab } from './driver/reader';
import { Library } from './library';
import { highlight, openPanel, paintedWords } from './marking';
import { address, html, openReview, otherPassage, passage, pillName } from './paterson';
import { expect, test } from './test';

const flat = html.replace(/\s+/g, ' ');
const toolbar = ['toolbar', 'Keep this passage'] as const;

/** The review as another page has it: one stretch of it put differently. */
function rewritten(before: string, after: string): string {
  expect(flat).toContain(before);
  return flat.replace(before, after);
}

async function openText(reader: Reader, body: string, at = address): Promise<Tab> {
  reader.serve(at, { body });
  const tab = await reader.open(at);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  return tab;
}

test('a kept passage has the words that its reader saw, without scripts, styles and what the page hides in it', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const [before, after] = [passage.slice(0, 20), passage.slice(20)];
  const hidden =
    '<script>var stolen = 1</script><style>.stolen{color:red}</style><template>stolen</template><noscript>stolen</noscript><span hidden>stolen</span><!-- stolen -->';
  const body = rewritten(passage, `${before}${hidden}${after}`);
  const tab = await openText(newReader, body);
  await tab.select(passage);
  await tab.overlay.press('button', 'Highlight in amber');
  await expect.poll(() => library.notes()).toEqual([{ quote: passage, note: '', colour: 'amber' }]);
  await openPanel(tab);
  await expect.poll(() => tab.panel.text()).toContain(passage);
  expect(await tab.panel.text()).not.toContain('stolen');
});

test('a passage is kept across text that cannot be selected, has no box or is laid out only in view', async ({
  newReader,
}) => {
  const [before, inner, after] = [passage.slice(0, 14), passage.slice(14, 20), passage.slice(20)];
  const body = rewritten(
    passage,
    `<span style="display:contents"><span>${before}</span></span><b style="user-select:none">${inner}</b><i style="content-visibility:auto">${after}</i>`,
  );
  const tab = await openText(newReader, body.replaceAll('<p>', '<p style="content-visibility:auto">'));
  await highlight(tab, passage);
  await tab.reload();
  await expect.poll(() => paintedWords(tab)).toEqual([passage]);
});

test('a highlight stays where the page changes around it sixty times a second, and is back when its own text comes to rest', async ({
  newReader,
}) => {
  const tab = await openReview(newReader);
  await highlight(tab, passage);
  await tab.evaluate((words) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').includes(words),
    );
    const clock = document.createElement('span');
    let isAnew = false;
    let count = 0;
    const tick = (): void => {
      count += 1;
      clock.textContent = String(count);
      if (count % 2 === 0) clock.remove();
      else paragraph?.append(clock);
      if (isAnew && paragraph) paragraph.replaceChildren(paragraph.textContent);
      Reflect.set(window, 'frame', requestAnimationFrame(tick));
      document.documentElement.dataset['count'] = String(count);
    };
    window.addEventListener('anew', () => (isAnew = true));
    window.addEventListener('rest', () => cancelAnimationFrame(Number(Reflect.get(window, 'frame'))));
    tick();
  }, passage);
  const count = (): Promise<number> => tab.evaluate(() => Number(document.documentElement.dataset['count']));
  for (const frames of [20, 60, 100]) {
    await expect.poll(count).toBeGreaterThan(frames);
    expect(await paintedWords(tab)).toEqual([passage]);
  }
  await highlight(tab, otherPassage);
  await tab.driver.evaluate('void dispatchEvent(new Event("anew"))');
  const drawn = await count();
  await expect.poll(count).toBeGreaterThan(drawn + 30);
  await expectAwake(tab);
  await tab.driver.evaluate('void dispatchEvent(new Event("rest"))');
  await expect.poll(() => paintedWords(tab)).toEqual([passage, otherPassage]);
  expect(tab.problems).toEqual([]);
});

/** What a page may do to the text that is selected as the reader goes to press; `node` is its text node. */
const replacements: Record<string, string> = {
  'puts other words in its place': 'node.data = "Nothing that the reader has chosen stands here any more."',
  'puts words into its middle': 'node.insertData(node.data.indexOf("Marvin"), "whom nobody likes, ")',
  'puts another element in its place': 'node.parentElement.replaceWith(document.createElement("hr"))',
};

for (const [name, replacement] of Object.entries(replacements)) {
  test(`of a selection whose page ${name} as it is pressed nothing is kept that does not stand there`, async ({
    newReader,
  }) => {
    const library = await Library.open(newReader);
    const tab = await openText(newReader, html);
    await tab.select(passage);
    await expect.poll(() => tab.overlay.find(...toolbar)).toHaveLength(1);
    await tab.driver.evaluate(`addEventListener('pointerdown', () => {
      const node = getSelection().anchorNode;
      ${replacement};
      document.documentElement.dataset.replaced = 'yes';
    }, { capture: true, once: true })`);
    await tab.overlay.press('button', 'Highlight in amber');
    await expect.poll(() => tab.evaluate(() => document.documentElement.dataset['replaced'])).toBe('yes');
    // Another passage afterwards: by the time that it stands, the first press has had all its effect.
    await highlight(tab, otherPassage);
    const quotes = (await library.notes()).map(({ quote }) => quote);
    expect(quotes).toContain(otherPassage);
    expect(quotes.sort()).toEqual((await paintedWords(tab)).sort());
    expect(tab.problems).toEqual([]);
  });
}

test('in what the reader writes on a page no toolbar stands in the way, however the page calls its field', async ({
  newReader,
}) => {
  const words = 'Written by the reader';
  const fields = ['contenteditable', 'contenteditable="TRUE"', 'contenteditable="plaintext-only"'].map(
    (attribute, number) => `<div ${attribute}>${words} <b>in field ${number}</b></div>`,
  );
  const tab = await openText(
    newReader,
    html.replace(
      '<dl class="credits">',
      `${fields.join('')}<textarea aria-label="Reply">${words}</textarea><dl class="credits">`,
    ),
  );
  for (const number of fields.keys()) {
    await tab.select(passage);
    await expect.poll(() => tab.overlay.find(...toolbar)).toHaveLength(1);
    await tab.select(`in field ${number}`);
    await expect.poll(() => tab.overlay.find(...toolbar), fields[number]).toHaveLength(0);
    expect(await tab.evaluate(() => String(getSelection()))).toBe(`in field ${number}`);
  }
  await tab.select(passage);
  await expect.poll(() => tab.overlay.find(...toolbar)).toHaveLength(1);
  await tab.page.press('textbox', 'Reply');
  await tab.driver.key('a', ['Control']);
  await expect.poll(() => tab.overlay.find(...toolbar)).toHaveLength(0);
  await tab.driver.type('Mine');
  expect((await tab.page.find('textbox', 'Reply'))[0]?.value).toBe('Mine');
  expect(tab.problems).toEqual([]);
});

const nestings: Record<string, string> = {
  'fifty thousand elements, one in the other': `
    let inner = document.body.appendChild(document.createElement('div'));
    inner.style.display = 'none';
    for (let depth = 0; depth < 50000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'Directed by nobody';`,
  'a hundred thousand components': `
    const box = document.body.appendChild(document.createElement('div')).appendChild(document.createElement('div'));
    for (let count = 0; count < 100000; count += 1) {
      box.appendChild(document.createElement('x-y')).attachShadow({ mode: 'open' });
    }`,
  'four hundred components, one in the other': `
    let inner = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 400; depth += 1) {
      inner = inner.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    }`,
  'a hundred frames': `
    for (let count = 0; count < 100; count += 1) document.body.appendChild(document.createElement('iframe'));`,
};

for (const [name, nesting] of Object.entries(nestings)) {
  test(`a review with ${name} neither freezes nor fails, and can be kept`, async ({ newReader }) => {
    const tab = await openText(newReader, html.replace('</body>', `<script>${nesting}</script></body>`));
    await expectAwake(tab);
    await highlight(tab, passage);
    expect(tab.problems).toEqual([]);
  });
}
