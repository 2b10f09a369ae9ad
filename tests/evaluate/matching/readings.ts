import * as v from 'valibot';
import { foldTitle, withoutArticle } from '@/storage/records/title';
import type { Catalogue } from './catalogue';
import { emptySought, lookUp } from './measure';

/** What `npm run evaluate -- --json` writes of each page, as far as it helps to find a film. */
const names = v.optional(v.array(v.string()), []);
const record = v.object({
  id: v.string(),
  isReview: v.boolean(),
  film: v.optional(
    v.object({
      title: v.optional(v.string()),
      otherTitles: names,
      originalTitle: v.optional(v.string()),
      year: v.optional(v.number()),
      otherYears: v.optional(v.array(v.number()), []),
      runtimeMinutes: v.optional(v.number()),
      directors: names,
      writers: names,
      cast: names,
    }),
  ),
  review: v.optional(v.object({ publishedOn: v.optional(v.string()) })),
});

const label = v.object({
  id: v.string(),
  isFilmReview: v.boolean(),
  film: v.nullish(
    v.object({
      title: v.optional(v.string(), ''),
      altTitles: names,
      originalTitle: v.optional(v.string()),
      year: v.optional(v.number()),
    }),
  ),
});
const labelFile = v.union([
  v.array(label),
  v.pipe(
    v.object({ pages: v.array(label) }),
    v.transform(({ pages }) => pages),
  ),
]);

const plain = (title: string): string => withoutArticle(foldTitle(title));

/** Matches what was read off real reviews against a catalogue, and compares it with which film each review is of. */
export function matchReadings(
  catalogue: Catalogue,
  readings: unknown,
  labels: unknown,
): { reviews: number; accepted: string[]; wrong: string[] } {
  const labelOf = new Map(v.parse(labelFile, labels).map((one) => [one.id, one]));
  const accepted: string[] = [];
  const wrong: string[] = [];
  let reviews = 0;
  for (const { id, isReview, film, review } of v.parse(v.array(record), readings)) {
    if (!isReview || film?.title === undefined) continue;
    reviews += 1;
    const reviewedIn = Number(review?.publishedOn?.slice(0, 4));
    const decision = lookUp(catalogue, {
      ...emptySought,
      titles: [
        film.title,
        ...(film.originalTitle === undefined ? [] : [film.originalTitle]),
        ...film.otherTitles,
      ],
      isTitleStated: false,
      years: [...(film.year === undefined ? [] : [film.year]), ...film.otherYears],
      directors: film.directors,
      writers: film.writers,
      cast: film.cast,
      runningTimes: film.runtimeMinutes === undefined ? [] : [film.runtimeMinutes],
      ...(reviewedIn > 1800 && { reviewedIn }),
    });
    if (decision.verdict !== 'accepted') continue;
    const { title, years } = decision.film;
    const truth = labelOf.get(id)?.film;
    const line = `${id}: ${title} (${years.join()}), labelled ${truth?.title ?? 'as no review'} (${truth?.year ?? 'no year'})`;
    const known = truth ? [truth.title, truth.originalTitle ?? '', ...truth.altTitles].map(plain) : [];
    const isYearRight =
      truth?.year === undefined || years.some((year) => Math.abs(year - (truth.year ?? 0)) <= 1);
    if (known.includes(plain(title)) && isYearRight) accepted.push(line);
    else wrong.push(line);
  }
  return { reviews, accepted, wrong };
}
