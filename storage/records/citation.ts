import type { FilmFacts } from './film';
import { escapeInLine, linkTo } from './markdown-escape';
import type { ReviewFacts } from './review';

/** What a quotation names as its source; what is not known is absent. */
export interface Citation {
  quote: string;
  /** The critic, or the publication where no critic is known. */
  who?: string | undefined;
  /** The title of the review, or the page's own. */
  title: string;
  film?: string | undefined;
  /** Directors and year of the film. */
  about: string;
  /** The critic's rating in its own scale. */
  rating?: string | undefined;
  address: string;
}

/** Gathers what is known of a quoted passage. */
export function cite(
  quote: string,
  film: FilmFacts | undefined,
  review: ReviewFacts | undefined,
  page: { title: string; url: string },
): Citation {
  const directors = film?.directors.map(({ value }) => value.name).join(', ');
  return {
    quote: quote.replace(/\s+/g, ' ').trim(),
    who: review?.critic[0]?.value ?? review?.publication[0]?.value,
    title: review?.headline[0]?.value ?? page.title,
    film: film?.title[0]?.value,
    about: [directors, film?.year[0]?.value].filter(Boolean).join(', '),
    rating: review?.rating?.[0]?.value,
    address: page.url,
  };
}

/** How one way of writing says plain words, words in italics and an address. */
interface CitationStyle {
  plain: (words: string) => string;
  title: (words: string) => string;
  link: (address: string) => string;
}

/** Says that a review is on a film, in the reader's language. */
export type OnFilm = (film: string) => string;

/** “quote” — critic or publication, title of the review, on Film (director, year), address. */
function writeCitation(citation: Citation, { plain, title, link }: CitationStyle, on: OnFilm): string {
  const { quote, who, film, about, rating, address } = citation;
  const parts = [
    who && plain(who),
    citation.title && title(citation.title),
    film && on(title(film) + (about && ` ${plain(`(${about})`)}`)),
    rating && plain(rating),
    link(address),
  ];
  return `“${plain(quote)}” — ${parts.filter(Boolean).join(', ')}`;
}

const asIs = (words: string): string => words;

const plainStyle: CitationStyle = { plain: asIs, title: asIs, link: asIs };

/** Letters that mean something to HTML become references. */
const escapeHtml = (words: string): string =>
  words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const htmlStyle: CitationStyle = {
  plain: escapeHtml,
  title: (words) => `<i>${escapeHtml(words)}</i>`,
  link: (address) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
};

/** For notes and editors that read Markdown. */
const markdownStyle: CitationStyle = {
  plain: escapeInLine,
  title: (words) => `*${escapeInLine(words)}*`,
  link: (address) => linkTo(address) ?? escapeInLine(address),
};

/** How a citation is copied: rich beside plain, for whatever takes it, or as Markdown. */
export type CopyKind = 'rich' | 'markdown';

/** A citation by the media types under which it goes to the clipboard. */
export type CopiedCitation = { 'text/plain': string; 'text/html'?: string };

/** A citation as it is copied. */
export function writeCopy(citation: Citation, kind: CopyKind, on: OnFilm): CopiedCitation {
  if (kind === 'markdown') return { 'text/plain': writeCitation(citation, markdownStyle, on) };
  return {
    'text/plain': writeCitation(citation, plainStyle, on),
    'text/html': writeCitation(citation, htmlStyle, on),
  };
}
