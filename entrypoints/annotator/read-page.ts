import { emptyFilmFacts } from '@/storage/records/film';
import { emptyReviewFacts, type PageReading } from '@/storage/records/review';
import { readFilmInParts } from './film/read-film';
import { readSourceInParts } from './page-source';
import { finish, type Parts } from './parts';
import { recognise } from './recognition/recognise';

function* readInParts(document: Document, address: string): Parts<PageReading<Range>> {
  try {
    const source = yield* readSourceInParts(document, address);
    yield;
    const { film, review } = yield* readFilmInParts(source);
    yield;
    return { recognition: yield* recognise(source, film, review), film, review };
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

/** A reading with the milliseconds that it took: in all, and its longest part. */
export interface TimedReading {
  found: PageReading<Range>;
  ms: number;
  longestMs: number;
}

/** A part that takes less is followed by the next at once. */
const patienceMs = 8;

/** Lets the page's own tasks go first; a timer would wait a second in a tab behind others. */
async function giveWay(): Promise<void> {
  await new Promise<void>((settle) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      settle();
    };
    port2.postMessage(null);
  });
}

/** The same without keeping the page from its own work; undefined where the page was left meanwhile. */
export async function readPageInParts(
  document: Document,
  address: string,
  signal: AbortSignal,
): Promise<TimedReading | undefined> {
  const parts = readInParts(document, address);
  let ms = 0;
  let longestMs = 0;
  while (!signal.aborted) {
    const startedAt = performance.now();
    let part;
    let took;
    do {
      part = parts.next();
      took = performance.now() - startedAt;
    } while (!part.done && took < patienceMs);
    ms += took;
    longestMs = Math.max(longestMs, took);
    if (part.done) return { found: part.value, ms, longestMs };
    await giveWay();
  }
  return undefined;
}
