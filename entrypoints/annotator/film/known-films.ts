import { foldWords } from './labels';
import { isHeading, type Line } from './lines';

let known = new Set<string>();

/** Learns the titles of films, folded and apart by `|`; by itself this script knows none. */
export function learnFilms(learned: string): void {
  known = new Set(learned.split('|'));
}

/** What stands around a title in a line of its own: a number before it; behind it a year, a rating, its maker, its name elsewhere. */
const around = /^#?\d{1,2}[.):\]]\s?| (?:[(/|]|[–-] ).*/g;

/** The title of a known film in a line that says little else; empty where it names none. */
export function knownTitleIn(line: string): string {
  return [line, line.replace(around, '')].find((title) => known.has(foldWords(title))) ?? '';
}

/** A line that is longer says more than a title. */
const maxTitle = 80;
/** Enough for a page of any size; lists of films name several by then. */
const maxLines = 300;

/** A link that is a line of its own leads to another review. */
function isLink({ text, marks }: Line): boolean {
  return marks.some(({ kind, start, end }) => kind === 'link' && end - start > text.length - 4);
}

/** The headings and short lines that name known films, one for each film but that of this title. */
export function namedOtherFilms(lines: readonly Line[], title: string): string[] {
  const own = foldWords(title);
  const named = lines
    .slice(0, maxLines)
    .filter(
      (line) =>
        line.text.length < maxTitle && !line.byline && !line.aside && (isHeading(line) || !isLink(line)),
    )
    .map(({ text }): [string, string] => [foldWords(knownTitleIn(text.split(':', 1)[0] ?? '')), text]);
  // Whatever names none is '', which every title includes.
  return [...new Map(named)].flatMap(([film, text]) => (own.includes(film) ? [] : text));
}
