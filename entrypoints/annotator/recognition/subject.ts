import type { FilmFacts } from '@/storage/records/film';
import type { ReviewFacts } from '@/storage/records/review';
import type { Article } from '../article';
import { patternOf } from '../article/page-parts';
import { spellKinds } from '../film/headline-words';
import { foldWords } from '../film/labels';
import { lower } from '../film/letters';
import type { Line } from '../film/lines';
import type { PageSource } from '../page-source';
import type { Parts } from '../parts';
import type { StructuredData } from '../structured-data';
import { cleanText } from '../structured-data/item';
import { readSections } from './section';
import { spellHeadlines } from './headline';
import { readTopics, type Topics } from './lexicon';

/** All that the rules look at, read once. */
export interface Subject {
  /** The element around the article. */
  root: Element;
  /** The address's path, its words apart by spaces, in lower case; with a leading and a trailing slash. */
  path: string;
  /** The article's own headline and the title that the page declares, without the site's name; at most 400 characters each. */
  headlines: string[];
  /** The same with the line below, as the rules look at them. */
  spelt: ReturnType<typeof spellHeadlines>;
  /** Where the site files the page, and what those words are: the folders of its address, sections, categories and tags, short lines at its top. */
  filedUnder: { name: string; kinds: string }[];
  /** The headlines and the short lines at the article's top, one of which may call it a review. */
  openings: string[];
  lines: readonly Line[];
  /** The article's running text, asides and bylines left out. */
  text: string;
  /** The same in lower case, each character in its place. */
  lower: string;
  topics: Topics;
  /** How often the running text names the film's title. */
  repeated: number;
  data: StructuredData;
  film: FilmFacts<Range>;
  review: ReviewFacts<Range>;
}

/** Among so many lines at the top a heading or a label calls the text a review. */
const openingLines = 12;
/** Enough to judge by; a longer article says nothing new. */
const maxText = 40_000;
const maxHeadline = 400;

function pathOf(address: string): string {
  const [beforeQuery = ''] = address.slice(0, 1000).split(/[?#]/, 1);
  const path = beforeQuery.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const segments = path
    .toLowerCase()
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => segment.replace(/\.(?:html?|php|aspx?)$/, '').replace(/[-_+]|%20/g, ' '));
  // A page that is known by a number is no index: "/?p=1659", "/review.php?id=3489".
  const number =
    segments.length === 0 ? /[?&](?!page)\w{1,20}=\d/ : /[?&](?:\w{0,15}id|p|post|article|story|n[or])=\d/;
  const isNumbered = number.test(address.slice(0, 1000));
  return ['', ...segments, ...(isNumbered ? ['?'] : []), ''].join('/');
}

/** The parts of a title that are not the site's name: `Her – A Review | The Movie Site`. */
function withoutSite(title: string, headline: string, siteName: string): string {
  const folded = foldWords(headline);
  if (folded.length > 2 && foldWords(title).includes(folded)) {
    // What the title has beyond the headline is the site or its section, unless it stands before a colon.
    return headline;
  }
  const site = foldWords(siteName);
  return title
    .split(/\s[|·•»–—-]\s|\s:\s/)
    .filter((part, index) => index === 0 || (site !== '' ? !foldWords(part).includes(site) : index < 2))
    .join(' – ');
}

function headlinesOf(article: Article, data: StructuredData): string[] {
  const clean = (text: string | null | undefined) => cleanText(text ?? '').slice(0, maxHeadline);
  const headline = clean(article.headline?.textContent);
  const siteName = data.metadata.siteName ?? '';
  const titles = [data.metadata.title, data.metadata.documentTitle].map((title) =>
    withoutSite(clean(title), headline, siteName),
  );
  return [headline, ...titles].filter((text, index, all) => text !== '' && all.indexOf(text) === index);
}

const standfirstClass = patternOf('standfirsts');

/** A short line near the top, other than the headline: `John Park reviews two films`. */
function standfirstOf(lines: readonly Line[], headline: string): string {
  for (const line of lines.slice(0, 6)) {
    if (line.byline || line.aside || line.text.length < 15 || foldWords(line.text) === foldWords(headline))
      continue;
    const standsOut =
      /^h[2-6]$/.test(line.tag) || standfirstClass().test(line.block.getAttribute('class') ?? '');
    if (standsOut) return line.text.slice(0, maxHeadline);
    if (line.text.length > 200) return '';
  }
  return '';
}

/** How often a text names a title, however its letters behind the first are written: "THE LIGHTHOUSE", "The lighthouse". */
function countNamed(text: string, low: string, title: string): number {
  const wanted = lower(title);
  let count = 0;
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1))
    if (text[at] === title[0]) count += 1;
  return count;
}

/** Gathers what the rules look at. */
export function* readSubject(
  { document, address, article, lines, data }: PageSource,
  film: FilmFacts<Range>,
  review: ReviewFacts<Range>,
): Parts<Subject> {
  const headlines = headlinesOf(article, data);
  const text = lines
    .filter((line) => !line.aside && !line.byline)
    .map((line) => line.text)
    .join('\n')
    .slice(0, maxText);
  const path = pathOf(address);
  const [title] = film.title;
  const shortLines = lines
    .slice(0, openingLines)
    .filter((line) => line.text.length < 100 && !line.byline && !line.aside)
    .map((line) => line.text);
  // A line of its own above or below the headline says as much: "CRÍTICA DE CINE".
  const kickers = shortLines
    .filter((line) => line.length < 30 && !headlines.includes(line))
    .map((line) => line.toLowerCase());
  const sections = [...path.split('/').slice(1, -2), ...readSections(document, article, data), ...kickers];
  yield;
  const low = lower(text);
  const repeated = title === undefined || title.value.length < 3 ? 0 : countNamed(text, low, title.value);
  const spelt = spellHeadlines(
    headlines,
    standfirstOf(lines, headlines[0] ?? ''),
    repeated > 2 ? title?.value : undefined,
  );
  yield;
  return {
    root: article.root,
    path,
    headlines,
    spelt,
    // A tag that is the film's title says nothing else: "Molly’s Game".
    filedUnder: sections
      .filter((name) => !name.includes(' ') || foldWords(name) !== foldWords(title?.value ?? ''))
      .map((name) => ({ name, kinds: spellKinds(name) })),
    openings: [...headlines, ...shortLines],
    lines,
    text,
    lower: low,
    // Lists have this sign for the title, whose own words say nothing.
    topics: readTopics(repeated > 0 ? text.replaceAll(title?.value ?? '', ' ◊ ') : text),
    repeated,
    data,
    film,
    review,
  };
}
