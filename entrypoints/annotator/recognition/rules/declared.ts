import type { StructuredData } from '../../structured-data';
import { isType, itemsOf, textOf, type Item } from '../../structured-data/item';
import { isFilm } from '../../film/structured-film';
import { patternOf } from '../../article/page-parts';
import { type Rules, when } from './rule';

const review = /Review/;
const other = patternOf('otherItems');

/** A film as databases describe it: rated by many, or with several reviews. */
function isCatalogued(item: Item): boolean {
  const votes = itemsOf(item, 'aggregateRating').map((rating) =>
    Number(textOf(rating, 'ratingCount', 'reviewCount') ?? 0),
  );
  return Math.max(0, ...votes) > 50 || itemsOf(item, 'review', 'reviews').length > 1;
}

/** OpenGraph's word for a page about a film itself. */
function isVideo({ metadata }: StructuredData): boolean {
  return metadata.type?.startsWith('video.') === true;
}

/** What the page says of itself for machines. */
export const declared: Rules = {
  'declared-review-of-film': ({ data }) => {
    const isOwnFilm = (item: Item) => isFilm(item) && !isCatalogued(item);
    // hReview and careless plug-ins do not say what they review.
    const isOpen = (item: Item) => item.types.every((type) => /^(?:Thing|CreativeWork)$/.test(type));
    if (!data.items.some((item) => isType(item, review)) || isVideo(data)) return undefined;
    return when(data.reviewed.some(isOwnFilm) || (data.reviewed.some(isOpen) && 0.4));
  },
  'declared-film-only': ({ data }) =>
    when(
      isVideo(data) ||
        data.items.some(
          (item) =>
            isFilm(item) &&
            (isCatalogued(item) || !data.items.some((page) => isType(page, /Review$|Article$|Posting$/))),
        ),
    ),
  'declared-other': ({ data }) => {
    const thing = data.items.find((item) => isType(item, other()));
    return when(thing !== undefined && !data.reviewed.some(isFilm), thing?.types[0]);
  },
};
