import type { Review } from '@/storage/records/review';
import { formatDate } from './dates';

/** Who wrote what a note stands on, where and when, as far as known, part by part; the page's own title where no publication is. */
export function describeOrigin(review: Review | undefined): string[] {
  if (!review) return [];
  const { critic, publication, publishedOn } = review.facts;
  const date = publishedOn[0]?.value;
  const parts = [critic[0]?.value, publication[0]?.value ?? review.title, date && formatDate(date)];
  return parts.flatMap((part) => (part ? [part] : []));
}
