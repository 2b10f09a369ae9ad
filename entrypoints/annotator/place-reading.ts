import type { Fact } from '@/storage/records/fact';
import { type FilmFacts, peopleFields } from '@/storage/records/film';
import { emptyFilmFacts } from '@/storage/records/film';
import type { PageReading, ReviewFacts } from '@/storage/records/review';
import { describeRange } from './anchoring/describe';
import type { TextModel } from './anchoring/text-model';

function placeFacts<T>(facts: Fact<T, Range>[], model: TextModel): Fact<T>[] {
  return facts.map(({ value, source, place }) => {
    const selectors = place && describeRange(model, place);
    return { value, source, ...(selectors && { place: selectors }) };
  });
}

function placeFilm(film: FilmFacts<Range>, model: TextModel): FilmFacts {
  const placed: FilmFacts = {
    ...emptyFilmFacts(),
    title: placeFacts(film.title, model),
    originalTitle: placeFacts(film.originalTitle, model),
    year: placeFacts(film.year, model),
    runningTime: placeFacts(film.runningTime, model),
  };
  for (const field of peopleFields) placed[field] = placeFacts(film[field], model);
  return placed;
}

function placeReview(review: ReviewFacts<Range>, model: TextModel): ReviewFacts {
  return {
    headline: placeFacts(review.headline, model),
    critic: placeFacts(review.critic, model),
    publication: placeFacts(review.publication, model),
    publishedOn: placeFacts(review.publishedOn, model),
    ...(review.rating && { rating: placeFacts(review.rating, model) }),
  };
}

/** Turns the live ranges of a reading into selectors, so that it can be sent, kept and shown again. */
export function placeReading(reading: PageReading<Range>, model: TextModel): PageReading {
  return {
    recognition: reading.recognition,
    film: placeFilm(reading.film, model),
    review: placeReview(reading.review, model),
  };
}
