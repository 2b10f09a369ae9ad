import * as v from 'valibot';
import type { Annotation } from '../records/annotation';
import type { Film } from '../records/film';
import type { OwnFact } from '../records/own-facts';
import type { Review } from '../records/review';
import { annotation, correctedFilm, film, filmChoice, review } from '../shapes';

/** One record of the library, under the name of its kind. */
export type LibraryRecord = { annotation: Annotation } | { review: Review } | { film: Film } | OwnFact;

const libraryRecord = v.union([
  v.strictObject({ annotation }),
  v.strictObject({ review }),
  v.strictObject({ film }),
  v.strictObject({ filmChoice }),
  v.strictObject({ filmCorrection: correctedFilm }),
]);

/** Sorts the members of every object by name, so that equal records give equal text. */
function sortMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Any value as one line of canonical JSON: members sorted, no white space. Line breaks within texts are escaped, lone surrogates too, so that a line is
 * always a line and survives UTF-8.
 */
export function toLine(value: unknown): string {
  return JSON.stringify(value, sortMembers);
}

/** A record as one line, without the line break. */
export function writeRecord(record: LibraryRecord): string {
  return toLine(record);
}

/** What a line holds, or why it holds nothing that can be kept. */
export type ReadLine = { record: LibraryRecord } | { refused: string };

/** Reads one line back into a record; never throws. Members that this version does not know are left out. */
export function readRecord(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { refused: 'This line is not JSON.' };
  }
  const parsed = v.safeParse(libraryRecord, value);
  return parsed.success ? { record: parsed.output } : { refused: v.summarize(parsed.issues).slice(0, 300) };
}
