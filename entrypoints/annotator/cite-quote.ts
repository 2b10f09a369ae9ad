import type { PageReading } from '@/storage/records/review';

/**
 * A quote with its citation, as plain text: “quote” — critic or publication, title of the review, on Film (director, year), address.
 * What is not known is left out.
 */
export function citeQuote(
  quote: string,
  reading: PageReading | undefined,
  documentTitle: string,
  address: string,
): string {
  const film = reading?.film;
  const review = reading?.review;
  const title = film?.title[0]?.value;
  const about = [film?.directors.map((fact) => fact.value.name).join(', '), film?.year[0]?.value]
    .filter(Boolean)
    .join(', ');
  const parts = [
    review?.critic[0]?.value ?? review?.publication[0]?.value,
    review?.headline[0]?.value ?? documentTitle,
    title === undefined ? undefined : `on ${title}${about ? ` (${about})` : ''}`,
    address,
  ].filter(Boolean);
  return `“${quote.trim()}” — ${parts.join(', ')}`;
}
