import type { LabelledField } from '@/storage/records/languages/language';
import type { Parts } from '../parts';
import { findHits, type Form, type Hit, isPeople, proseLength } from './credit-labels';
import type { Label } from './labels';
import { inRanges } from './letters';
import type { Line } from './lines';
import { readLoose, readUnlabelledCast } from './loose-credits';
import { splitPeople } from './people';

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

/** So many lines may stand between two labels of one block. */
const maxGap = 4;

/** Where a list of people ends: at its sentence's end, before a number, or at the bar that parts it from the next fact. */
function peopleEnd(text: string, start: number, limit: number): number {
  const value = text.slice(start, limit);
  const number = /\s(?:[–—|·•-]\s(?=\d)|(?=\d{2,3}\s?(?:min|['’′])|\d\s?h))/iu.exec(value);
  const bar = value.includes(',') ? value.indexOf(' | ') : -1;
  const stops = [number?.index ?? -1, bar].filter((stop) => stop > 0);
  return sentenceEnd(text, start, Math.min(limit, ...stops.map((stop) => start + stop)));
}

const stop = inRanges(
  /(?<!(?:^|\P{L})\p{L}|\b(?:[JjSs]r|St|Dr|Mrs?|Ms|al|vs|feat|[Mm]ins?|[Ss]td))\.(?=\s+[\p{L}\d(“"‘])|[。।]/gu,
);

/** Where a sentence ends within a value: not after initials and abbreviations. */
function sentenceEnd(text: string, start: number, end: number): number {
  stop.lastIndex = start;
  const at = stop.exec(text)?.index ?? end;
  return Math.min(at, end);
}

/** A line of one name, as lists of a cast have them. */
function isNameLine(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 60 && splitPeople(line.text).length === 1;
}

/** Whether a cast's names stand below one another, the first beside its label: "Cast: A<br>B<br>C". One alone below it is rather the critic's. */
function goesOnBelow(lines: readonly Line[], at: number, { label, valueStart }: Hit): boolean {
  const line = lines[at];
  return (
    label.fields[0] === 'cast' &&
    splitPeople(line?.text.slice(valueStart) ?? '').length === 1 &&
    [at + 1, at + 2].every((next) => lines[next]?.block === line?.block && isNameLine(lines[next]))
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
  } else if (isNameLine(next) && isNameLine(lines[at + 2])) takeWhile(isNameLine);
  else if (next.text.length <= proseLength && !next.byline) answers.push(at + 1);
  return answers;
}

function* readEntries(lines: readonly Line[]): Parts<CreditEntry[]> {
  const hitsOf: Hit[][] = [];
  for (const line of lines) {
    hitsOf.push(findHits(line));
    yield;
  }
  const labelled = (index: number) => (hitsOf[index]?.length ?? 0) > 0;
  const entries: CreditEntry[] = [];
  const answered = new Set<number>();
  for (const [at, hits] of hitsOf.entries()) {
    yield;
    const line = lines[at];
    if (!line) continue;
    // "Australia 1997" above "Directed by Ann Rook".
    const isBeside =
      /^\D{2,20}\s\d{4}$/.test(line.text) && [at - 1, at + 1].some((beside) => labelled(beside));
    entries.push(
      ...readLoose(line, hits, at, isBeside || answered.has(at)),
      ...(hits[0]?.start === 0 && (labelled(at - 1) || answered.has(at - 1))
        ? []
        : readUnlabelledCast(lines, hits, at)),
    );
    hits.forEach((hit, index) => {
      const limit = hits[index + 1]?.start ?? line.text.length;
      const end = isPeople(hit.label) ? peopleEnd(line.text, hit.valueStart, limit) : limit;
      const values: Span[] = [];
      const isStated = line.text.slice(hit.valueStart, end).trim() !== '';
      if (isStated) values.push({ line, start: hit.valueStart, end });
      if (index === hits.length - 1 && (!isStated || goesOnBelow(lines, at, hit))) {
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
  }
  return entries;
}

/** The last line that an entry reaches. */
function lastLine(entry: CreditEntry): number {
  return entry.at + Math.max(0, entry.values.length - (entry.values[0]?.start === 0 ? 0 : 1));
}

/** A block speaks for a film where two different facts stand in it, or where a line of its own, or two, say who directed: "監督:是枝裕和". Any other lone label is for the reading of sentences. */
function isTrusted(block: CreditBlock): boolean {
  const strong = block.entries.filter((entry) => !entry.label.weak && !entry.label.fields.includes('other'));
  const distinct = [...block.fields].filter((field) => field !== 'other' && field !== 'title');
  const hasPeople = distinct.filter((field) => field === 'directors' || field === 'cast').length;
  // "R: Ann Rook, D: Bo Lee, Cy Park".
  const weakEnough =
    (distinct.length >= 3 && hasPeople > 0) ||
    (hasPeople === 2 && block.entries.every(({ form }) => form === 'colon'));
  const tail =
    (block.fields.has('runningTime') && (block.fields.has('certificate') || block.fields.has('year'))) ||
    ((block.fields.has('runningTime') || block.fields.has('year')) &&
      block.entries.some(({ label, form }) => form === 'runsOn' && label.weak && !label.runsOn));
  const isLine = strong.some(
    ({ label, form, labelStart, values }) =>
      label.fields[0] === 'directors' &&
      labelStart === 0 &&
      (form === 'colon' ||
        (form !== 'bare' &&
          values.some(
            ({ line: { text }, start, end }) =>
              text.length <= 60 && splitPeople(text.slice(start, end)).length > 0,
          ))),
  );
  return isLine || (distinct.length >= 2 && (strong.length >= 1 || weakEnough || tail));
}

/**
 * Finds the blocks of credits in an article's lines: label lines, definition lists, tables, one-liners.
 * A block is trusted when at least two different labels stand within a few lines; the richest comes first.
 */
export function* findCreditBlocks(lines: readonly Line[]): Parts<CreditBlock[]> {
  const blocks: CreditBlock[] = [];
  let block: CreditBlock | undefined;
  for (const entry of yield* readEntries(lines)) {
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
