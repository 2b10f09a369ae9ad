import type { Annotation } from '../records/annotation';
import { pageKeyOf } from '../records/page-key';
import type { TextSelectors } from '../records/selectors';
import type { LibraryRecord } from './lines';

/** The last moment that a `Date` can stand for (https://tc39.es/ecma262/#sec-time-values-and-time-range). */
const lastMoment = 8.64e15;
/** The longest address that Chromium opens (`url::kMaxURLChars`); Firefox opens half of it. */
const longestAddress = 2 * 1024 * 1024;

/** Names that stand for something else wherever members are looked up by name. */
const takenNames = ['__proto__', 'constructor', 'prototype'];

function isMoment(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= lastMoment;
}

function isPlace({ position, range }: TextSelectors): boolean {
  const ends = range ? [range.startSelector.refinedBy, range.endSelector.refinedBy] : [];
  return [position, ...ends].every(({ start, end }) => start <= end && Number.isSafeInteger(end));
}

function faultOfAnnotation({
  id,
  sequence,
  selectors,
  former = [],
  ...annotation
}: Annotation): string | undefined {
  if (takenNames.includes(id)) return 'This id is no id.';
  if (!Number.isSafeInteger(sequence) || sequence === 0) return 'The sequence is out of bounds.';
  const places = selectors ? [selectors, ...former] : former;
  if (!places.every(isPlace)) return 'The passage ends before it begins.';
  const { createdAt, updatedAt, deletedAt = 0 } = annotation;
  if (![createdAt, updatedAt, deletedAt].every(isMoment)) return 'A time is out of bounds.';
  return undefined;
}

/**
 * What speaks against a record whose shape is right, if anything does: what no library of ours would have written, and what would do harm once it
 * was kept.
 */
export function faultOf(record: LibraryRecord): string | undefined {
  if ('annotation' in record) return faultOfAnnotation(record.annotation);
  if ('film' in record) return record.film.key === '' ? 'A film without a key.' : undefined;
  if ('filmChoice' in record) return record.filmChoice.pageKey === '' ? 'A page without a key.' : undefined;
  if ('filmCorrection' in record) {
    return record.filmCorrection.subject === '' ? 'A correction of no film.' : undefined;
  }
  const { url, pageKey } = record.review;
  if (url.length > longestAddress || pageKeyOf(url) === undefined) return 'Not the address of a web page.';
  return pageKey === '' ? 'A page without a key.' : undefined;
}
