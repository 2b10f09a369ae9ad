import type { ReviewFacts } from '@/storage/records/review';
import { useText } from './text';

/** An ISO date in the reader's own way; as it stands where it is no date. */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** Who reviewed, where and when, as far as known. */
export function ReviewLine({ review }: { review: ReviewFacts }) {
  const text = useText();
  const critic = review.critic[0]?.value;
  const publication = review.publication[0]?.value;
  const publishedOn = review.publishedOn[0]?.value;
  if (critic === undefined && publication === undefined && publishedOn === undefined) return null;
  return (
    <p class="review-line">
      {critic !== undefined && <span>{text('reviewBy', critic)}</span>}
      {publication !== undefined && <cite>{publication}</cite>}
      {publishedOn !== undefined && <time dateTime={publishedOn}>{formatDate(publishedOn)}</time>}
    </p>
  );
}
