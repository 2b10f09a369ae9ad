import type { Fact } from '@/storage/records/fact';
import {
  emptyFilmFacts,
  peopleFields,
  type FilmFacts,
  type PeopleField,
  type Person,
} from '@/storage/records/film';
import type { ReviewFacts } from '@/storage/records/review';
import type { PageSource } from '../page-source';
import type { StructuredData } from '../structured-data';
import { findCreditBlocks, type CreditBlock, type CreditEntry, type Span } from './credits';
import { filmYear, readHeadline } from './headline';
import { foldWords } from './labels';
import type { LabelledField } from './labels/label';
import { factAt, readLines, type Line } from './lines';
import { countMentions } from './mentions';
import { splitPeople } from './people';
import { readProse } from './prose';
import { readReviewFacts } from './review-facts';
import { findLengths, isPartOfFilm } from './running-time';
import { readStructuredFilm } from './structured-film';
import { findTitle } from './title';

type Facts = FilmFacts<Range>;

/** Credits beyond these bounds are a list of something else. */
const maxPeople = 100;
const maxEntries = 40;
const maxBlocks = 8;

/** Adds a person unless known; a known one without a place takes this one's. */
function addPerson(facts: Fact<Person, Range>[], fact: Fact<Person, Range>): void {
  const key = foldWords(fact.value.name);
  const known = facts.find((other) => foldWords(other.value.name) === key);
  if (!known) facts.push(fact);
  else {
    if (fact.place) known.place ??= fact.place;
    if (fact.value.role) known.value.role ??= fact.value.role;
  }
}

/** Adds a value of a single-valued field: the first is the best, further ones disagree. */
function addValue<T extends string | number>(facts: Fact<T, Range>[], fact: Fact<T, Range>): void {
  const known = facts.find((other) => foldWords(String(other.value)) === foldWords(String(fact.value)));
  if (!known) facts.push(fact);
  else if (fact.place) known.place ??= fact.place;
}

/** A person in a line, before a range is made of it: ranges are dear, and most names of a long page are repetitions. */
interface Sighting {
  person: Person;
  line: Line;
  start: number;
  end: number;
}

function peopleIn({ line, start, end }: Span): Sighting[] {
  return splitPeople(line.text.slice(start, end))
    .filter((person) => person.ofSource !== true)
    .map(({ name, role, ...span }) => ({
      person: { name, ...(role && { role }) },
      line,
      start: start + span.start,
      end: start + span.end,
    }));
}

function addSighting(facts: Fact<Person, Range>[], { person, line, start, end }: Sighting): void {
  const known = facts.find((other) => foldWords(other.value.name) === foldWords(person.name));
  if (known && person.role) known.value.role ??= person.role;
  if (known?.place || (!known && facts.length >= maxPeople)) return;
  addPerson(facts, factAt(person, 'credits', line, start, end));
}

function isPeopleField(field: LabelledField): field is PeopleField {
  return peopleFields.some((known) => known === field);
}

/** "Produktion" and its kin announce companies more often than people: people are several, or credited elsewhere too. */
function areProducers(people: Sighting[], facts: Facts): boolean {
  const company =
    /\b(?:films?|pictures?|productions?|studios?|media|entertainment|gmbh|cin[eé]ma|filmproduktion|arte|canal|netflix|tv|company)\b/i;
  if (people.some(({ person }) => company.test(person.name) || !person.name.includes(' '))) return false;
  const credited = new Set(
    peopleFields.flatMap((field) => facts[field].map((fact) => foldWords(fact.value.name))),
  );
  return people.length > 1 || people.some(({ person }) => credited.has(foldWords(person.name)));
}

const yearAlone = /(?<![\d\p{L}])((?:18|19|20)\d\d)(?![\d\p{L}])/u;

function readEntry(
  entry: CreditEntry,
  field: LabelledField,
  facts: Facts,
  release: Fact<number, Range>[],
): void {
  if (isPeopleField(field)) {
    if (field === 'directors' && facts.directors.length > 0) return;
    const people = entry.values.flatMap(peopleIn);
    if (field === 'producers' && entry.label.weak && !areProducers(people, facts)) return;
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
      addValue(
        facts.runningTime,
        factAt(length.minutes, 'credits', line, start + length.start, start + length.end),
      );
  } else if (field === 'year' || field === 'release') {
    const match = yearAlone.exec(text);
    const year = match?.[1] === undefined ? undefined : filmYear(match[1]);
    if (match && year !== undefined) {
      const fact = factAt(year, 'credits', line, start + match.index, start + match.index + 4);
      if (field === 'year') addValue(facts.year, fact);
      else release.push(fact);
    }
  } else if (field === 'title' || field === 'originalTitle') {
    const words = text
      .replace(/\((?:18|19|20)\d\d\)\s?$/, '')
      .replace(/^[\s"“«‘']+|(?<=[^\s"”»’'])[\s"”»’']{1,3}$/gu, '');
    if (words !== '' && words.length <= 120) {
      const at = start + text.indexOf(words);
      addValue(facts[field], factAt(words, 'credits', line, at, at + words.length));
    }
  }
}

/** Whether a year belongs to a day: "Jan. 25, 2019", "3. Mai 2019", "14.07.2016". */
function isDated(text: string, match: RegExpExecArray): boolean {
  const digits = match.index + match[0].search(/\d/);
  const before = text.slice(Math.max(0, digits - 16), digits);
  return /\p{L}{3}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s$|\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?,?\s(?:de\s)?$|\d[./-]$/u.test(
    before,
  );
}

/** Years and lengths that stand in a block without a label: "… Olivia Cole. 2006." or "1 hr 50 min". */
function readUnlabelled(block: CreditBlock, lines: readonly Line[], facts: Facts): void {
  const last = Math.min(lines.length - 1, block.last + 2);
  const labelled = new Set(block.entries.map((entry) => entry.at));
  for (let at = Math.max(0, block.first - 2); at <= last; at += 1) {
    const line = lines[at];
    const inBlock = at >= block.first && at <= block.last;
    if (!line || line.byline || (line.text.length > 120 && !labelled.has(at))) continue;
    if (facts.runningTime.length === 0 && !/\bread(?:ing)?\b/i.test(line.text)) {
      const length = findLengths(line.text, false).find(
        ({ start, end }) => !isPartOfFilm(line.text, start, end),
      );
      if (length) facts.runningTime.push(factAt(length.minutes, 'credits', line, length.start, length.end));
    }
    if (facts.year.length === 0) {
      const match = /(?:^|[.,|·(/•]\s?|\s)((?:18|19|20)\d\d)(?=\s?(?:$|[.,|·)/•;]))/u.exec(line.text);
      const alone = match !== null && match[0].trim().length === line.text.length;
      const year = match?.[1] === undefined ? undefined : filmYear(match[1]);
      const inTail = at > block.last && line.text.length <= 60 && line.text.includes(',');
      const isOurs = alone || inTail || inBlock;
      if (match && year !== undefined && isOurs && !isDated(line.text, match)) {
        const start = match.index + match[0].indexOf(String(year));
        facts.year.push(factAt(year, 'credits', line, start, start + 4));
      }
    }
  }
}

/** The facts of the credit blocks: the richest, and what others add that do not speak of another film. */
function readCredits(lines: readonly Line[]): {
  facts: Facts;
  release: Fact<number, Range>[];
  main?: CreditBlock;
} {
  const facts = emptyFilmFacts<Range>();
  const release: Fact<number, Range>[] = [];
  const [main, ...others] = findCreditBlocks(lines).slice(0, maxBlocks);
  if (!main) return { facts, release };
  for (const block of [main, ...others]) {
    const other = emptyFilmFacts<Range>();
    const target = block === main ? facts : other;
    for (const entry of block.entries.slice(0, maxEntries))
      for (const field of entry.label.fields) readEntry(entry, field, target, release);
    readUnlabelled(block, lines, target);
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

/** The line that opens the block: just above its first label, or before it on the same line. */
function creditsHeadOf(main: CreditBlock | undefined, lines: readonly Line[]): Line | undefined {
  const entry = main?.entries[0];
  if (!main || !entry) return undefined;
  const above = lines[main.first - 1];
  return above && above.text.length <= 90 && !above.byline ? above : undefined;
}

function merge(target: Facts, source: Facts): void {
  for (const field of peopleFields) for (const fact of source[field]) addPerson(target[field], fact);
  for (const field of ['title', 'originalTitle'] as const)
    for (const fact of source[field]) addValue(target[field], fact);
  for (const field of ['year', 'runningTime'] as const)
    for (const fact of source[field]) addValue(target[field], fact);
}

/** The page's words for itself: the last part of its address and its tags. */
function keywordsOf(address: string, data: StructuredData, root: Element): string {
  const slug = URL.canParse(address) ? new URL(address).pathname : '';
  const tags = [...root.querySelectorAll('a[rel~="tag"]')]
    .slice(0, 40)
    .map((tag) => tag.textContent.slice(0, 80));
  return ` ${[slug, data.metadata.keywords ?? '', ...tags].map(foldWords).join(' | ')} `;
}

/**
 * Reads what a page says of the film it reviews, and of the review. Every fact carries its source and, where its words stand visibly on
 * the page, a live range over exactly these words. What the page does not state stays empty.
 */
export function readFilm({ document, address, article, lines, data }: PageSource): {
  film: FilmFacts<Range>;
  review: ReviewFacts<Range>;
} {
  const headline = article.headline ? readLines(article.headline) : [];
  const headlineText = headline.map((line) => line.text).join(' ');
  const review = readReviewFacts(document, data, headline, lines, article.root);
  const critics = new Set(review.critic.map((fact) => foldWords(fact.value)));

  const film = readStructuredFilm(data, headlineText || (data.metadata.title ?? ''));
  const credits = readCredits(lines);
  const isCritic = (fact: Fact<Person, Range>) => critics.has(foldWords(fact.value.name));
  const directs = credits.facts.directors.some(isCritic);
  if (!directs) credits.facts.writers = credits.facts.writers.filter((fact) => !isCritic(fact));

  const headLine = headline.at(0);
  const year = headLine && readHeadline(headLine.text).year;
  const headlineYear = year ? [factAt(year.value, 'headline', headLine, year.start, year.end)] : [];
  const structuredYear = film.year;
  film.year = headlineYear;
  merge(film, credits.facts);
  for (const fact of structuredYear) addValue(film.year, fact);
  if (film.year.length === 0) film.year = credits.release.slice(0, 1);

  const creditsHead = creditsHeadOf(credits.main, lines);
  const people = new Set(
    peopleFields.flatMap((field) => film[field].map((fact) => foldWords(fact.value.name))),
  );
  film.title = findTitle({
    headline,
    declaredTitles: [data.metadata.title, data.metadata.documentTitle].filter((title) => title !== undefined),
    lines: lines.filter((line) => line.block !== article.headline),
    mentions: countMentions(lines),
    stated: film.title,
    ...(creditsHead && { creditsHead }),
    people,
    keywords: keywordsOf(address, data, article.root),
  });
  const declaredYear = data.metadata.title === undefined ? undefined : readHeadline(data.metadata.title).year;
  if (film.year.length === 0 && declaredYear) film.year = [{ value: declaredYear.value, source: 'metadata' }];
  const prose = readProse(lines, film.title[0]?.value);
  for (const field of ['directors', 'writers', 'cast'] as const) {
    if (film[field].length === 0)
      film[field] = prose[field].filter((fact) => field === 'cast' || !isCritic(fact));
  }
  if (film.year.length === 0) film.year = prose.year;
  if (film.runningTime.length === 0) film.runningTime = prose.runningTime;
  return { film, review };
}
