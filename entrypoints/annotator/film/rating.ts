import type { Fact } from '@/storage/records/fact';
import { itemsOf, textOf, type Item } from '../structured-data/item';
import { letter, lower } from './letters';
import { factAt, type Line } from './lines';
import { withPhrases } from './phrases';

/** "★★★½", "****", "7/10", "8.5 out of 10", "4 stars"; or after a label that says so, "B+", "7,5", "80 %"; in lower case. */
const mark = withPhrases((of) => {
  const stars = of('stars');
  const scale = `\\/|${of('outOf')}`;
  return new RegExp(
    `(?:[★☆⭐✭✮✰♦●○❤🟡⚪]\\ufe0f?){2,}\\s?½?|(?<![*\\w])\\*{2,5}\\s?½?(?![*\\w])|(?<![\\d/.,])\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:${scale})\\s?(?:[4-6]|10|20|100)(?:\\.0)?(?![\\d/:]|[.,]\\d)(?:\\s(?:${stars}))?|(?<!\\d)[1-5](?:[.,½]5?)?\\s?(?:${stars})(?![${letter}])|(?<![${letter}])(?<label>${of('ratings')})(?:\\s?:\\s?|\\s)(?:[a-df][+−-]?(?![${letter}+])|\\d{1,3}(?:[.,]\\d)?(?![\\d/]|[.,]\\d|\\s?(?:${scale})\\s?\\d|\\s(?:${stars}))(?:\\s?%)?)`,
    'u',
  );
});

/** A line that holds little but its rating. */
const shortLine = 60;
const maxRatings = 3;

/** @returns where the first rating of a text stands, without the label before it. */
export function findRating(text: string): { start: number; end: number } | undefined {
  const match = mark().exec(lower(text));
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const { label } = match.groups ?? {};
  // "Stars 3" says of how many, as "Grade: B" and "Nota: 7" do by themselves.
  if (label === undefined || label === 'stars') return { start: match.index, end };
  const start = match.index + (/^\S{2,11}?(?:\s?:\s?|\s)/.exec(match[0])?.[0].length ?? 0);
  // A grade is a capital: "Note: a cut of four hours exists".
  return /[a-z]/.test(text.charAt(start)) ? undefined : { start, end };
}

/** The rating that structured data give, on its scale; five is their own where they name none (https://schema.org/bestRating). */
function declaredRating(own: Item | undefined): string | undefined {
  const [rating] = own ? itemsOf(own, 'reviewRating') : [];
  const value = rating && textOf(rating, 'ratingValue');
  if (!rating || value === undefined) return undefined;
  return /^[\d.,]+$/.test(value) ? `${value}/${textOf(rating, 'bestRating') ?? 5}` : value;
}

/**
 * The critic's rating in its own scale: from structured data, else in the headline, else in a short line of the article, else in its sentences. Where
 * the page gives two, both stand; more are a legend, or what others gave.
 */
export function readRating(
  own: Item | undefined,
  headline: readonly Line[],
  lines: readonly Line[],
): Fact<string, Range>[] {
  const declared = declaredRating(own);
  for (const among of [headline, lines.filter(({ text }) => text.length <= shortLine), lines]) {
    const found = new Map<string, Fact<string, Range>>();
    for (const line of among) {
      const place = line.aside ? undefined : findRating(line.text);
      if (!place || found.size >= maxRatings) continue;
      const value = line.text.slice(place.start, place.end).trim();
      const end = place.start + value.length;
      if (!found.has(value))
        found.set(value, factAt(value, among === headline ? 'headline' : 'prose', line, place.start, end));
    }
    const [first] = found.values();
    // So many are a legend, or what others gave.
    if (!first || found.size === maxRatings) continue;
    // What data give is clearer, and stands where the page shows it.
    return declared === undefined
      ? [...found.values()]
      : [{ ...first, value: declared, source: 'structured-data' }];
  }
  return declared === undefined ? [] : [{ value: declared, source: 'structured-data' }];
}
