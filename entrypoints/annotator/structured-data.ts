import { isType, itemsOf, type Item } from './structured-data/item';
import { readJsonLd } from './structured-data/json-ld';
import { readMarkup } from './structured-data/markup';
import { readMetadata, type PageMetadata } from './structured-data/metadata';

export type { Item } from './structured-data/item';
export type { PageMetadata } from './structured-data/metadata';

/** All that a page states for machines. */
export interface StructuredData {
  /** Every thing described, nested ones too: JSON-LD first, then in the order of the page; at most a few thousand. */
  items: Item[];
  /** The things that are said to be reviewed: by `itemReviewed`, or by carrying a `review` of their own. */
  reviewed: Item[];
  metadata: PageMetadata;
}

const reviewType = /^\w*Review$/;

function findReviewed(items: Item[]): Item[] {
  const reviewed = new Set<Item>();
  for (const item of items) {
    for (const subject of itemsOf(item, 'itemReviewed')) reviewed.add(subject);
    for (const named of item.properties.get('itemReviewed') ?? []) {
      if (typeof named === 'string' && isType(item, reviewType)) {
        reviewed.add({ types: [], properties: new Map([['name', [named]]]) });
      }
    }
    if (
      item.types.length > 0 &&
      itemsOf(item, 'review', 'reviews').some((review) => isType(review, reviewType))
    ) {
      reviewed.add(item);
    }
  }
  return [...reviewed];
}

/**
 * Reads JSON-LD, microdata, RDFa Lite, hReview, h-review and the metadata of the page's head. Malformed parts are repaired or left out;
 * bounded on pages of any size.
 */
export function readStructuredData(document: Document): StructuredData {
  const items = [...readJsonLd(document), ...readMarkup(document)];
  return { items, reviewed: findReviewed(items), metadata: readMetadata(document) };
}
