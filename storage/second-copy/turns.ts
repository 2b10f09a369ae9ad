import * as v from 'valibot';
import { offset } from '../shapes';
import type { Folder } from './folder';

const header = v.object({ turn: offset, bytes: offset });
const lineFeed = 10;

/** One of the two files of a text; turn -1 where nothing was written whole. */
interface Turn {
  file: string;
  turn: number;
  body: Uint8Array;
}

function readTurn(file: string, bytes: Uint8Array | undefined): Turn {
  const end = bytes?.indexOf(lineFeed) ?? -1;
  const head = bytes?.subarray(0, Math.max(end, 0));
  const body = bytes?.subarray(end + 1) ?? new Uint8Array();
  try {
    const parsed = v.safeParse(header, JSON.parse(new TextDecoder().decode(head)));
    if (parsed.success && parsed.output.bytes === body.length)
      return { file, turn: parsed.output.turn, body };
  } catch {
    // An empty or torn file counts as none.
  }
  return { file, turn: -1, body };
}

/** The newer and the older file of a text. */
async function readTurns(folder: Folder, name: string): Promise<{ newer: Turn; older: Turn }> {
  const a = readTurn(`${name}.a`, await folder.read(`${name}.a`));
  const b = readTurn(`${name}.b`, await folder.read(`${name}.b`));
  return a.turn >= b.turn ? { newer: a, older: b } : { newer: b, older: a };
}

/** Reads the newest text that was written whole; undefined where there is none. */
export async function readText(folder: Folder, name: string): Promise<string | undefined> {
  const { newer } = await readTurns(folder, name);
  return newer.turn < 0 ? undefined : new TextDecoder().decode(newer.body);
}

/**
 * Writes a text beside its former file and reads it back, so that there is a whole one at any moment: on a full disk Firefox says that a
 * file was written which is empty (measured, in every run). Only then does the former one go, so that what was deleted is nowhere any more.
 * @throws where what was read back is not what was written.
 */
export async function writeText(folder: Folder, name: string, text: string): Promise<void> {
  const { newer, older } = await readTurns(folder, name);
  const body = new TextEncoder().encode(text);
  const head = new TextEncoder().encode(`${JSON.stringify({ turn: newer.turn + 1, bytes: body.length })}\n`);
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  await folder.write(older.file, bytes);
  const written = await folder.read(older.file);
  if (written?.length !== bytes.length || written.some((byte, index) => byte !== bytes[index])) {
    throw new Error('What was written to the second copy could not be read back.');
  }
  await folder.remove(newer.file);
}

/** Removes a text, its older file first. */
export async function removeText(folder: Folder, name: string): Promise<void> {
  const { newer, older } = await readTurns(folder, name);
  await folder.remove(older.file);
  await folder.remove(newer.file);
}
