import { emptyFilmFacts } from '@/storage/records/film';
import { emptyReviewFacts, type PageReading } from '@/storage/records/review';
import { readFilm } from './film/read-film';
import { readSource } from './page-source';
import { recognise } from './recognition/recognise';

/**
 * Reads a page in full: where its article stands, what it says for machines, of which film it speaks and whether it is a review of that one film.
 * Never changes the page, never throws: a page that cannot be read is no review, with evidence of the rule `unreadable` and the reason.
 * @param address the page's own address.
 */
export function readPage(document: Document, address: string): PageReading<Range> {
  try {
    const source = readSource(document, address);
    const { film, review } = readFilm(source);
    return { recognition: recognise(source, film, review), film, review };
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
