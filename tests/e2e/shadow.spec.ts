import { Library } from './library';
import { highlight, openPanel, paintedWords } from './marking';
import { address, html, otherPassage, passage, pillName } from './paterson';
import { expect, test } from './test';
import type { Reader, Tab } from './driver/reader';

const drawn = 'A bus, a bench and a beer are all the plot it needs';
const given = 'Nobody in it raises a voice, and nobody has to';

/** Draws more of the review in elements of the page's own, one within the other, as sites made of components do. */
const script = `<script>
  for (const [name, draw] of [
    ['margin-notes', (root) => { root.innerHTML = '<style>p { color: teal }</style><p>${drawn}, <em>and it has</em> the dog.</p><margin-aside><slot></slot></margin-aside>'; }],
    ['margin-aside', (root) => { root.innerHTML = '<h3>Also</h3><slot></slot>'; }],
  ]) customElements.define(name, class extends HTMLElement {
    constructor() { super(); draw(this.attachShadow({ mode: 'open' })); }
  });
</script>`;
const body = html.replace(
  '<dl class="credits">',
  `${script}<margin-notes><p>${given}.</p></margin-notes><dl class="credits">`,
);

async function openDrawn(reader: Reader): Promise<Tab> {
  reader.serve(address, { body });
  const tab = await reader.open(address);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  return tab;
}

test('passages in a page’s own elements are kept, painted, come back, open in the panel and follow the page', async ({
  newReader,
}) => {
  const library = await Library.open(newReader);
  const tab = await openDrawn(newReader);
  await highlight(tab, drawn);
  await highlight(tab, given);
  await highlight(tab, passage);
  expect((await library.notes()).map(({ quote }) => quote).toSorted()).toEqual(
    [drawn, given, passage].toSorted(),
  );

  await tab.reload();
  await expect.poll(() => paintedWords(tab)).toHaveLength(3);
  expect((await paintedWords(tab)).toSorted()).toEqual([drawn, given, passage].toSorted());
  const ground = await tab.evaluate(() => {
    const line = document.querySelector('margin-notes')?.shadowRoot?.querySelector('p');
    const [name] = [...CSS.highlights].find(([, marks]) => marks.size > 0) ?? [''];
    return line && getComputedStyle(line, `::highlight(${name})`).backgroundColor;
  });
  expect(ground).toMatch(/^rgba\(255, 190, 30/);

  await openPanel(tab);
  await expect.poll(() => tab.panel.text()).toContain(drawn);
  await tab.evaluate((words) => {
    const root = document.querySelector('margin-notes')?.shadowRoot;
    const line = root?.querySelector('p');
    if (line) line.textContent = `Or so it seems. ${words}, and then it has the dog.`;
  }, drawn);
  await expect.poll(() => paintedWords(tab)).toContain(drawn);
  await tab.evaluate(() => document.querySelector('margin-notes')?.shadowRoot?.querySelector('p')?.remove());
  await expect.poll(() => tab.panel.text()).toContain('Not found on its page any more');
  expect((await paintedWords(tab)).toSorted()).toEqual([given, passage].toSorted());
  expect(tab.problems).toEqual([]);
});

test('a selection outside is the page’s own again after one in such an element', async ({ newReader }) => {
  const tab = await openDrawn(newReader);
  await highlight(tab, drawn);
  await highlight(tab, otherPassage);
  expect((await paintedWords(tab)).toSorted()).toEqual([drawn, otherPassage].toSorted());
});
