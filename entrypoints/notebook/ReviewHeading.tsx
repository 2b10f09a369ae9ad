import { formatDate } from '@/components/dates';
import { Rating } from '@/components/Rating';
import { useText } from '@/components/text';
import type { Review } from '@/storage/records/review';

/** Who wrote the review, where and when; where no critic is known, what the page calls itself. */
export function ReviewHeading({ review }: { review: Review | undefined }) {
  const text = useText();
  const critic = review?.facts.critic[0]?.value;
  const publication = review?.facts.publication[0]?.value;
  const publishedOn = review?.facts.publishedOn[0]?.value;
  const rating = review?.facts.rating?.[0]?.value;
  return (
    <header class="review-heading">
      <h2>
        <bdi>{critic ?? publication ?? (review?.title || text('reviewUnknown'))}</bdi>
      </h2>
      <p>
        {critic !== undefined && publication !== undefined && <cite>{publication}</cite>}
        {rating !== undefined && <Rating rating={rating} />}
        {publishedOn !== undefined && <time dateTime={publishedOn}>{formatDate(publishedOn)}</time>}
      </p>
    </header>
  );
}
