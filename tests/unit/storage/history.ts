import { Dexie } from 'dexie';
import { expect } from 'vitest';
import type { LibraryDatabase } from '@/storage/db';
import { deleteAnnotation, type KeptPage, restoreAnnotation, saveAnnotation } from '@/storage/library';
import { openLibrary } from '@/storage/open';
import type { Annotation } from '@/storage/records/annotation';
import { SecondCopy } from '@/storage/second-copy/second-copy';
import { writeSecondCopy } from '@/storage/second-copy/write';
import { readState } from '@/storage/transaction';
import { deleteEverything, purgeTrash } from '@/storage/trash';
import { MemoryFolder } from './memory-folder';
import { SaidOfFilms } from './said-of-films';
import { draft, readingOf } from './sample';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 0, 1);
const first: KeptPage = { pageKey: 'a.example/her', url: 'https://a.example/her', title: 'Her' };
const pages: KeptPage[] = [
  { ...first, reading: readingOf('Her', 2013) },
  { pageKey: 'b.example/', url: 'https://b.example/', title: 'B' },
];
const notes = 4;

/** One thing that happens to a library. `editor` is a field in which a reader writes, `row` counts through what is kept. */
export type Event =
  | { does: 'write'; editor: number; note: string }
  | { does: 'write at once'; editors: [number, number]; note: string }
  | { does: 'open'; editor: number; row: number }
  | { does: 'trash' | 'restore'; row: number }
  | { does: 'purge' }
  | { does: 'say'; subject: number; word: number | undefined }
  | { does: 'delete everything' }
  | { does: 'deliver'; disk: 'sound' | 'refuses' | 'lies'; after: number }
  | { does: 'stop' | 'lose' }
  | { does: 'set clock'; days: number };

/** Words that were acknowledged, and that no reader has replaced or deleted since. */
interface Owed {
  id: string;
  note: string;
  isDelivered: boolean;
}

/** A library to which things happen, and what its readers may rely on meanwhile. */
export class History {
  readonly #name = `history-${crypto.randomUUID()}`;
  readonly #folder = new MemoryFolder();
  readonly #copy = new SecondCopy(this.#folder);
  /** What each field was opened on, or its last save gave. */
  readonly #bases = new Map<number, Annotation>();
  /** Which number went with which id at any time. */
  readonly #numbered = new Set<string>();
  #owed: Owed[] = [];
  /** Ids of what is gone for good, whether the second copy has followed or not. */
  readonly #gone = new Set<string>();
  readonly #ofFilms = new SaidOfFilms();
  #now = start;
  #isClockTrue: boolean;
  #db: LibraryDatabase;

  /** @param isClockTrue without it the clock stays where it is whatever happens. */
  constructor(isClockTrue = true) {
    this.#isClockTrue = isClockTrue;
    this.#db = this.#open();
  }

  #open(): LibraryDatabase {
    return openLibrary({ copy: this.#copy, hadNotes: () => Promise.resolve(false) }, this.#name);
  }

  rows(): Promise<Annotation[]> {
    return this.#db.annotations.orderBy('sequence').toArray();
  }

  async end(): Promise<void> {
    await this.#db.delete();
  }

  /** Lets something happen, then checks every law. */
  async undergo(event: Event): Promise<void> {
    const before = await this.rows();
    await this.#act(event, before);
    await this.#check(event, before);
  }

  async #act(event: Event, before: Annotation[]): Promise<void> {
    switch (event.does) {
      case 'write':
        return this.#write(event.editor, event.note);
      case 'write at once':
        await Promise.all(event.editors.map((editor) => this.#save(editor, `${event.note}${editor}`)));
        return;
      case 'open': {
        const kept = before.filter(({ deletedAt }) => deletedAt === undefined);
        const base = kept[event.row % Math.max(kept.length, 1)];
        if (base) this.#bases.set(event.editor, base);
        return;
      }
      case 'trash':
      case 'restore': {
        const row = before[event.row % Math.max(before.length, 1)];
        if (!row) return;
        const { id } = row;
        const outcome =
          event.does === 'trash'
            ? await deleteAnnotation(this.#db, id, this.#now)
            : await restoreAnnotation(this.#db, id);
        expect(outcome.saved).toBe(true);
        return;
      }
      case 'say':
        return this.#ofFilms.say(this.#db, event.subject, event.word);
      case 'purge':
        await purgeTrash(this.#db, this.#now, this.#copy);
        return this.#noteGone(before);
      case 'delete everything':
        await deleteEverything(this.#db, this.#copy);
        this.#bases.clear();
        this.#ofFilms.forget();
        return this.#noteGone(before);
      case 'deliver':
        return this.#deliver(event.disk, event.after);
      case 'stop':
        this.#db.close();
        this.#db = this.#open();
        return;
      case 'lose':
        this.#db.close();
        await Dexie.delete(this.#name);
        this.#db = this.#open();
        // A browser loses a database between its end and its next start, when no field is open any more.
        this.#bases.clear();
        this.#owed = this.#owed.filter(({ isDelivered }) => isDelivered);
        return;
      case 'set clock':
        if (this.#isClockTrue) this.#now += event.days * day;
    }
  }

  async #save(editor: number, note: string) {
    const base = this.#bases.get(editor);
    const id = base?.id ?? `note ${editor % notes}`;
    const kept = await this.#db.annotations.get(id);
    const pageKey = base?.pageKey ?? kept?.pageKey;
    const page = pages.find((one) => one.pageKey === pageKey) ?? pages[editor % 2] ?? first;
    const sent = draft(id, { revision: base?.revision ?? 0, note });
    const outcome = await saveAnnotation(this.#db, page, sent, this.#now);
    if (!outcome.saved) throw new Error(`not saved: ${outcome.reason}`);
    this.#bases.set(editor, outcome.annotation);
    // Who writes over words that they have seen means to; and who writes on what was deleted wants it again.
    if (base) this.#owed = this.#owed.filter((owed) => owed.id !== id || !base.note.startsWith(owed.note));
    this.#owed.push({ id: outcome.annotation.id, note, isDelivered: false });
    this.#gone.delete(id);
    return { page, sent, outcome };
  }

  async #write(editor: number, note: string): Promise<void> {
    const { page, sent, outcome } = await this.#save(editor, note);
    const before = [await this.rows(), await this.#db.state.toArray(), await this.#db.outbox.toArray()];
    const again = await saveAnnotation(this.#db, page, sent, this.#now + day);
    expect(again, 'a retry is answered as the save was').toEqual(outcome);
    const after = [await this.rows(), await this.#db.state.toArray(), await this.#db.outbox.toArray()];
    expect(after, 'a retry changes nothing').toEqual(before);
  }

  async #noteGone(before: Annotation[]): Promise<void> {
    const left = new Set((await this.rows()).map(({ id }) => id));
    for (const row of before.filter(({ id }) => !left.has(id))) {
      this.#gone.add(row.id);
      this.#owed = this.#owed.filter(({ note }) => !row.note.startsWith(note));
    }
  }

  /** What the background does behind each change, on a disk that may fail it after some writes. */
  async #deliver(disk: MemoryFolder['mode'], after: number): Promise<void> {
    const rows = await this.#db.outbox.toArray();
    if (rows.length === 0) return;
    const delivered = this.#owed;
    this.#folder.failAfter(after, disk);
    try {
      await writeSecondCopy(this.#db, this.#copy, rows, this.#now);
    } catch {
      return;
    } finally {
      this.#folder.failAfter(0, 'sound');
    }
    await this.#db.outbox.bulkDelete(rows.map(({ id }) => id));
    for (const owed of delivered) owed.isDelivered = true;
    this.#ofFilms.deliver();
  }

  async #check({ does }: Event, before: Annotation[]): Promise<void> {
    const rows = await this.rows();
    await this.#ofFilms.check(this.#db, does === 'lose');
    for (const { note } of this.#owed) {
      expect(
        rows.some((row) => row.note.startsWith(note)),
        `"${note}" is there`,
      ).toBe(true);
    }
    const ids = new Set(rows.map(({ id }) => id));
    expect(ids.size, 'no id twice').toBe(rows.length);
    for (const id of this.#gone) expect(ids.has(id), `${id} stays gone`).toBe(false);
    const kept = rows.filter(({ deletedAt }) => deletedAt === undefined).length;
    const state = await readState(this.#db);
    expect(state.kept, 'the state counts what is kept').toBe(kept);
    const sequences = new Set(rows.map(({ sequence }) => sequence));
    expect(sequences.size, 'no number twice').toBe(rows.length);
    const newest = before.at(-1)?.sequence ?? 0;
    for (const { id, sequence } of rows) {
      expect(sequence, 'the state knows the last number').toBeLessThanOrEqual(state.sequence);
      const wasHere = before.some((row) => row.id === id && row.sequence === sequence);
      const numbered = `${id} ${sequence}`;
      if (does === 'lose') expect(this.#numbered.has(numbered), 'what comes back has its number').toBe(true);
      else if (!wasHere) {
        expect(does, 'only what is written is new').toMatch(/^write/);
        expect(sequence, 'the newest has the highest number').toBeGreaterThan(newest);
      }
      this.#numbered.add(numbered);
    }
    if (does !== 'purge' && does !== 'delete everything' && does !== 'lose') {
      for (const { id } of before) expect(ids.has(id), `${id} is still there`).toBe(true);
    }
  }
}
