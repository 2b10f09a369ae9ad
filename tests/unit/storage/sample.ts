import type { AnnotationDraft } from '@/storage/records/annotation';
import { emptyFilmFacts } from '@/storage/records/film';
import { emptyReviewFacts, type PageReading } from '@/storage/records/review';
import type { TextSelectors } from '@/storage/records/selectors';

/** Selectors of a passage at a place of a page. */
export function selectorsAt(start: number, exact: string): TextSelectors {
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

/** A new annotation as a page would send it. */
export function draft(id: string, changes: Partial<AnnotationDraft> = {}): AnnotationDraft {
  const quote = `a passage called ${id}`;
  return { id, revision: 0, quote, selectors: selectorsAt(0, quote), colour: 'amber', note: '', ...changes };
}

/** What a page says of a film. */
export function readingOf(title: string, year: number): PageReading {
  return {
    recognition: { isReview: true, confidence: 1, evidence: [] },
    film: {
      ...emptyFilmFacts(),
      title: [{ value: title, source: 'headline' }],
      year: [{ value: year, source: 'credits' }],
    },
    review: emptyReviewFacts(),
  };
}
