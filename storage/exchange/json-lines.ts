import type { LibraryRecord } from './lines';
import { readRecord, toLine, writeRecord } from './lines';
import { faultOf } from './sound';
import { splitLines } from './split-lines';

/** Rises when a file of a new kind would be misread by an older version of this source. */
export const formatVersion = 1;

/** How many lines of each kind stand in a file. */
export interface LineCount {
  annotations: number;
  films: number;
  reviews: number;
}

/**
 * Writes the library's own format: a first line that names it, a record on each line, each page and film before the first annotation that stands on
 * it, and a last line that counts them, so that a file cut short is noticed. Equal records in equal order give equal bytes.
 */
export class JsonLinesWriter {
  readonly #count: LineCount = { annotations: 0, films: 0, reviews: 0 };

  begin(): string {
    return `${toLine({ cinemargin: { version: formatVersion } })}\n`;
  }

  write(record: LibraryRecord): string {
    if ('annotation' in record) this.#count.annotations += 1;
    else if ('film' in record) this.#count.films += 1;
    else this.#count.reviews += 1;
    return `${writeRecord(record)}\n`;
  }

  end(): string {
    return `${toLine({ end: this.#count })}\n`;
  }
}

/** Why a file is not read, or not read any further. */
export type StopReason = 'empty' | 'not-text' | 'not-ours' | 'newer-version';

/** What one line gave. Lines are counted from 1. After `stopped` nothing follows. */
export type LineRead =
  | { line: number; record: LibraryRecord }
  | { line: number; refused: string }
  | { line: number; stopped: StopReason }
  /** The last line: whether the file holds as much as was written into it. */
  | { line: number; isWhole: boolean };

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** What speaks against reading a file that begins with this line. */
function stopAt(line: string): StopReason | undefined {
  const version = memberOf(memberOf(parse(line), 'cinemargin'), 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return 'not-ours';
  return version > formatVersion ? 'newer-version' : undefined;
}

/** The count that a last line states; undefined for any other line. */
function countOf(line: string): LineCount | undefined {
  if (!line.startsWith('{"end":')) return undefined;
  const end = memberOf(parse(line), 'end');
  const [annotations, films, reviews] = ['annotations', 'films', 'reviews'].map((name) =>
    memberOf(end, name),
  );
  return typeof annotations === 'number' && typeof films === 'number' && typeof reviews === 'number'
    ? { annotations, films, reviews }
    : undefined;
}

/** What has been met so far, for the checks that one line alone does not allow. */
class Reading {
  readonly #count: LineCount = { annotations: 0, films: 0, reviews: 0 };
  readonly #ids = new Set<string>();
  readonly #films = new Set<string>(['']);
  readonly #pages = new Set<string>();
  #refused = 0;

  read(line: number, text: string): LineRead {
    const read = readRecord(text);
    const refused = 'refused' in read ? read.refused : (faultOf(read.record) ?? this.#take(read.record));
    if (refused === undefined && 'record' in read) return { line, record: read.record };
    this.#refused += 1;
    return { line, refused: refused ?? '' };
  }

  /** Notes a record as read, or says why it does not fit what was read before. */
  #take(record: LibraryRecord): string | undefined {
    if ('film' in record) {
      if (this.#films.has(record.film.key)) return 'This film stands on a line before.';
      this.#films.add(record.film.key);
      this.#count.films += 1;
    } else if ('review' in record) {
      if (this.#pages.has(record.review.pageKey)) return 'This page stands on a line before.';
      if (!this.#films.has(record.review.filmKey)) return 'The film of this page is missing.';
      this.#pages.add(record.review.pageKey);
      this.#count.reviews += 1;
    } else {
      const { id, pageKey, filmKey } = record.annotation;
      if (this.#ids.has(id)) return 'This note stands on a line before.';
      if (!this.#pages.has(pageKey)) return 'The page of this note is missing.';
      if (!this.#films.has(filmKey)) return 'The film of this note is missing.';
      this.#ids.add(id);
      this.#count.annotations += 1;
    }
    return undefined;
  }

  isWhole(stated: LineCount): boolean {
    const { annotations, films, reviews } = this.#count;
    return (
      stated.annotations + stated.films + stated.reviews === annotations + films + reviews + this.#refused
    );
  }
}

/**
 * Reads the library's own format line by line, with as much memory as the ids take. Each line is a record or is refused with its reason, and the rest is
 * read on; a file that is none of ours, or of a newer version, is not read at all. Never throws, but for what `chunks` itself throws.
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LineRead, void> {
  const reading = new Reading();
  let isBegun = false;
  let line = 0;
  for await (const piece of splitLines(chunks)) {
    line = piece.line;
    if (piece.fault === 'not-text') {
      yield { line, stopped: 'not-text' };
      return;
    }
    if (!isBegun) {
      const stopped = piece.fault ? 'not-ours' : stopAt(piece.text);
      if (stopped) {
        yield { line, stopped };
        return;
      }
      isBegun = true;
      continue;
    }
    const stated = countOf(piece.text);
    if (stated) {
      yield { line, isWhole: reading.isWhole(stated) };
      return;
    }
    yield piece.fault
      ? { line, refused: 'This line is longer than any that was written.' }
      : reading.read(line, piece.text);
  }
  yield isBegun ? { line: line + 1, isWhole: false } : { line: 1, stopped: 'empty' };
}
