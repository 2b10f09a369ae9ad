import type { Fact } from '@/storage/records/fact';
import {
  emptyFilmFacts,
  type FilmFacts,
  isPeopleField,
  type PeopleField,
  peopleFields,
  type Person,
} from '@/storage/records/film';
import type { LabelledField } from '@/storage/records/languages/language';
import type { Article } from '../article';
import type { Parts } from '../parts';
import { type CreditBlock, type CreditEntry, findCreditBlocks, type Span } from './credits';
import { filmYear } from './headline';
import { foldWords } from './labels';
import { inRanges, isLetter } from './letters';
import { factAt, type Line, readLinesInParts } from './lines';
import { company, shareLastName, splitPeople } from './people';
import { findLengths } from './running-time';

type Facts = FilmFacts<Range>;

/** Credits beyond these bounds are a list of something else. */
const maxPeople = 100;
const maxEntries = 40;
const maxBlocks = 8;

function keyOf(value: string | number | Person): string {
  return foldWords(typeof value === 'object' ? value.name : String(value));
}

/** Adds a fact unless its value is known; a known one without a place takes this one's. */
export function addFact<T extends string | number | Person>(
  facts: Fact<T, Range>[],
  fact: Fact<T, Range>,
): void {
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
function peopleIn({ line, start, end }: Span, field: PeopleField, inSentence: boolean): Sighting[] {
  const text = line.text.slice(start, end);
  const people = field === 'cast' ? splitPeople(text) : shareLastName(splitPeople(text), text);
  const goesOn = people.findIndex((person, at) =>
    /[a-z]{4}/.test(text.slice(people[at - 1]?.end ?? 0, person.start).replace(/\([^()]*\)/g, '')),
  );
  return (
    people
      .slice(0, inSentence && goesOn >= 0 ? goesOn : undefined)
      // "RKO", "CSA": companies and guilds.
      .filter(
        ({ name, ofSource }) => ofSource !== true && !/^[A-Z]{2,5}$/.test(name) && !company().test(name),
      )
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

const yearAlone = inRanges(/(?<![\d\p{L}])((?:18|19|20)\d\d)(?:[年년]|(?![\d\p{L}]))/u);

function readEntry(
  entry: CreditEntry,
  field: LabelledField,
  facts: Facts,
  release: Fact<number, Range>[],
): void {
  if (isPeopleField(field)) {
    if (field === 'directors' && facts.directors.length > 0) return;
    const people = entry.values.flatMap((span) =>
      peopleIn(span, field, entry.form === 'runsOn' || entry.form === 'bare'),
    );
    // "Produktion" and its kin announce companies more often than people.
    const areCompanies =
      people.some(
        ({ person: { name } }) => company().test(name) || (entry.label.weak && !name.includes(' ')),
      ) ||
      (entry.label.weak && people.length < 2);
    if (field === 'producers' && areCompanies) return;
    // "reż. Ann Rook, Polska 2010": behind a full name a word alone is where the film was made.
    const isFull = field === 'directors' && entry.form !== 'colon' && people[0]?.person.name.includes(' ');
    for (const sighting of people)
      if (!isFull || sighting.person.name.includes(' ')) addSighting(facts[field], sighting);
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
  } else if ((field === 'title' || field === 'originalTitle') && line.tag !== 'h1' && !line.byline) {
    // A headline below the word "Film" is more than the title.
    const words = text
      .replace(/\((?:18|19|20)\d\d\)\s?$/, '')
      .replace(/^[\s"“«‘']+|(?<=[^\s"”»’'])[\s"”»’']{1,3}$/gu, '');
    // A sentence is none.
    if (isLetter(words) && words.length <= (/[.…]$/.test(words) ? 40 : 120)) {
      const at = start + text.indexOf(words);
      addFact(facts[field], factAt(words, 'credits', line, at, at + words.length));
    }
  }
}

/** What blocks of credits state, the years of the labels of releases apart. */
interface CreditFacts {
  facts: Facts;
  release: Fact<number, Range>[];
}

/** The facts of credit blocks: of the first, the richest, and what others add that do not speak of another film. */
function factsOf(blocks: readonly CreditBlock[]): CreditFacts {
  const facts = emptyFilmFacts<Range>();
  const release: Fact<number, Range>[] = [];
  const [main, ...others] = blocks.slice(0, maxBlocks);
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
  return { facts, release };
}

/**
 * The facts of an article's credits, with its richest block. Where it has none, those of the one block that stands beside it in a box of its own; several
 * there are of other films.
 */
export function* readCredits(
  lines: readonly Line[],
  { root, headline }: Article,
): Parts<CreditFacts & { main?: CreditBlock }> {
  const blocks = yield* findCreditBlocks(lines);
  const [main] = blocks;
  if (main) return { ...factsOf(blocks), main };
  // Pages of the nineties stand in the cells of a table.
  const around = (root.closest('table') ?? root).parentElement;
  const beside = around ? yield* findCreditBlocks(yield* readLinesInParts(around, headline, root)) : [];
  return factsOf(beside.length === 1 ? beside : []);
}
