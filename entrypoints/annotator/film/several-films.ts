import type { LabelledField } from '@/storage/records/languages/language';
import type { PageSource } from '../page-source';
import type { Parts } from '../parts';
import { type Item, textOf } from '../structured-data/item';
import { type CreditBlock, type CreditEntry, findCreditBlocks } from './credits';
import { readHeadline } from './headline';
import { foldWords } from './labels';
import { isCapitalised } from './letters';
import { isHeading, type Line } from './lines';
import { isFilm } from './structured-film';

/** One of several films of a page, with its part of the page's lines: from `first` on, before `end`. */
export interface FilmPart {
  title: string;
  first: number;
  end: number;
}

const maxFilms = 40;
const maxOpeners = 200;
const maxTitle = 100;
/** Each name is sought in all of this. */
const maxOwnLines = 150;
const maxOwnText = 1000;
const briefLength = 50;
/** A line that is longer is running text. */
const proseLength = 80;

/** So many lines of credits may stand above a director's. */
const maxCreditLines = 6;
/** A line of credits or of a page's particulars. */
const labelled = /^[^:]{1,30}:\s/;

const number = /^#?\d{1,2}[.):\]]\s?(?=\S)/;
const titleWithYear =
  /^[^()]{2,80}\((?:[^()]{1,40}, ?)?(?:(?:19|20)\d\d|\d ?h ?\d{0,2}|\d{2,3} ?(?:mi?n[.a-z]*|['’′]))(?:,[^()]{1,40})?\)/;

/** "“Low Tide” (R) — four stars" as a line of its own. */
const quotedTitle = /^["“„«][^"“”»]{2,60}["”“»]\s[(:–—-][^.!?]{1,50}$/;

/** Whether the line begins in bold, or is set apart as a whole. */
function standsOut({ marks, text }: Line): boolean {
  return marks.some(
    ({ kind, start, end }) =>
      start === 0 && (kind === 'bold' || (kind === 'italic' && end >= text.length - 1)),
  );
}

/** Whether a line opens one of several entries: it is numbered, a title with its year, or a quoted title and little else. */
export function opensEntry(line: Line): boolean {
  const { text } = line;
  if (isHeading(line) || standsOut(line)) return number.test(text) || titleWithYear.test(text);
  return (
    (text.length < proseLength && titleWithYear.test(text) && text.endsWith(')')) || quotedTitle.test(text)
  );
}

/** What the page sets apart at the beginning of a line, in its own words. */
function leadingMark({ marks, text }: Line): string {
  const mark = marks.find(
    ({ kind, start, end }) => kind !== 'link' && kind !== 'apart' && start < 2 && end - start > 2,
  );
  return mark ? text.slice(mark.start, mark.end) : '';
}

/**
 * What headings, and words set apart at the beginning of a line, name only where they stand: each of several reviews speaks of its own film. Parts of one review
 * are called by what none of them repeats.
 */
export function namedInTheirParts(lines: readonly Line[]): string[] {
  let part = { name: '', text: '' };
  const parts = [part];
  for (const line of lines.slice(0, maxOwnLines)) {
    const name = isHeading(line) ? line.text : leadingMark(line);
    const text = line.text.slice(0, maxOwnText);
    if (name.length > 2 && name.length < proseLength && parts.length < maxFilms) {
      part = { name: name.replace(number, '').replace(/[\s:.]{1,3}$/, ''), text: text.replace(name, '') };
      parts.push(part);
    } else part.text += text;
  }
  return parts
    .filter(
      ({ name, text }) =>
        name !== '' && parts.every((other) => other.text.includes(name) === (other.text === text)),
    )
    .map(({ name }) => name);
}

/** The title in the words that open a part; empty where they hold none. */
function titleIn(words: string): string {
  const text = words.replace(number, '');
  const { candidates } = readHeadline(text);
  const [best] = candidates.sort((one, other) => other.weight - one.weight);
  // "The Host: a monster with a family on its tail": so long is no title.
  const brief = candidates.find(({ start, end }) => start === 0 && end < briefLength);
  const title = ((text.length > briefLength && brief) || best)?.text ?? '';
  return title.length <= maxTitle && isCapitalised(title) ? title : '';
}

/** A line that opens a part, with the words of it that name the film. */
interface Opener {
  at: number;
  words: string;
}

/** The line above credits, or what stands before them in their own, where it may be a title. */
function aboveCredits(
  { at, labelStart }: CreditEntry,
  lines: readonly Line[],
  headline: Element | undefined,
): Opener {
  let above = at - 1;
  while (above > at - maxCreditLines && labelled.test(lines[above]?.text ?? '')) above -= 1;
  const line = lines[above];
  if (line && !line.byline && line.block !== headline && line.text.length <= briefLength)
    return { at: above, words: line.text };
  return { at, words: lines[at]?.text.slice(0, labelStart).replace(/[.\s]{1,4}$/, '') ?? '' };
}

/** Where credits name the films: at the labels of titles, else above or before those of directors. */
function creditedAt(
  blocks: readonly CreditBlock[],
  lines: readonly Line[],
  headline: Element | undefined,
): Opener[] {
  const entries = blocks.flatMap((block) => block.entries);
  const of = (field: LabelledField) => entries.filter(({ label }) => label.fields.includes(field));
  const titles = of('title').map(({ at, values: [value] }) => ({
    at,
    words: value?.line.text.slice(value.start, value.end) ?? '',
  }));
  const openers =
    titles.length > 1 ? titles : of('directors').map((entry) => aboveCredits(entry, lines, headline));
  return openers.sort((one, other) => one.at - other.at);
}

/** The parts that these lines open, one for each title. */
function* partsFrom(openers: readonly Opener[], end: number): Parts<FilmPart[]> {
  const known = new Set<string>();
  const parts: FilmPart[] = [];
  for (const { at, words } of openers.slice(0, maxOpeners)) {
    yield;
    const title = titleIn(words);
    const folded = foldWords(title);
    if (folded === '' || known.has(folded)) continue;
    known.add(folded);
    const former = parts.at(-1);
    if (former) former.end = at;
    parts.push({ title, first: at, end });
  }
  return parts.slice(0, maxFilms);
}

/**
 * The films of a page of several, in its order: what its numbered or dated entries name, its credits, its headings of one rank, or else the lines above
 * its texts. At most 40; none where it speaks of one film. It may name what is no film: a reader chooses.
 * @param headline of the page, which is no entry.
 */
export function* findFilmParts(lines: readonly Line[], headline?: Element): Parts<FilmPart[]> {
  const where = (holds: (line: Line, at: number) => boolean): Opener[] =>
    lines.flatMap((line, at) =>
      line.block !== headline && !line.byline && holds(line, at)
        ? { at, words: leadingMark(line) || line.text }
        : [],
    );
  const isAbove = ({ text }: Line, at: number) =>
    text.length <= briefLength && !/:|[.,;!]$/.test(text) && (lines[at + 1]?.text.length ?? 0) > proseLength;
  const blocks = yield* findCreditBlocks(lines);
  const ways = [
    () => where(opensEntry),
    () => creditedAt(blocks, lines, headline),
    ...['h2', 'h3', 'h4'].map((rank) => () => where(({ tag }) => tag === rank)),
    () => where(({ text }) => number.test(text) && text.length <= proseLength),
    () => where((line) => leadingMark(line) !== ''),
    () => where(isAbove),
  ];
  for (const way of ways) {
    const parts = yield* partsFrom(way(), lines.length);
    if (parts.length > 1) return parts;
  }
  return [];
}

/** Of a page of several films the part that speaks of this one, with what stands above all of them of its author; any other page as it is. */
export function* partOf(source: PageSource, title: string): Parts<PageSource> {
  const { lines, article, data } = source;
  const isChosen = (name: string | undefined) => name !== undefined && foldWords(name) === foldWords(title);
  const parts = yield* findFilmParts(lines, article.headline);
  const part = parts.find((one) => isChosen(one.title));
  const opening = part && lines[part.first];
  if (!opening) return source;
  const { root } = article;
  const isAlone = lines.filter(({ block }) => block === opening.block).length === 1;
  const ofChosen = (item: Item) => !isFilm(item) || isChosen(textOf(item, 'name'));
  return {
    ...source,
    article: isAlone ? { root, headline: opening.block } : { root },
    lines: [
      ...lines.slice(0, parts[0]?.first).filter(({ byline }) => byline),
      ...lines.slice(part.first, part.end),
    ],
    data: {
      items: data.items.filter(ofChosen),
      reviewed: data.reviewed.filter((item) => isChosen(textOf(item, 'name'))),
      metadata: { ...data.metadata, title: opening.text, documentTitle: opening.text },
    },
  };
}
