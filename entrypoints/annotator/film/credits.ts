import { matchLabel, type Label } from './labels';
import type { LabelledField } from './labels/label';
import type { Line } from './lines';
import { splitPeople } from './people';
import { findLengths } from './running-time';

/** How a label and its value were told apart. */
type Form = 'colon' | 'dash' | 'alone' | 'runsOn' | 'bare';

interface Hit {
  label: Label;
  form: Form;
  start: number;
  valueStart: number;
}

/** A stretch of a line. */
export interface Span {
  line: Line;
  start: number;
  end: number;
}

/** One label with what it announces; a list of values spans several lines. */
export interface CreditEntry {
  label: Label;
  form: Form;
  /** The line's number among all lines of the article. */
  at: number;
  labelStart: number;
  values: Span[];
}

/** Labels that stand together: one film's credits. */
export interface CreditBlock {
  entries: CreditEntry[];
  first: number;
  last: number;
  /** How many different facts it announces. */
  fields: Set<LabelledField>;
}

/** A line longer than this is running text. */
const proseLength = 300;
/** So many lines may stand between two labels of one block. */
const maxGap = 4;
const maxHits = 40;

const wordStart = /(?<![\p{L}\p{M}\p{N}’'])\p{L}/gu;

function formAt(
  text: string,
  start: number,
  end: number,
  label: Label,
  afterBare: boolean,
): { form: Form; valueStart: number } | undefined {
  const rest = text.slice(end, end + 12);
  const before = text.slice(Math.max(0, start - 3), start);
  const atStart = start === 0 || (/^[\s*•·▪►>–—-]+$/u.test(text.slice(0, start).slice(-6)) && start <= 6);
  const bounded = atStart || /[.,;|·•—–/()[\]]\s*$/u.test(before);
  const colon = /^\s?[:：]\s*/u.exec(rest);
  if (colon) return { form: 'colon', valueStart: end + colon[0].length };
  if (rest === '' && atStart) return { form: 'alone', valueStart: end };
  const dash = /^(?:\s[-–—|=]\s*|[-–—]\s+|\s?\|\s?)/u.exec(rest);
  if (dash && bounded) return { form: 'dash', valueStart: end + dash[0].length };
  const isCapital = /\p{Lu}/u.test(text.charAt(start));
  if (label.runsOn && (bounded || isCapital) && /^\s[‘“"'*(]?\p{Lu}/u.test(rest)) {
    return { form: 'runsOn', valueStart: end + 1 };
  }
  if (
    !label.fields.includes('title') &&
    (atStart || (afterBare && !label.weak)) &&
    isCapital &&
    text.length <= proseLength &&
    /^\s[\p{Lu}\d]/u.test(rest)
  ) {
    return { form: 'bare', valueStart: end + 1 };
  }
  return undefined;
}

/** The labels of a line with the places where their values begin. */
function findHits(line: Line): Hit[] {
  const { text } = line;
  const hits: Hit[] = [];
  let next = 0;
  for (const word of text.matchAll(wordStart)) {
    if (word.index < next || hits.length >= maxHits) continue;
    const match = matchLabel(text, word.index);
    if (!match) continue;
    const form = formAt(text, word.index, match.end, match.label, hits[0]?.form === 'bare');
    if (!form) continue;
    hits.push({ label: match.label, start: word.index, ...form });
    next = form.valueStart;
  }
  if (text.length <= proseLength) return hits;
  const explicit = hits.filter((hit) => hit.form === 'colon' || hit.form === 'runsOn');
  return explicit.length >= 2 ? explicit : [];
}

/** Where a list of people ends: at its sentence's end, before a number, or at the bar that parts it from the next fact. */
function peopleEnd(text: string, start: number, limit: number): number {
  const value = text.slice(start, limit);
  const number = /\s[–—|·•-]\s(?=\d)/u.exec(value);
  const bar = value.includes(',') ? value.indexOf(' | ') : -1;
  const stops = [number?.index ?? -1, bar].filter((stop) => stop > 0);
  return sentenceEnd(text, start, Math.min(limit, ...stops.map((stop) => start + stop)));
}

/** Where a sentence ends within a value: not after initials and abbreviations. */
function sentenceEnd(text: string, start: number, end: number): number {
  const stop =
    /(?<![\s.]\p{L}|\b(?:[JjSs]r|St|Dr|Mrs?|Ms|al|vs|feat|[Mm]ins?|[Ss]td))\.(?=\s+[\p{L}\d(“"‘])/gu;
  stop.lastIndex = start;
  const match = stop.exec(text);
  return match && match.index < end ? match.index : end;
}

function isPeople(label: Label): boolean {
  return label.fields.some((field) =>
    /^(?:directors|writers|producers|cast|cinematographers|editors|composers)$/.test(field),
  );
}

/** The lines that answer to a label standing alone: the cells of its row, its `dd`s, the list after it, or the one next line. */
function answersTo(lines: readonly Line[], at: number, labelled: (index: number) => boolean): number[] {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || labelled(at + 1)) return [];
  const answers: number[] = [];
  const takeWhile = (holds: (candidate: Line) => boolean) => {
    for (let index = at + 1; index < Math.min(lines.length, at + 40); index += 1) {
      const candidate = lines[index];
      if (!candidate || labelled(index) || !holds(candidate)) break;
      answers.push(index);
    }
  };
  if (line.tag === 'dt')
    takeWhile((candidate) => candidate.tag === 'dd' || candidate.block.closest('dd') !== null);
  else if (line.tag === 'th' || line.tag === 'td') {
    const row = line.block.closest('tr');
    takeWhile((candidate) => candidate.block.closest('tr') === row);
  } else if (next.tag === 'li' && line.tag !== 'li') {
    const list = next.block.parentElement;
    takeWhile((candidate) => candidate.tag === 'li' && candidate.block.parentElement === list);
  } else if (next.text.length <= proseLength && !next.byline) answers.push(at + 1);
  return answers;
}

/** What may stand alone on a line of a block, with the label that it does without. */
const lengthAlone =
  /^(?:rated\s)?(?:[A-Z\d-]{1,6}\s)?\d{1,3}\s?(?:h|hrs?|hours?|mins?|minutes?|m)\b[\s\w.,]{0,20}$/i;
const certificateAlone = /^(?:rated:?\s)?(?:PG|PG-13|NC-17|NR|UR|12A?|15|18|[GRU]|not rated|unrated)\.?$/i;
const yearAlone = /^\(?(?:18|19|20)\d\d\)?\.?$/u;

/** A line that is nothing but a length, a certificate or a year: "1 hr 52 min". It counts only beside others. */
function readLoose(line: Line, at: number): CreditEntry | undefined {
  if (line.byline || line.text.length > 40) return undefined;
  const { text } = line;
  const isLength = lengthAlone.test(text) && findLengths(text, false).length > 0;
  const field = isLength
    ? 'runningTime'
    : certificateAlone.test(text)
      ? 'certificate'
      : yearAlone.test(text)
        ? 'year'
        : undefined;
  if (!field) return undefined;
  const label: Label = { fields: [field], weak: true, runsOn: false };
  return { label, form: 'alone', at, labelStart: 0, values: [{ line, start: 0, end: text.length }] };
}

/** A length on the line of a certificate: "Cert 15 110mins Stars 4". */
function readBeside(line: Line, hits: readonly Hit[], at: number): CreditEntry | undefined {
  const fields = hits.flatMap((hit) => hit.label.fields);
  if (line.text.length > 80 || !fields.includes('certificate') || fields.includes('runningTime'))
    return undefined;
  const [length] = findLengths(line.text, false);
  if (!length) return undefined;
  const label: Label = { fields: ['runningTime'], weak: true, runsOn: false };
  return {
    label,
    form: 'alone',
    at,
    labelStart: length.start,
    values: [{ line, start: length.start, end: length.end }],
  };
}

function readEntries(lines: readonly Line[]): CreditEntry[] {
  const hitsOf = lines.map((line) => findHits(line));
  const labelled = (index: number) => (hitsOf[index]?.length ?? 0) > 0;
  const entries: CreditEntry[] = [];
  const answered = new Set<number>();
  hitsOf.forEach((hits, at) => {
    const line = lines[at];
    if (!line) return;
    const loose = hits.length === 0 && !answered.has(at) ? readLoose(line, at) : undefined;
    if (loose) entries.push(loose);
    const beside = readBeside(line, hits, at);
    if (beside) entries.push(beside);
    hits.forEach((hit, index) => {
      const limit = hits[index + 1]?.start ?? line.text.length;
      const end = isPeople(hit.label) ? peopleEnd(line.text, hit.valueStart, limit) : limit;
      const values: Span[] = [];
      if (line.text.slice(hit.valueStart, end).trim() !== '')
        values.push({ line, start: hit.valueStart, end });
      else if (index === hits.length - 1) {
        for (const answer of answersTo(lines, at, labelled)) {
          const answering = lines[answer];
          if (!answering) continue;
          const { length } = answering.text;
          values.push({
            line: answering,
            start: 0,
            end: isPeople(hit.label) ? peopleEnd(answering.text, 0, length) : length,
          });
          answered.add(answer);
        }
      }
      const onlyByline =
        line.byline && hit.label.fields.every((field) => /^(?:writers|editors|other)$/.test(field));
      if (!onlyByline) {
        entries.push({ label: hit.label, form: hit.form, at, labelStart: hit.start, values });
      }
    });
  });
  return entries;
}

/** The last line that an entry reaches. */
function lastLine(entry: CreditEntry): number {
  return entry.at + Math.max(0, entry.values.length - (entry.values[0]?.start === 0 ? 0 : 1));
}

function isWhole(entry: CreditEntry): boolean {
  const value = entry.values[0];
  if (!value || value.line.text.length > 200 || entry.form === 'bare') return false;
  const text = value.line.text.slice(value.start, value.end);
  if (entry.label.fields.includes('runningTime')) return findLengths(text, true).length > 0;
  const people = splitPeople(text);
  const named = people.reduce((sum, person) => sum + person.end - person.start, 0);
  return isPeople(entry.label) && people.length > 0 && named * 1.6 > text.length;
}

/** A block speaks for a film where two different facts stand in it; a lone label only where it needs no company and is whole. */
function isTrusted(block: CreditBlock): boolean {
  const strong = block.entries.filter((entry) => !entry.label.weak && !entry.label.fields.includes('other'));
  const distinct = [...block.fields].filter((field) => field !== 'other' && field !== 'title');
  const weakEnough =
    distinct.length >= 3 && distinct.some((field) => field === 'directors' || field === 'cast');
  const tail =
    block.fields.has('runningTime') && (block.fields.has('certificate') || block.fields.has('year'));
  if (distinct.length >= 2) return strong.length >= 1 || weakEnough || tail;
  return strong.some(isWhole);
}

/**
 * Finds the blocks of credits in an article's lines: label lines, definition lists, tables, one-liners.
 * A block is trusted when at least two different labels stand within a few lines; the richest comes first.
 */
export function findCreditBlocks(lines: readonly Line[]): CreditBlock[] {
  const blocks: CreditBlock[] = [];
  let block: CreditBlock | undefined;
  for (const entry of readEntries(lines)) {
    if (!block || entry.at - block.last > maxGap) {
      block = { entries: [], first: entry.at, last: entry.at, fields: new Set() };
      blocks.push(block);
    }
    block.entries.push(entry);
    block.last = Math.max(block.last, lastLine(entry));
    if (entry.values.length > 0) for (const field of entry.label.fields) block.fields.add(field);
  }
  return blocks.filter(isTrusted).sort((one, other) => weigh(other) - weigh(one) || one.first - other.first);
}

function weigh(block: CreditBlock): number {
  let weight = block.fields.size;
  if (block.fields.has('directors')) weight += 2;
  if (block.fields.has('cast')) weight += 1;
  return weight;
}
