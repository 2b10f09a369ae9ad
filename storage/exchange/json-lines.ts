import type { LibraryRecord } from './lines';
import { readRecord, toLine, writeRecord } from './lines';
import { faultOf } from './sound';
import { splitLines } from './split-lines';

/** Rises when a file of a new kind would be misread by an older version of this source. */
export const formatVersion = 2;

/** How many lines of each kind stand in a file. Version 1 had the first three kinds. */
export interface LineCount {
  annotations: number;
  films: number;
  reviews: number;
  filmChoices: number;
  filmCorrections: number;
}

const noLines: LineCount = { annotations: 0, films: 0, reviews: 0, filmChoices: 0, filmCorrections: 0 };

function kindOf(record: LibraryRecord): keyof LineCount {
  if ('annotation' in record) return 'annotations';
  if ('film' in record) return 'films';
  if ('review' in record) return 'reviews';
  return 'filmChoice' in record ? 'filmChoices' : 'filmCorrections';
}

/**
 * Writes the library's own format: a first line that names it, a record on each line, each page and film before the first annotation that stands on
 * it, what the reader says of films behind the annotations, and a last line that counts them, so that a file cut short is noticed. Equal records in equal order give equal bytes.
 */
export class JsonLinesWriter {
  readonly #count: LineCount = { ...noLines };

  begin(): string {
    return `${toLine({ cinemargin: { version: formatVersion } })}\n`;
  }

  write(record: LibraryRecord): string {
    this.#count[kindOf(record)] += 1;
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

/** How many lines a last line counts in all; undefined for any other line. */
function countOf(line: string): number | undefined {
  if (!line.startsWith('{"end":')) return undefined;
  const end = memberOf(parse(line), 'end');
  const isOfVersion1 = memberOf(end, 'filmChoices') === undefined;
  const kinds = isOfVersion1 ? ['annotations', 'films', 'reviews'] : Object.keys(noLines);
  const counts = kinds.map((kind) => memberOf(end, kind));
  const numbers = counts.filter((count) => typeof count === 'number');
  return numbers.length === kinds.length ? numbers.reduce((sum, count) => sum + count, 0) : undefined;
}

/** What has been met so far, for the checks that one line alone does not allow. */
class Reading {
  readonly #ids = new Set<string>();
  readonly #films = new Set<string>(['']);
  readonly #pages = new Set<string>();
  readonly #chosen = new Set<string>();
  readonly #corrected = new Set<string>();
  /** Lines met, the refused ones among them. */
  #met = 0;

  read(line: number, text: string): LineRead {
    this.#met += 1;
    const read = readRecord(text);
    const refused = 'refused' in read ? read.refused : (faultOf(read.record) ?? this.#take(read.record));
    if (refused === undefined && 'record' in read) return { line, record: read.record };
    return { line, refused: refused ?? '' };
  }

  /** Notes a record as read, or says why it does not fit what was read before. */
  #take(record: LibraryRecord): string | undefined {
    if ('film' in record) {
      if (this.#films.has(record.film.key)) return 'This film stands on a line before.';
      this.#films.add(record.film.key);
    } else if ('review' in record) {
      if (this.#pages.has(record.review.pageKey)) return 'This page stands on a line before.';
      if (!this.#films.has(record.review.filmKey)) return 'The film of this page is missing.';
      this.#pages.add(record.review.pageKey);
    } else if ('filmChoice' in record) {
      const { pageKey } = record.filmChoice;
      if (this.#chosen.has(pageKey)) return 'The film of this page stands on a line before.';
      this.#chosen.add(pageKey);
    } else if ('filmCorrection' in record) {
      const { subject } = record.filmCorrection;
      if (this.#corrected.has(subject)) return 'What is corrected of this film stands on a line before.';
      this.#corrected.add(subject);
    } else {
      const { id, pageKey, filmKey } = record.annotation;
      if (this.#ids.has(id)) return 'This note stands on a line before.';
      if (!this.#pages.has(pageKey)) return 'The page of this note is missing.';
      if (!this.#films.has(filmKey)) return 'The film of this note is missing.';
      this.#ids.add(id);
    }
    return undefined;
  }

  isWhole(stated: number): boolean {
    return stated === this.#met;
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
    if (stated !== undefined) {
      yield { line, isWhole: reading.isWhole(stated) };
      return;
    }
    yield piece.fault
      ? { line, refused: 'This line is longer than any that was written.' }
      : reading.read(line, piece.text);
  }
  yield isBegun ? { line: line + 1, isWhole: false } : { line: 1, stopped: 'empty' };
}
