import type { Review } from '@/storage/records/review';
import type { Statement } from './Dotted';
import { formatDate } from './dates';

/** Who wrote what a note stands on, where and when, as far as known, part by part; the page's own title where no publication is. */
export function describeOrigin(review: Review | undefined): Statement[] {
  if (!review) return [];
  const { critic, publication, publishedOn } = review.facts;
  const [name, site, date] = [critic[0]?.value, publication[0]?.value, publishedOn[0]?.value];
  return [
    name ? { name, kind: 'critic' as const } : [],
    site ? { name: site, kind: 'site' as const } : review.title || [],
    date ? formatDate(date) : [],
  ].flat();
}
