import { emptyFilmFacts } from '@/storage/records/film';
import { emptyReviewFacts, type PageReading } from '@/storage/records/review';
import { addKnownPeople } from './film/known-people';
import { readFilmInParts } from './film/read-film';
import { findFilmParts, partOf } from './film/several-films';
import { readSourceInParts } from './page-source';
import { finish, finishInTime, type Parts, type Timed } from './parts';
import { recognise } from './recognition/recognise';

function* readInParts(document: Document, address: string, title?: string): Parts<PageReading<Range>> {
  try {
    const whole = yield* readSourceInParts(document, address);
    const source = title === undefined ? whole : yield* partOf(whole, title);
    yield;
    const { film, review } = yield* readFilmInParts(source);
    yield;
    const recognition = yield* recognise(source, film, review);
    // Only of a review: a report of a studio names its founder as often.
    if (recognition.isReview) yield* addKnownPeople(film, source.lines);
    return { recognition, film, review };
  } catch (error) {
    // Pages can hide the document's own methods behind the names of their elements.
    const words = String(error).slice(0, 120);
    return {
      recognition: { isReview: false, confidence: 0, evidence: [{ rule: 'unreadable', weight: 0, words }] },
      film: emptyFilmFacts(),
      review: emptyReviewFacts(),
    };
  }
}

/**
 * Reads a page in full: where its article stands, what it says for machines, of which film it speaks and whether it is a review of that one film.
 * Never changes the page, never throws: a page that cannot be read is no review, with evidence of the rule `unreadable` and the reason.
 * @param address the page's own address.
 */
export function readPage(document: Document, address: string): PageReading<Range> {
  return finish(readInParts(document, address));
}

/**
 * The same without keeping the page from its own work; undefined where the page was left meanwhile.
 * @param title the film that the reader chose: of a page of several only its own part is read.
 */
export function readPageInTime(
  document: Document,
  address: string,
  signal: AbortSignal,
  title?: string,
): Promise<Timed<PageReading<Range>> | undefined> {
  return finishInTime(readInParts(document, address, title), signal);
}

function* readFilmsInParts(document: Document, address: string): Parts<string[]> {
  try {
    const { lines, article } = yield* readSourceInParts(document, address);
    return (yield* findFilmParts(lines, article.headline)).map(({ title }) => title);
  } catch {
    return [];
  }
}

/** The titles of the films on a page of several; see `findFilmParts`. Never throws, and keeps no page from its own work. */
export async function readFilmsInTime(
  document: Document,
  address: string,
  signal: AbortSignal,
): Promise<string[]> {
  return (await finishInTime(readFilmsInParts(document, address), signal))?.value ?? [];
}
