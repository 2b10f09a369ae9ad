import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader, Tab } from './driver/reader';
import { expect } from './test';

/** A review written for these tests, messy as real ones are; its film and its credits are real. */
export const address = 'https://www.margin-quarterly.example/film/paterson-review';
export const html = readFileSync(join(import.meta.dirname, 'pages/paterson.html'), 'utf8');

export const passage = 'Even the dog, Marvin, keeps a timetable of his own';
export const otherPassage = 'There is hardly a shot that asks to be admired';

/** The pill's button, which carries the film in two lines. */
export const pillName = /^Paterson \(2016\), Jim Jarmusch/;

export async function openReview(reader: Reader): Promise<Tab> {
  reader.serve(address, { body: html });
  const tab = await reader.open(address);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  return tab;
}

/** A passage of a long review; each is another one. */
export function lineOf(stop: number): string {
  return `Stop ${stop} of the line is a bench and somebody who waits there with a book`;
}

/** The same review with as many passages more, for who keeps many. */
export async function openLongReview(reader: Reader, lines: number): Promise<Tab> {
  const paragraphs = Array.from({ length: lines }, (_, stop) => `<p>${lineOf(stop)}.</p>`).join('');
  reader.serve(address, {
    body: html.replace('<dl class="credits">', `${paragraphs}<dl class="credits">`),
  });
  const tab = await reader.open(address);
  await expect.poll(() => tab.overlay.find('button', pillName)).toHaveLength(1);
  return tab;
}
