import type { LibraryDatabase } from './db';
import { readJsonLines, type StopReason } from './exchange/json-lines';
import type { LibraryRecord } from './exchange/lines';
import { importRecords } from './import-records';
import type { ImportOutcome } from './state';

/** A line that was not taken in, and why. */
export interface RefusedLine {
  line: number;
  why: string;
}

/** What became of a file. */
export interface ImportReport extends ImportOutcome {
  /** The first of the lines that were refused, and how many there were in all. */
  refused: RefusedLine[];
  refusedCount: number;
  /** The file holds as much as was written into it; what is there was taken in either way. */
  isWhole: boolean;
}

/** The file was not read, and nothing taken in. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';

  constructor(readonly reason: StopReason) {
    super(`This file cannot be read: ${reason}.`);
  }
}

export interface ImportWatch {
  /** Ends the import with nothing taken in, until `decided`. */
  signal: AbortSignal;
  /** Which part of the file is read, or of its records is taken in, from 0 to 1. */
  progress: (part: number) => void;
  /** From here on it is finished, even if this page goes. */
  decided: () => void;
}

/** Reasons beyond these help nobody. */
const mostReasons = 200;
/** Read together before they are laid by: enough to be quick, few enough for long notes. */
const recordsTogether = 500;

async function* chunksOf(file: Blob, { signal, progress }: ImportWatch): AsyncGenerator<Uint8Array, void> {
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      read += value.length;
      progress(read / file.size);
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** What is met while a file is read, beside its records. */
type Met = Pick<ImportReport, 'refused' | 'refusedCount' | 'isWhole'>;

async function* recordsOf(file: Blob, watch: ImportWatch, met: Met): AsyncGenerator<LibraryRecord[], void> {
  let records: LibraryRecord[] = [];
  for await (const read of readJsonLines(chunksOf(file, watch))) {
    if ('stopped' in read) {
      // What cannot be read to its end is cut short, unless it cannot be read at all.
      throw new UnreadableFile(read.stopped);
    } else if ('isWhole' in read) {
      met.isWhole = read.isWhole;
    } else if ('refused' in read) {
      met.refusedCount += 1;
      if (met.refused.length < mostReasons) met.refused.push({ line: read.line, why: read.refused });
    } else {
      records.push(read.record);
      if (records.length < recordsTogether) continue;
      yield records;
      watch.signal.throwIfAborted();
      records = [];
    }
  }
  watch.signal.throwIfAborted();
  if (records.length > 0) yield records;
}

/**
 * Takes a file of the library's own format in: all that can be read of it, or nothing where it is stopped or fails. Merged by id and revision, so that doing
 * it twice changes nothing.
 * @param now milliseconds since 1970.
 * @throws UnreadableFile for a file that is none of ours; what stopped it; whatever kept it from being taken in.
 */
export async function importFile(
  db: LibraryDatabase,
  file: Blob,
  now: number,
  watch: ImportWatch,
): Promise<ImportReport> {
  const met: Met = { refused: [], refusedCount: 0, isWhole: false };
  const outcome = await importRecords(db, recordsOf(file, watch, met), now, {
    decided: watch.decided,
    taken: (records, of) => watch.progress(records / of),
  });
  return { ...outcome, ...met };
}
