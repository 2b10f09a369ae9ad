import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { TextSelectors } from '@/storage/records/selectors';
import { addressOfPassage } from '@/storage/records/text-fragment';
import { findBrowser } from '../setup/browsers.mjs';
import { bundleForPage } from '../setup/bundle.mjs';
import { until } from './driver/reader';
import { expect, test } from './test';

const files = ['prose-only', 'italian-interpreti', 'german-table', 'hreview', 'label-lines-at-the-end'];

/** Scripts without spaces and from right to left, code, dashes and commas, and words that come again. */
const mixed = `<!doctype html><meta charset="utf-8"><title>Mixed</title><main>
<p>It is a slow film, a very slow film, and it is -- as they say -- "well-made": 3,5 of 5, no more.</p>
<p dir="rtl">הסרט נפתח בגשם, והגשם לא פוסק עד הסוף. הבמאי אינו ממהר לשום מקום, והמצלמה שלו סבלנית יותר מן הצופים שבאו לראות.</p>
<p>映画は雨の中で始まり、雨は最後まで止まない。監督は急がない。カメラは観客よりも辛抱強い。 それでも誰も席を立たない。</p>
<p>It is a slow film, a very slow film, and nobody in it is in a hurry; <code>cut(4, 12)</code> is all that the editor does &amp; undoes.</p>
<ul><li>It is a slow film</li><li>The rain, the <em>rain</em>, the rain</li><li>Fin de siècle — à bientôt</li></ul>
<p>After that it is a slow film, a very slow film, and it is over before one has noticed that it ever began, which is the best that
can be said of any film in which the rain, the rain, the rain has all the lines and a bus has the rest of them, so to speak, at six.</p>
</main>`;

/** Far from each other, so that only one passage is in sight at a time. */
const apart =
  '<style>p, li, dd, dt, h1, h2, h3, tr, blockquote { margin-bottom: 1200px !important; display: block; }</style>';

const pages = [
  ...files.map((file): [string, string] => [
    file,
    readFileSync(join(import.meta.dirname, `../fixtures/reviews/${file}.html`), 'utf8'),
  ]),
  ['mixed', mixed] as const,
];

interface Described {
  selectors: TextSelectors;
  isInOneBlock: boolean;
}

/** Whether the browser comes to show a passage. */
async function isReached(page: Page, selectors: TextSelectors): Promise<boolean> {
  const shows = (): Promise<boolean> =>
    page.evaluate<boolean>(`asked.isInSight(${JSON.stringify(selectors)})`);
  return until('the passage in sight', async () => (await shows()) || undefined, 3000).catch(() => false);
}

for (const [name, html] of pages) {
  // Each by itself: seventy openings in one test take a slow machine a minute.
  test(`an address with a text fragment leads to its passage in a browser without the extension: ${name}`, async ({
    browserName,
  }) => {
    expect(browserName).toBe('chromium');
    const code = `${await bundleForPage('tests/e2e/text-fragment-in-page.ts', 'asked')}; globalThis.asked = asked; 0`;
    const browser = await chromium.launch({ executablePath: (await findBrowser('chromium')) ?? '' });
    const tallies = {
      'in one block': { asked: 0, missed: new Array<string>() },
      'over several blocks': { asked: 0, missed: new Array<string>() },
    };
    try {
      const address = `https://fragments.example/${name}`;
      const context = await browser.newContext({ javaScriptEnabled: false });
      await context.route('**/*', (route) =>
        route.request().url().startsWith(address)
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html + apart })
          : route.abort(),
      );
      const open = async (at: string): Promise<Page> => {
        const page = await context.newPage();
        await page.goto(at);
        await page.evaluate(code);
        return page;
      };
      const described = await (await open(address)).evaluate<Described[]>('asked.describeSome(12)');
      for (const { selectors, isInOneBlock } of described) {
        const page = await open(addressOfPassage(address, selectors.quote));
        const tally = tallies[isInOneBlock ? 'in one block' : 'over several blocks'];
        tally.asked += 1;
        if (!(await isReached(page, selectors))) tally.missed.push(selectors.quote.exact);
        await page.close();
      }
    } finally {
      await browser.close();
    }
    expect(tallies['in one block'].asked).toBeGreaterThan(3);
    expect(tallies['in one block'].missed).toEqual([]);
    expect(tallies['over several blocks'].asked).toBeGreaterThan(3);
    // Two words at the border of two blocks are beyond what a text fragment can say.
    expect(tallies['over several blocks'].missed.length).toBeLessThan(2);
  });
}
