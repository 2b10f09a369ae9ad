import type { ReviewFacts } from '@/storage/records/review';
import { formatDate } from './dates';
import { FactValue, nameSources, type ShowPlace } from './FactValue';
import { Rating } from './Rating';
import { useText } from './text';

/** Who reviewed, where and when, as far as known, with the sources where the page itself can be shown. */
export function ReviewLine({ review, showPlace }: ShowPlace & { review: ReviewFacts }) {
  const text = useText();
  const critic = review.critic[0];
  const publication = review.publication[0];
  const publishedOn = review.publishedOn[0];
  const ratings = review.rating ?? [];
  const facts = [critic, publication, publishedOn, ...ratings].filter((fact) => fact !== undefined);
  if (facts.length === 0) return null;
  return (
    <p class="review-line">
      {critic && (
        <FactValue place={critic.place} showPlace={showPlace}>
          {text('reviewBy', critic.value)}
        </FactValue>
      )}
      {publication && (
        <cite>
          <FactValue place={publication.place} showPlace={showPlace}>
            {publication.value}
          </FactValue>
        </cite>
      )}
      {publishedOn && <time dateTime={publishedOn.value}>{formatDate(publishedOn.value)}</time>}
      {ratings.map(({ value, place }) => (
        <FactValue key={value} place={place} showPlace={showPlace}>
          <Rating rating={value} />
        </FactValue>
      ))}
      {showPlace && (
        <span class="source">
          {nameSources(
            facts.map(({ source }) => source),
            text,
          )}
        </span>
      )}
    </p>
  );
}
