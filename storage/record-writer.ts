import { JsonLinesWriter } from './exchange/json-lines';
import type { Annotation } from './records/annotation';
import { emptyFilmFacts, type Film } from './records/film';
import { emptyReviewFacts, type Review } from './records/review';

/** A page whose row is missing, so that its notes are not lost with it. */
function replacePage(pageKey: string, filmKey: string): Review {
  return { pageKey, filmKey, url: `https://${pageKey}`, title: '', facts: emptyReviewFacts() };
}

/** Gives the rows of some keys, as far as there are any. */
type Rows<Row> = (keys: string[]) => Promise<ReadonlyMap<string, Row>>;

/** Writes annotations as lines of the own format, each page and film before the first annotation that stands on it. */
export class RecordWriter {
  readonly writer = new JsonLinesWriter();
  readonly #filmsOf: Rows<Film>;
  readonly #reviewsOf: Rows<Review>;
  readonly #films = new Set<string>(['']);
  readonly #pages = new Set<string>();

  constructor(filmsOf: Rows<Film>, reviewsOf: Rows<Review>) {
    this.#filmsOf = filmsOf;
    this.#reviewsOf = reviewsOf;
  }

  async write(annotations: Annotation[]): Promise<string> {
    const newPages = [...new Set(annotations.map(({ pageKey }) => pageKey))].filter(
      (key) => !this.#pages.has(key),
    );
    const reviews = await this.#reviewsOf(newPages);
    const keys = [...annotations, ...reviews.values()].map(({ filmKey }) => filmKey);
    const films = await this.#filmsOf([...new Set(keys)].filter((key) => !this.#films.has(key)));
    let text = '';
    for (const annotation of annotations) {
      const { pageKey, filmKey } = annotation;
      if (!this.#pages.has(pageKey)) {
        this.#pages.add(pageKey);
        const review = reviews.get(pageKey) ?? replacePage(pageKey, filmKey);
        text += this.#writeFilm(films, review.filmKey) + this.writer.write({ review });
      }
      text += this.#writeFilm(films, filmKey) + this.writer.write({ annotation });
    }
    return text;
  }

  #writeFilm(films: ReadonlyMap<string, Film>, key: string): string {
    if (this.#films.has(key)) return '';
    this.#films.add(key);
    return this.writer.write({ film: films.get(key) ?? { key, facts: emptyFilmFacts() } });
  }
}
