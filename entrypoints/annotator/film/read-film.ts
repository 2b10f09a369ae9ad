import type { Fact } from '@/storage/records/fact';
import { peopleFields, type FilmFacts, type Person } from '@/storage/records/film';
import type { ReviewFacts } from '@/storage/records/review';
import { select } from '../anchoring/document-access';
import type { PageSource } from '../page-source';
import { finish, type Parts } from '../parts';
import type { StructuredData } from '../structured-data';
import { addFact, readCredits } from './credit-facts';
import type { CreditBlock } from './credits';
import { readHeadline } from './headline';
import { knownTitleIn } from './known-films';
import { foldWords } from './labels';
import { factAt, readLines, type Line } from './lines';
import { countMentions, type Mentions } from './mentions';
import { findNames } from './names';
import { splitPeople } from './people';
import { type ProseFacts, readProse } from './prose';
import { readReviewFacts } from './review-facts';
import { readStructuredFilm } from './structured-film';
import { findTitle } from './title';

type Facts = FilmFacts<Range>;

/** The line that opens the block: just above its first label, or before it on the same line. */
function creditsHeadOf(main: CreditBlock | undefined, lines: readonly Line[]): Line | undefined {
  const entry = main?.entries[0];
  if (!main || !entry) return undefined;
  // "Low Tide (15)": its certificate is the first of the credits.
  const above =
    lines[entry.labelStart > 0 && entry.label.fields[0] === 'certificate' ? main.first : main.first - 1];
  return above && above.text.length <= 90 && !above.byline ? above : undefined;
}

function merge(target: Facts, source: Facts): void {
  const add = <T extends string | number | Person>(to: Fact<T, Range>[], from: Fact<T, Range>[]) => {
    for (const fact of from) addFact(to, fact);
  };
  for (const field of peopleFields) add(target[field], source[field]);
  for (const field of ['title', 'originalTitle'] as const) add(target[field], source[field]);
  for (const field of ['year', 'runningTime'] as const) add(target[field], source[field]);
}

/** Whose film the headline says it is: "Parasite van Bong Joon-ho"; a name in brackets only where the article goes on naming it. */
function makersIn(headLine: Line, title: string | undefined, lines: readonly Line[]): Fact<Person, Range>[] {
  const found = readHeadline(headLine.text).candidates.find(
    ({ text, possessor }) => possessor && text === title,
  );
  const possessor = found?.possessor ?? '';
  const start = headLine.text.indexOf(possessor);
  const last = possessor.slice(possessor.lastIndexOf(' ') + 1);
  const isBare =
    /[([–—-]\s?$/.test(headLine.text.slice(0, start)) &&
    !/^,\s?(?:18|19|20)\d\d/.test(headLine.text.slice(start + possessor.length));
  if (isBare && !lines.some(({ text, block }) => block !== headLine.block && text.includes(last))) return [];
  const names = findNames(possessor);
  return names.length === splitPeople(possessor).length
    ? names.map(({ name, start: at, end }) => factAt({ name }, 'headline', headLine, start + at, start + end))
    : [];
}

/** Whether two long names differ by one letter that the one has more: "Christopoher Nolan", "Christopher Nolan". */
function isMisspelt(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let at = 0;
  while (short[at] === long[at] && at < short.length) at += 1;
  return short.length > 10 && short.slice(at) === long.slice(at + 1);
}

/** Gives a director who was credited with a slip of the pen the name that the page has for the same person elsewhere, and more often. */
function mendSpelling(film: Facts, mentions: Mentions): void {
  const names = peopleFields.flatMap((field) => film[field].map(({ value }) => value.name));
  for (const { value } of film.directors) {
    const right = names.find(
      (name) => isMisspelt(value.name, name) && mentions.count(name) > mentions.count(value.name),
    );
    if (right !== undefined) value.name = right;
  }
}

/** Gives who is credited by the last name alone, "Regie von Rook", the whole name that the page has elsewhere. */
function completeNames(film: Facts, prose: ProseFacts): void {
  const named = [film, prose].flatMap(({ directors, writers, cast }) => [...directors, ...writers, ...cast]);
  for (const { value } of named) {
    const whole = value.name.includes(' ')
      ? undefined
      : named.find((other) => other.value.name.endsWith(` ${value.name}`));
    if (whole) value.name = whole.value.name;
  }
}

/** The page's words for itself: the last part of its address and its tags. */
function keywordsOf(address: string, data: StructuredData, root: Element): string {
  const slug = URL.canParse(address) ? new URL(address).pathname.replaceAll('.', ' ') : '';
  const tags = select(root, 'a[rel~="tag"]', 40).map((tag) => tag.textContent.slice(0, 80));
  return ` ${[slug, data.metadata.keywords ?? '', ...tags].map(foldWords).join(' | ')} `;
}

interface FilmAndReview {
  film: FilmFacts<Range>;
  review: ReviewFacts<Range>;
}

/**
 * Reads what a page says of the film it reviews, and of the review. Every fact carries its source and, where its words stand visibly on
 * the page, a live range over exactly these words. What the page does not state stays empty.
 */
export function* readFilmInParts({
  document,
  address,
  article,
  lines,
  data,
}: PageSource): Parts<FilmAndReview> {
  const headline = article.headline ? readLines(article.headline) : [];
  const headlineText = headline.map((line) => line.text).join(' ');
  const film = readStructuredFilm(data, headlineText || (data.metadata.title ?? ''));
  const credits = yield* readCredits(lines, article);
  yield;
  // "Written by" between other credits names no critic.
  const { first, last } = credits.main ?? { first: lines.length, last: -1 };
  const outside = lines.filter(({ text }, at) => at <= first || at >= last || !/^written/i.test(text));
  const review = readReviewFacts(document, data, headline, outside, article.root, address);
  yield;
  const critics = new Set([...review.critic, ...review.publication].map((fact) => foldWords(fact.value)));
  const isCritic = (fact: Fact<Person, Range>) => critics.has(foldWords(fact.value.name));
  const directs = credits.facts.directors.some(isCritic);
  if (!directs) credits.facts.writers = credits.facts.writers.filter((fact) => !isCritic(fact));

  const headLine = headline.at(0);
  const year = headLine && readHeadline(headLine.text).year;
  const headlineYear = year ? [factAt(year.value, 'headline', headLine, year.start, year.end)] : [];
  const structuredYear = film.year;
  film.year = headlineYear;
  merge(film, credits.facts);
  for (const fact of structuredYear) addFact(film.year, fact);
  if (film.year.length === 0) film.year = credits.release.slice(0, 1);

  const creditsHead = creditsHeadOf(credits.main, lines);
  const people = new Set(
    peopleFields.flatMap((field) => film[field].map((fact) => foldWords(fact.value.name))),
  );
  // A headline that stands there again says nothing more.
  yield;
  const mentions = countMentions(
    lines.filter((line) => line.block !== article.headline && line.text !== headlineText),
  );
  mendSpelling(film, mentions);
  yield;
  film.title = yield* findTitle({
    headline,
    declaredTitles: [data.metadata.title, data.metadata.documentTitle].filter((title) => title !== undefined),
    lines: lines.filter((line) => line.block !== article.headline),
    mentions,
    stated: film.title,
    ...(creditsHead && { creditsHead }),
    people,
    keywords: keywordsOf(address, data, article.root),
  });
  // A headline that is a phrase, above credits that state the original title only.
  if (film.title.length === 0) film.title = film.originalTitle.splice(0, 1);
  if (film.title.length === 0 && headLine) {
    const known = [headLine.text, ...readHeadline(headLine.text).candidates.map(({ text }) => text)]
      .map(knownTitleIn)
      .find(Boolean);
    const start = headLine.text.indexOf(known ?? '');
    if (known) film.title = [factAt(known, 'headline', headLine, start, start + known.length)];
  }
  const declaredYear = data.metadata.title === undefined ? undefined : readHeadline(data.metadata.title).year;
  if (film.year.length === 0 && declaredYear) film.year = [{ value: declaredYear.value, source: 'metadata' }];
  yield;
  // A line of credits is no sentence: "Director: Ann Rook (Salt Road, The Quiet Mile)".
  const sentences = lines.filter(({ text }, at) => at < first || at > last || !/^[^.:]{1,40}:\s/.test(text));
  const prose = yield* readProse(sentences, film.title[0]?.value);
  if (headLine && prose.directors.length === 0)
    prose.directors = makersIn(headLine, film.title[0]?.value, lines);
  // "Directed by A and starring B and C, the film …": a sentence that reads like credits, and names part of the cast.
  const inSentence =
    (credits.main?.fields.size ?? 9) < 5 &&
    credits.main?.entries.some(
      ({ label, form, values }) =>
        form === 'runsOn' && label.fields.includes('cast') && (values[0]?.line.text.length ?? 0) > 80,
    );
  completeNames(film, prose);
  for (const field of ['directors', 'writers', 'cast'] as const) {
    if (film[field].length > 0 && !(field === 'cast' && inSentence)) continue;
    for (const fact of prose[field]) if (!isCritic(fact)) addFact(film[field], fact);
  }
  if (film.year.length === 0) film.year = prose.year;
  if (film.runningTime.length === 0) film.runningTime = prose.runningTime;
  return { film, review };
}

/** The same at once. */
export function readFilm(source: PageSource): FilmAndReview {
  return finish(readFilmInParts(source));
}
