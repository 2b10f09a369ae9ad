import type { FilmFacts } from './film';
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
    address: page.url,
  };
}

/** How one way of writing says plain words, words in italics and an address. */
export interface CitationStyle {
  plain: (words: string) => string;
  title: (words: string) => string;
  link: (address: string) => string;
}

/** Says that a review is on a film, in the reader's language. */
export type OnFilm = (film: string) => string;

/** “quote” — critic or publication, title of the review, on Film (director, year), address. */
export function writeCitation(citation: Citation, { plain, title, link }: CitationStyle, on: OnFilm): string {
  const { quote, who, film, about, address } = citation;
  const parts = [
    who && plain(who),
    citation.title && title(citation.title),
    film && on(title(film) + (about && plain(` (${about})`))),
    link(address),
  ];
  return `“${plain(quote)}” — ${parts.filter(Boolean).join(', ')}`;
}

const asIs = (words: string): string => words;

export const plainStyle: CitationStyle = { plain: asIs, title: asIs, link: asIs };

/** Letters that mean something to HTML become references. */
const escapeHtml = (words: string): string =>
  words.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

export const htmlStyle: CitationStyle = {
  plain: escapeHtml,
  title: (words) => `<i>${escapeHtml(words)}</i>`,
  link: (address) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
};
