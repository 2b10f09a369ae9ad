import type { Fact } from '@/storage/records/fact';
import {
  emptyFilmFacts,
  peopleFields,
  type FilmFacts,
  type PeopleField,
  type Person,
} from '@/storage/records/film';
import type { ReviewFacts } from '@/storage/records/review';
import { select } from '../anchoring/document-access';
import type { Article } from '../article';
import type { PageSource } from '../page-source';
import { finish, type Parts } from '../parts';
import type { StructuredData } from '../structured-data';
import { findCreditBlocks, type CreditBlock, type CreditEntry, type Span } from './credits';
import { filmYear, readHeadline } from './headline';
import { foldWords } from './labels';
import type { LabelledField } from '@/storage/records/languages/language';
import { inRanges } from './letters';
import { factAt, readLines, readLinesInParts, type Line } from './lines';
import { countMentions } from './mentions';
import { company, isName, splitPeople } from './people';
import { readProse } from './prose';
import { readReviewFacts } from './review-facts';
import { findLengths } from './running-time';
import { readStructuredFilm } from './structured-film';
import { findTitle } from './title';

type Facts = FilmFacts<Range>;

/** Credits beyond these bounds are a list of something else. */
const maxPeople = 100;
const maxEntries = 40;
const maxBlocks = 8;

function keyOf(value: string | number | Person): string {
  return foldWords(typeof value === 'object' ? value.name : String(value));
}

/** Adds a fact unless its value is known; a known one without a place takes this one's. */
function addFact<T extends string | number | Person>(facts: Fact<T, Range>[], fact: Fact<T, Range>): void {
  const known = facts.find((other) => keyOf(other.value) === keyOf(fact.value));
  if (!known) facts.push(fact);
  else {
    if (fact.place) known.place ??= fact.place;
    const { value } = known;
    if (typeof value === 'object' && typeof fact.value === 'object' && fact.value.role)
      value.role ??= fact.value.role;
  }
}

/** A person in a line, before a range is made of it: ranges are dear, and most names of a long page are repetitions. */
interface Sighting {
  person: Person;
  line: Line;
  start: number;
  end: number;
}

/** @param inSentence the list ends where the sentence goes on: "directed by A, and carried by B". */
function peopleIn({ line, start, end }: Span, inSentence: boolean): Sighting[] {
  const text = line.text.slice(start, end);
  const people = splitPeople(text);
  const goesOn = people.findIndex((person, at) =>
    /[a-z]{4}/.test(text.slice(people[at - 1]?.end ?? 0, person.start).replace(/\([^()]*\)/g, '')),
  );
  return (
    people
      .slice(0, inSentence && goesOn >= 0 ? goesOn : undefined)
      // "RKO", "CSA": companies and guilds.
      .filter(({ name, ofSource }) => ofSource !== true && !/^[A-Z]{2,5}$/.test(name))
      .map(({ name, role, ...span }) => ({
        person: { name, ...(role && { role }) },
        line,
        start: start + span.start,
        end: start + span.end,
      }))
  );
}

function addSighting(facts: Fact<Person, Range>[], { person, line, start, end }: Sighting): void {
  const known = facts.find((other) => keyOf(other.value) === keyOf(person));
  if (!known) {
    if (facts.length < maxPeople) facts.push(factAt(person, 'credits', line, start, end));
  } else if (person.role) known.value.role ??= person.role;
}

function isPeopleField(field: LabelledField): field is PeopleField {
  return peopleFields.some((known) => known === field);
}

const yearAlone = inRanges(/(?<![\d\p{L}])((?:18|19|20)\d\d)(?![\d\p{L}])/u);

function readEntry(
  entry: CreditEntry,
  field: LabelledField,
  facts: Facts,
  release: Fact<number, Range>[],
): void {
  if (isPeopleField(field)) {
    if (field === 'directors' && facts.directors.length > 0) return;
    const people = entry.values.flatMap((span) =>
      peopleIn(span, entry.form === 'runsOn' || entry.form === 'bare'),
    );
    // "Produktion" and its kin announce companies more often than people.
    const areCompanies =
      people.some(
        ({ person: { name } }) => company.test(name) || (entry.label.weak && !name.includes(' ')),
      ) ||
      (entry.label.weak && people.length < 2);
    if (field === 'producers' && areCompanies) return;
    for (const sighting of people) addSighting(facts[field], sighting);
    return;
  }
  const [value] = entry.values;
  if (!value) return;
  const { line, start, end } = value;
  const text = line.text.slice(start, end);
  if (field === 'runningTime') {
    const [length] = findLengths(text, true);
    if (length)
      addFact(
        facts.runningTime,
        factAt(length.minutes, 'credits', line, start + length.start, start + length.end),
      );
  } else if (field === 'year' || field === 'release') {
    const match = yearAlone.exec(text);
    const year = match?.[1] === undefined ? undefined : filmYear(match[1]);
    if (match && year !== undefined) {
      const fact = factAt(year, 'credits', line, start + match.index, start + match.index + 4);
      if (field === 'year') addFact(facts.year, fact);
      else release.push(fact);
    }
  } else if (field === 'title' || field === 'originalTitle') {
    const words = text
      .replace(/\((?:18|19|20)\d\d\)\s?$/, '')
      .replace(/^[\s"“«‘']+|(?<=[^\s"”»’'])[\s"”»’']{1,3}$/gu, '');
    if (words !== '' && words.length <= 120) {
      const at = start + text.indexOf(words);
      addFact(facts[field], factAt(words, 'credits', line, at, at + words.length));
    }
  }
}

/** The facts of the credit blocks: the richest, and what others add that do not speak of another film. */
function* readCredits(lines: readonly Line[]): Parts<{
  facts: Facts;
  release: Fact<number, Range>[];
  main?: CreditBlock;
}> {
  const facts = emptyFilmFacts<Range>();
  const release: Fact<number, Range>[] = [];
  const [main, ...others] = (yield* findCreditBlocks(lines)).slice(0, maxBlocks);
  if (!main) return { facts, release };
  for (const block of [main, ...others]) {
    const other = emptyFilmFacts<Range>();
    const target = block === main ? facts : other;
    for (const entry of block.entries.slice(0, maxEntries))
      for (const field of entry.label.fields) readEntry(entry, field, target, release);
    if (block === main) continue;
    const names = new Set(facts.directors.map((fact) => foldWords(fact.value.name)));
    const isOther =
      other.directors.length > 0 &&
      names.size > 0 &&
      !other.directors.some((fact) => names.has(foldWords(fact.value.name)));
    if (isOther || other.title.length > 0) continue;
    for (const field of peopleFields) if (facts[field].length === 0) facts[field] = other[field];
    if (facts.year.length === 0) facts.year = other.year;
    if (facts.runningTime.length === 0) facts.runningTime = other.runningTime;
  }
  return { facts, release, main };
}

/** The facts of the one block of credits that stands beside the article, in a box of its own; of several none, since they are of other films. */
function* readCreditsBeside({ root, headline }: Article): Parts<{ facts?: Facts }> {
  const around = root.parentElement;
  if (!around) return {};
  const beside = yield* readLinesInParts(around, headline, root);
  const { length } = yield* findCreditBlocks(beside);
  return length === 1 ? { facts: (yield* readCredits(beside)).facts } : {};
}

/** The line that opens the block: just above its first label, or before it on the same line. */
function creditsHeadOf(main: CreditBlock | undefined, lines: readonly Line[]): Line | undefined {
  const entry = main?.entries[0];
  if (!main || !entry) return undefined;
  const above = lines[main.first - 1];
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
function makerIn(
  headLine: Line,
  title: string | undefined,
  lines: readonly Line[],
): Fact<Person, Range> | undefined {
  const found = readHeadline(headLine.text).candidates.find(
    ({ text, possessor }) => possessor && text === title,
  );
  const name = found?.possessor ?? '';
  const start = headLine.text.indexOf(name);
  const last = name.slice(name.lastIndexOf(' ') + 1);
  if (!isName(name) || !name.includes(' ')) return undefined;
  const isBare =
    /[([–—-]\s?$/.test(headLine.text.slice(0, start)) &&
    !/^,\s?(?:18|19|20)\d\d/.test(headLine.text.slice(start + name.length));
  if (isBare && !lines.some(({ text, block }) => block !== headLine.block && text.includes(last)))
    return undefined;
  return factAt({ name }, 'headline', headLine, start, start + name.length);
}

/** The page's words for itself: the last part of its address and its tags. */
function keywordsOf(address: string, data: StructuredData, root: Element): string {
  const slug = URL.canParse(address) ? new URL(address).pathname : '';
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
  const inArticle = yield* readCredits(lines);
  const credits = inArticle.main ? inArticle : { ...inArticle, ...(yield* readCreditsBeside(article)) };
  yield;
  // "Written by" between other credits names no critic.
  const { first, last } = credits.main ?? { first: lines.length, last: -1 };
  const outside = lines.filter(({ text }, at) => at <= first || at >= last || !/^written/i.test(text));
  const review = readReviewFacts(document, data, headline, outside, article.root);
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
  const beside = lines.filter((line) => line.block !== article.headline);
  film.title = findTitle({
    headline,
    declaredTitles: [data.metadata.title, data.metadata.documentTitle].filter((title) => title !== undefined),
    lines: beside,
    mentions: countMentions(lines),
    stated: film.title,
    ...(creditsHead && { creditsHead }),
    people,
    keywords: keywordsOf(address, data, article.root),
  });
  const declaredYear = data.metadata.title === undefined ? undefined : readHeadline(data.metadata.title).year;
  if (film.year.length === 0 && declaredYear) film.year = [{ value: declaredYear.value, source: 'metadata' }];
  yield;
  // A line of credits is no sentence: "Director: Ann Rook (Salt Road, The Quiet Mile)".
  const sentences = lines.filter(({ text }, at) => at < first || at > last || !/^[^.:]{1,40}:\s/.test(text));
  const prose = yield* readProse(sentences, film.title[0]?.value);
  const maker = headLine && makerIn(headLine, film.title[0]?.value, lines);
  if (maker && prose.directors.length === 0) prose.directors = [maker];
  // "Directed by A and starring B and C, the film …": a sentence that reads like credits, and names part of the cast.
  const inSentence =
    (credits.main?.fields.size ?? 9) < 5 &&
    credits.main?.entries.some(
      ({ label, form, values }) =>
        form === 'runsOn' && label.fields.includes('cast') && (values[0]?.line.text.length ?? 0) > 80,
    );
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
