import { expect } from 'vitest';
import type { LibraryDatabase } from '@/storage/db';
import { keepChoice, keepCorrection, readChoice, readCorrection } from '@/storage/own-facts';

type Word = number | undefined;

/** What a reader said of pages and films, and what they may rely on: their last word, and after a loss none older than what the second copy held. */
export class SaidOfFilms {
  /** By page or film: what was said since the second copy was last written, and what it then held before that. */
  readonly #said = new Map<number, Word[]>();

  /** Chooses a film for a page or corrects a film's year, by turns; undefined takes that back. */
  async say(db: LibraryDatabase, subject: number, word: Word): Promise<void> {
    if (subject % 2 === 0) {
      await keepChoice(db, `page ${subject}`, word === undefined ? undefined : [`wikidata:Q${word}`]);
    } else {
      await keepCorrection(db, [`film ${subject}`], word === undefined ? {} : { year: word });
    }
    this.#said.set(subject, [...(this.#said.get(subject) ?? [undefined]), word]);
  }

  /** The second copy holds everything by now. */
  deliver(): void {
    for (const [subject, words] of this.#said) this.#said.set(subject, words.slice(-1));
  }

  /** Everything was deleted for good. */
  forget(): void {
    this.#said.clear();
  }

  async check(db: LibraryDatabase, isAfterLoss: boolean): Promise<void> {
    for (const subject of [0, 1, 2, 3]) {
      const words = this.#said.get(subject) ?? [undefined];
      const word = await this.#read(db, subject);
      if (isAfterLoss) expect(words, `of ${subject} nothing older comes back`).toContain(word);
      else expect(word, `of ${subject} the last word holds`).toBe(words.at(-1));
      this.#said.set(subject, isAfterLoss ? [word] : words);
    }
  }

  async #read(db: LibraryDatabase, subject: number): Promise<Word> {
    if (subject % 2 === 1) return (await readCorrection(db, [`film ${subject}`])).year;
    const [film] = (await readChoice(db, `page ${subject}`)) ?? [];
    return film === undefined ? undefined : Number(film.slice('wikidata:Q'.length));
  }
}
