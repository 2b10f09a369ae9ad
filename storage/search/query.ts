import { makeNeedle, type Needle } from './fold';

/** Where words may be looked for apart from everywhere. */
export const textFields = ['film', 'director', 'critic', 'site', 'tag'] as const;
export type TextField = (typeof textFields)[number];

/** All names that may stand before a colon, in the order in which they are offered. */
export const fieldNames = [...textFields, 'colour', 'year', 'before', 'after', 'is', 'has'] as const;
export type FieldName = (typeof fieldNames)[number];

/** One thing that is asked of a note. */
export type Condition =
  | { kind: 'words'; field?: TextField; needle: Needle }
  /** A colour's name, or the beginning of it, folded. */
  | { kind: 'colour'; name: string }
  /** The film's year, both ends included. */
  | { kind: 'year'; from: number; to: number }
  /** When the note was made, in milliseconds since 1970: before `end`, from `start` on. */
  | { kind: 'time'; start: number; end: number }
  | { kind: 'orphan' }
  | { kind: 'note' };

/** What is asked: a note is a hit where each condition holds, and none of those with `not`. */
export interface Query {
  conditions: { not: boolean; condition: Condition }[];
  /** What stands there and says nothing that can be looked for, such as `year:soon`. */
  unclear: string[];
}

/** One word of a query as it was typed, with where it stands. */
export interface Token {
  not: boolean;
  field?: FieldName;
  value: string;
  isQuoted: boolean;
  /** Its quotation mark is closed, or there is a space behind it: it is typed to its end. */
  isClosed: boolean;
  /** In UTF-16 units of the query; `valueStart` is where the value begins, its quotation mark included. */
  start: number;
  valueStart: number;
  end: number;
}

/** Bare words up to the next space, or quoted ones with what stands directly before their mark. */
const piece = /([^\s"“”„«»]*)(?:(["“”„«»])([^"“”„«»]*)(["“”„«»]?))?/g;
const minusAndName = /^(-?)(?:(\p{L}+):)?/u;

function fieldOf(name: string | undefined): FieldName | undefined {
  const folded = name?.toLowerCase();
  return folded === 'color' ? 'colour' : fieldNames.find((field) => field === folded);
}

/** What stands before a value: a minus, the name of a field. A name that is none of ours is part of the words. */
function readHead(bare: string): Pick<Token, 'not' | 'field'> & { length: number } {
  const [whole = '', minus = '', name] = minusAndName.exec(bare) ?? [];
  const field = fieldOf(name);
  return { not: minus === '-', ...(field && { field }), length: field ? whole.length : minus.length };
}

/** Takes a query apart into its words; never fails. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const {
    0: whole,
    1: bare = '',
    2: opening,
    3: quoted = '',
    4: closing,
    index: start,
  } of text.matchAll(piece)) {
    const { length, ...head } = readHead(bare);
    const belongs = opening !== undefined && length === bare.length;
    const bareEnd = start + bare.length;
    if (bare !== '' && !belongs) {
      const value = bare.slice(length);
      const isClosed = bareEnd < text.length;
      tokens.push({
        ...head,
        value,
        isQuoted: false,
        isClosed,
        start,
        valueStart: start + length,
        end: bareEnd,
      });
    }
    if (opening === undefined) continue;
    const own = belongs ? head : { not: false };
    const end = start + whole.length;
    const from = belongs ? start : bareEnd;
    const isClosed = closing !== '';
    tokens.push({ ...own, value: quoted, isQuoted: true, isClosed, start: from, valueStart: bareEnd, end });
  }
  return tokens;
}

const yearRange = /^(\d{4})(?:(?:-|\.\.)(\d{4}))?$/;
const day = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

function readYears(value: string): Condition | undefined {
  const match = yearRange.exec(value);
  if (!match) return undefined;
  const from = Number(match[1]);
  return { kind: 'year', from, to: Number(match[2] ?? from) };
}

/** The moment at which a year, month or day begins where the reader is; undefined where there is none of that name. */
function readMoment(value: string): number | undefined {
  const match = day.exec(value);
  if (!match) return undefined;
  const [year, month, date] = [match[1], match[2] ?? 1, match[3] ?? 1].map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const moment = new Date(2000, 0, 1);
  moment.setFullYear(year, month - 1, date);
  const isThere = moment.getMonth() === month - 1 && moment.getDate() === date;
  return isThere ? moment.getTime() : undefined;
}

/** `is:` and `has:` take one word each, or its beginning. */
function begins(word: string, value: string): boolean {
  return value !== '' && word.startsWith(value.toLowerCase());
}

function readCondition({ field, value, isQuoted, isClosed }: Token): Condition | undefined {
  switch (field) {
    case 'colour': {
      const needle = makeNeedle(value, false);
      return needle && { kind: 'colour', name: needle.text };
    }
    case 'year':
      return readYears(value);
    case 'before':
    case 'after': {
      const moment = readMoment(value);
      if (moment === undefined) return undefined;
      const isBefore = field === 'before';
      return { kind: 'time', start: isBefore ? -Infinity : moment, end: isBefore ? moment : Infinity };
    }
    case 'is':
      return begins('orphan', value) ? { kind: 'orphan' } : undefined;
    case 'has':
      return begins('note', value) ? { kind: 'note' } : undefined;
    default: {
      const needle = makeNeedle(value, isQuoted && isClosed);
      return needle && { kind: 'words', ...(field && { field }), needle };
    }
  }
}

/** Reads what a reader typed; what is not finished yet asks nothing. */
export function parseQuery(text: string): Query {
  const query: Query = { conditions: [], unclear: [] };
  for (const read of readTokens(text)) {
    const condition = readCondition(read);
    if (condition) query.conditions.push({ not: read.not, condition });
    else if (read.field && read.value !== '') query.unclear.push(text.slice(read.start, read.end));
  }
  return query;
}

/** The words to be marked in what is found, those that must be absent left out: those that may stand anywhere, and those asked of this field. */
export function needlesOf({ conditions }: Query, field?: TextField): Needle[] {
  return conditions.flatMap(({ not, condition }) =>
    !not && condition.kind === 'words' && (!condition.field || condition.field === field)
      ? [condition.needle]
      : [],
  );
}
