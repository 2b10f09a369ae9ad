import type { Annotation } from '../records/annotation';
import { type Film, formatRunningTime } from '../records/film';
import type { Review } from '../records/review';
import { escapeInLine, escapeText, linkTo } from '../records/markdown-escape';

/** What stands on one page, in reading order. */
export interface NotesOfPage {
  review: Review | undefined;
  annotations: Annotation[];
}

/** What is said where nothing is known, in the reader's language. */
export interface MarkdownWords {
  withoutFilm: string;
  untitledPage: string;
  tags: string;
}

function joinKnown(parts: readonly (string | undefined)[], between: string): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => escapeInLine(part ?? ''))
    .join(between);
}

function headFilm(film: Film | undefined, words: MarkdownWords): string[] {
  const title = film?.facts.title[0]?.value;
  if (!film || title === undefined) return [`# ${escapeInLine(words.withoutFilm)}`];
  const year = film.facts.year[0]?.value;
  const minutes = film.facts.runningTime[0]?.value;
  const directors = film.facts.directors.map(({ value }) => value.name).join(', ');
  const brief = joinKnown([directors, minutes === undefined ? undefined : formatRunningTime(minutes)], ' · ');
  const heading = `# ${escapeInLine(title)}${year === undefined ? '' : ` (${year})`}`;
  return brief === '' ? [heading] : [heading, brief];
}

function headPage(review: Review | undefined, words: MarkdownWords): string[] {
  const critic = review?.facts.critic[0]?.value;
  const publication = review?.facts.publication[0]?.value;
  const publishedOn = review?.facts.publishedOn[0]?.value;
  const rating = review?.facts.rating?.[0]?.value;
  const heading = joinKnown([critic, publication ?? review?.title, publishedOn, rating], ', ');
  const link = review && linkTo(review.url);
  return [`## ${heading || escapeInLine(words.untitledPage)}`, ...(link ? [link] : [])];
}

function writeNote({ quote, note, tags = [] }: Annotation, words: MarkdownWords): string[] {
  return [
    // A page folds the white space of its source, and so does the passage. A note on the page as a whole has none.
    quote === '' ? '' : `> ${escapeInLine(quote)}`,
    escapeText(note),
    tags.length === 0 ? '' : `${words.tags}: ${tags.map(escapeInLine).join(', ')}`,
  ].filter((block) => block !== '');
}

/**
 * One film with its notes as CommonMark, page by page: the passage as a quotation, the reader's words below it. Whatever stands in titles, passages
 * and notes stays text: no markup, no link but the page's own address, no image, no HTML, nothing that Obsidian or a template engine would act on.
 */
export function writeFilm(film: Film | undefined, pages: NotesOfPage[], words: MarkdownWords): string {
  const blocks = [
    ...headFilm(film, words),
    ...pages.flatMap(({ review, annotations }) => [
      ...headPage(review, words),
      ...annotations.flatMap((annotation) => writeNote(annotation, words)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
