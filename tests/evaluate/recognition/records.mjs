/** What one visit gave, as one flat record: names as strings, what was not found left out. */

const peopleFields = [
  'directors',
  'writers',
  'producers',
  'cast',
  'cinematographers',
  'editors',
  'composers',
];

function withoutEmpty(fields) {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0),
    ),
  );
}

const firstValue = (facts) => facts?.[0]?.value;
/** Further values of a field disagree with the first: they are told too. */
const otherValues = (facts) =>
  facts && facts.length > 1 ? facts.slice(1).map(({ value }) => value) : undefined;

/**
 * @param visit as `visitPages` gives it.
 * @returns `isReview` is what the reader sees: a page that the first look turns away is no review, whatever the full reading says of it; that is
 *   in `confidence` and `evidence`.
 */
export function recordOf({ entry, report, readabilityMs, problem }) {
  const { id } = entry;
  if (problem !== undefined)
    return { id, isReview: false, confidence: 0, evidence: [], film: {}, review: {}, problem };
  const { recognition, film, review } = report.reading;
  const isLetThrough = report.firstLook?.isWorthReading ?? false;
  return {
    id,
    isReview: recognition.isReview && isLetThrough,
    isLetThrough,
    confidence: recognition.confidence,
    evidence: recognition.evidence,
    film: withoutEmpty({
      title: firstValue(film.title),
      otherTitles: otherValues(film.title),
      originalTitle: firstValue(film.originalTitle),
      year: firstValue(film.year),
      otherYears: otherValues(film.year),
      runtimeMinutes: firstValue(film.runningTime),
      otherRuntimes: otherValues(film.runningTime),
      ...Object.fromEntries(peopleFields.map((field) => [field, film[field].map(({ value }) => value.name)])),
    }),
    review: withoutEmpty({
      critic: firstValue(review.critic),
      publication: firstValue(review.publication),
      publishedOn: firstValue(review.publishedOn),
      rating: firstValue(review.rating),
    }),
    ...withoutEmpty({
      firstLookMs: report.firstLook?.ms,
      readingMs: report.readingMs,
      longestTaskMs: report.longestTaskMs,
      readabilityMs,
    }),
  };
}
