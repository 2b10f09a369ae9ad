import { shareOfRating } from '@/storage/records/rating';
import { formatShare } from './dates';
import { useText } from './text';

/** A critic's rating as they wrote it and, where its scale is known, what it is worth of the best. */
export function Rating({ rating }: { rating: string }) {
  const text = useText();
  const share = shareOfRating(rating);
  const worth = share === undefined || rating.includes('%') ? undefined : formatShare(share);
  return (
    <span class="rating" role="img" aria-label={text('reviewRating', worth ?? rating)}>
      <bdi>{rating}</bdi>
      {worth !== undefined && <small>{` ${worth}`}</small>}
    </span>
  );
}
