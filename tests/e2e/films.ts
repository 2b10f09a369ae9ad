import type { Reader, Tab } from './driver/reader';
import type { FilmServer } from '../film-api/server';
import { expect } from './test';

/** What a review states of its film. */
export interface Sheet {
  title: string;
  year?: number;
  director?: string;
  minutes?: number;
}

/** A review that states no more of its film than it is told to. */
function reviewOf({ title, year, director, minutes }: Sheet): string {
  const movie = {
    '@type': 'Movie',
    name: title,
    ...(year !== undefined && { dateCreated: String(year) }),
    ...(director !== undefined && { director: { '@type': 'Person', name: director } }),
    ...(minutes !== undefined && { duration: `PT${minutes}M` }),
  };
  const review = {
    '@context': 'https://schema.org',
    '@type': 'Review',
    author: { '@type': 'Person', name: 'Ines Corrigan' },
    datePublished: '2020-01-12',
    itemReviewed: movie,
  };
  const paragraph =
    'The film takes its time, and the camera with it: a scene ends where another film would begin to explain. The performances are quiet ones.';
  return `<!doctype html><html lang="en"><head><title>${title} review</title>
    <script type="application/ld+json">${JSON.stringify(review)}</script></head>
    <body><article><h1>${title} – film review</h1><p class="byline">By Ines Corrigan</p>
    ${`<p>${paragraph}</p>`.repeat(6)}</article></body></html>`;
}

/** Opens a review that states so much; settles when its pill stands there. */
export async function open(reader: Reader, name: string, sheet: Sheet): Promise<Tab> {
  const address = `https://films.example/${name}`;
  reader.serve(address, { body: reviewOf(sheet) });
  const tab = await reader.open(address);
  await expect.poll(() => tab.overlay.find('button', new RegExp(`^${sheet.title}`))).toHaveLength(1);
  return tab;
}

/** Opens the panel from the pill; settles when all is known that can be without a look-up. */
export async function openPanel(tab: Tab, title: string): Promise<void> {
  await tab.overlay.press('button', new RegExp(`^${title}`));
  await expect.poll(() => tab.panel.find('button', /Correct/)).toHaveLength(1);
}

/** Has the film of a review of "Solaris" looked up, chooses one of those that fit, and corrects its running time. */
export async function chooseSolaris(tab: Tab): Promise<void> {
  await openPanel(tab, 'Solaris');
  await tab.panel.press('button', 'Look up credits');
  await tab.panel.press('button', /^Solaris \(1972\)/);
  await expect.poll(() => tab.panel.text()).toContain('Film chosen by you for this page.');
  await tab.panel.press('button', 'Correct or add facts');
  await tab.panel.fill('textbox', 'Running time in minutes', '115');
  await tab.panel.press('button', 'Keep');
  await expect.poll(() => tab.panel.text()).toContain('115 min · 1 h 55 your correction');
}

/** What was chosen and corrected is there, also where nothing is any more of what the sources said; that comes by the film's number alone. */
export async function expectSolaris(tab: Tab, films: FilmServer): Promise<void> {
  await openPanel(tab, 'Solaris');
  await expect.poll(() => tab.panel.text()).toContain('Film chosen by you for this page.');
  expect(await tab.panel.text()).toContain('115 min · 1 h 55 your correction');
  expect(await tab.panel.text()).toContain('Sends to Wikidata: the number of this film.');
  expect(films.takeArrivals()).toEqual([]);
  await tab.panel.press('button', 'Look up credits');
  await expect.poll(() => tab.panel.text()).toContain('Solaris (1972) Andrei Tarkovsky · 115 min');
  const sent = films.takeArrivals().map(({ query }) => query);
  expect(sent[0]?.get('ids')).toBe('Q9000003');
  expect(sent.filter((query) => query.has('srsearch'))).toEqual([]);
}
