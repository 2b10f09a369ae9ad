import type { Fact } from '@/storage/records/fact';
import { emptyReviewFacts, type ReviewFacts } from '@/storage/records/review';
import { select } from '../anchoring/document-access';
import { patternOf, selectorOf } from '../article/page-parts';
import type { StructuredData } from '../structured-data';
import { cleanText, isType, itemsOf, textOf, valuesOf, wordsOf, type Item } from '../structured-data/item';
import { foldWords } from './labels';
import { anyLetter, isCapitalised } from './letters';
import { factAt, type Line } from './lines';
import { isName } from './people';
import { withPhrases } from './phrases';
import { readRating } from './rating';
import { readDay } from './review-day';

/** Later ones are those of comments and of other posts. */
const maxTimes = 3;

const articleTypes = patternOf('articleTypes');

/** The description of the article itself: a review before an article, never one that quotes somebody else's rating. */
function findOwnItem(data: StructuredData): Item | undefined {
  const own = data.items.filter((item) => isType(item, articleTypes()));
  return own.find((item) => isType(item, /Review$/)) ?? own[0];
}

function addDistinct(facts: Fact<string, Range>[], fact: Fact<string, Range>): void {
  if (fact.value !== '' && !facts.some((known) => foldWords(known.value) === foldWords(fact.value)))
    facts.push(fact);
}

/** Before a byline's name: "By Ana Roth", "Posted by Ana Roth on …". */
const bylineName = withPhrases((of) => new RegExp(`^(?:${of('signed')})(?:\\s?:\\s?|\\s)`, 'i'));

/** The same within a line that is a byline as a whole: "17. Oktober 2019 Von Henrike Solbach". */
const bylineWord = withPhrases((of) => new RegExp(`(?<![${anyLetter}])(?:${of('signed')}):?\\s`, 'i'));

const dayBehind = /^\s\d\d?(?:st|nd|rd|th)?,?\s\d{4}/;

function readByline(lines: readonly Line[]): Fact<string, Range>[] {
  for (const line of lines.slice(0, 40)) {
    const alone = line.byline && isCapitalised(line.text) && line.text.includes(' ') && line.tag !== 'h1';
    const lead =
      bylineName().exec(line.text) ??
      (line.byline ? (bylineWord().exec(line.text) ?? (alone ? /^/.exec(line.text) : null)) : null);
    if (!lead || (line.text.length > 120 && !line.byline)) continue;
    const from = lead.index + lead[0].length;
    // Who is linked to is named by the link and no more: "By Nadine Oakes Friday 6 May".
    const link = line.marks.find(({ kind, start }) => kind === 'link' && start === from);
    const rest = line.text.slice(from, link?.end);
    const stop = /\s(?:on|am|le|el|il|in|for|at)\s|[,|•·/–—(]|\s-\s|\s\d/u.exec(rest);
    const name = rest.slice(0, stop?.index ?? 60).trim();
    // "Written by Ann Rook, the film is slow."
    const isSentence = !line.byline && /[.!?…]$/.test(line.text) && rest.length > name.length + 20;
    // "Monday March 6, 2015" and "Sun, 20 Nov" in the place of a byline are a day.
    const isDay = lead[0] === '' && (!name.includes(' ') || dayBehind.test(rest.slice(name.length)));
    if (!isName(name) || isSentence || isDay) continue;
    const start = from + rest.indexOf(name);
    return [factAt(name, 'prose', line, start, start + name.length)];
  }
  return [];
}

const maxAuthors = 10;

function readAuthor(root: Element): Fact<string, Range>[] {
  for (const element of select(
    root.closest('article, .post, .hentry') ?? root,
    selectorOf('authors'),
    maxAuthors,
  )) {
    const name = cleanText(element.textContent);
    if (isName(name) && name.includes(' ') && element.closest('[class*="comment"], [id*="comment"]') === null)
      return [{ value: name, source: 'metadata' }];
  }
  return [];
}

function publicationOf(own: Item | undefined, data: StructuredData): Fact<string, Range>[] {
  const publisher = [own, ...data.items].map((item) => item && textOf(item, 'publisher')).find(Boolean);
  const { siteName, documentTitle, title } = data.metadata;
  const facts: Fact<string, Range>[] = [];
  if (siteName !== undefined && siteName !== documentTitle && siteName !== title) {
    facts.push({ value: siteName, source: 'metadata' });
  } else if (publisher && !/^https?:/.test(publisher))
    facts.push({ value: publisher, source: 'structured-data' });
  return facts;
}

/** What the page says of the review itself. */
export function readReviewFacts(
  document: Document,
  data: StructuredData,
  headline: readonly Line[],
  lines: readonly Line[],
  root: Element,
  address: string,
): ReviewFacts<Range> {
  const facts = emptyReviewFacts<Range>();
  const own = findOwnItem(data);
  const [line] = headline;
  if (line) {
    facts.headline.push(factAt(line.text, 'headline', line, 0, line.text.length));
  } else if (data.metadata.title) facts.headline.push({ value: data.metadata.title, source: 'metadata' });

  for (const author of own ? valuesOf(own, 'author', 'creator') : []) {
    const name = wordsOf(author);
    const isOrganization = typeof author !== 'string' && isType(author, /Organization/);
    if (!isOrganization && isName(name))
      addDistinct(facts.critic, { value: name, source: 'structured-data' });
  }
  const written = readByline(lines);
  for (const fact of written) {
    const same = facts.critic.find((known) => foldWords(known.value) === foldWords(fact.value));
    if (same && fact.place) same.place = fact.place;
    else if (facts.critic.length === 0) facts.critic.push(fact);
  }
  if (facts.critic.length === 0 && data.metadata.author && isName(data.metadata.author)) {
    facts.critic.push({ value: data.metadata.author, source: 'metadata' });
  }
  if (facts.critic.length === 0) facts.critic = readAuthor(root);

  facts.publication = publicationOf(own, data);
  const rating = readRating(own, headline, lines);
  if (rating.length > 0) facts.rating = rating;

  const times = [
    ...select(root, 'time[datetime]', maxTimes),
    ...select(document, selectorOf('declaredDays'), maxTimes),
  ];
  facts.publishedOn = readDay(
    [
      { value: own && textOf(own, 'datePublished', 'dateCreated'), source: 'structured-data' },
      ...[
        data.metadata.published,
        ...times.map((time) => time.getAttribute('datetime') ?? time.getAttribute('title')),
      ].map((value) => ({ value, source: 'metadata' as const })),
    ],
    lines,
    address,
  );
  return facts;
}

/** The things that this page's own article describes as its subject. */
export function subjectsOf(data: StructuredData): Item[] {
  return data.items
    .filter((item) => isType(item, articleTypes()))
    .flatMap((item) => {
      const about = itemsOf(item, 'about', 'mainEntity');
      return about.length > 0 ? about : itemsOf(item, 'mentions');
    });
}
