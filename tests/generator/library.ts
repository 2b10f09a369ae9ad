import { type Annotation, colours } from '@/storage/records/annotation';
import type { Film } from '@/storage/records/film';
import type { Review } from '@/storage/records/review';
import type { TextSelectors } from '@/storage/records/selectors';
import { makeFilm } from './films';
import { emoji, type Language, languages } from './languages';
import { makePage } from './pages';
import { Random } from './random';
import { makeText, tailOf } from './text';

/** An annotation of a passage, as all of a generated library are. */
type PassageAnnotation = Annotation & Required<Pick<Annotation, 'selectors'>>;

/** The next rows of a library: annotations in the order of their making, with the films and pages that none before them stood on. */
export interface LibraryBatch {
  films: Film[];
  reviews: Review[];
  annotations: PassageAnnotation[];
}

export interface LibraryPlan {
  seed: number;
  /** How many annotations in all, exactly. */
  annotations: number;
  /** Annotations of a batch; 1,000 unless said. */
  batch?: number;
  /** Which share of them lies in the trash; none unless said. */
  trashed?: number;
}

/** One passage in about five minutes from here on, so that a million take ten years. */
const firstRead = Date.UTC(2016, 0, 1);
const mostMsBetween = 600_000;

const paragraphLength = 480;

function describePassage(random: Random, language: Language, exact: string, start: number): TextSelectors {
  const end = start + exact.length;
  const pathEnd = (offset: number) => ({
    type: 'XPathSelector' as const,
    value: `/html[1]/body[1]/main[1]/article[1]/p[${Math.floor(offset / paragraphLength) + 1}]`,
    refinedBy: {
      type: 'TextPositionSelector' as const,
      start: offset % paragraphLength,
      end: offset % paragraphLength,
    },
  });
  const hasPath = random.chance(0.8);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: tailOf(`${makeText(random, language, 40)}${language.space}`, random.between(32, 44)),
      suffix: `${language.space}${makeText(random, language, 32)}`,
    },
    position: { type: 'TextPositionSelector', start, end },
    ...(hasPath && {
      range: { type: 'RangeSelector', startSelector: pathEnd(start), endSelector: pathEnd(end) },
    }),
  };
}

function makeNote(random: Random, language: Language): string {
  if (!random.chance(1 / 3)) return '';
  const own = languages[0];
  const text = makeText(random, own && random.chance(0.5) ? own : language, random.length(90, 0.8, 6, 3000));
  const lines = random.chance(0.1) ? `${text}\n\n${makeText(random, language, 40)}` : text;
  return random.chance(0.08) ? `${lines} ${random.pick(emoji)}` : lines;
}

interface Passage {
  sequence: number;
  review: Review;
  language: Language;
  start: number;
  at: number;
  trashed: number;
}

function makeAnnotation(
  seed: number,
  { sequence, review, language, start, at, trashed }: Passage,
): PassageAnnotation {
  const random = new Random(seed, 'annotation', sequence);
  const words = makeText(random, language, random.length(170, 0.65, 8, 4000));
  const exact = random.chance(0.01) ? `${words} ${random.pick(emoji)}` : words;
  // A page's source breaks lines where its text model has a space.
  const quote = random.chance(0.1) ? exact.replace(' ', '\n        ') : exact;
  const note = makeNote(random, language);
  const revision = note === '' ? random.between(1, 2) : random.between(2, 6);
  const updatedAt = revision === 1 ? at : at + random.between(1000, 40 * 24 * 60 * 60 * 1000);
  return {
    id: random.uuid(),
    revision,
    quote,
    selectors: describePassage(random, language, exact, start),
    colour: random.pickCommon(colours),
    note,
    pageKey: review.pageKey,
    filmKey: review.filmKey,
    sequence,
    createdAt: at,
    updatedAt,
    ...(random.chance(trashed) && { deletedAt: updatedAt + 1000 }),
  };
}

/**
 * A library as years of reading would leave it, in batches, so that a million annotations need no more memory than a thousand: films in many
 * scripts, each reviewed once or several times; pages on which a reader kept a few passages at one sitting and sometimes came back.
 * The same plan gives the same library, and a larger one begins with the smaller.
 */
export function* generateLibrary(plan: LibraryPlan): Generator<LibraryBatch, void> {
  const { seed, annotations: wanted, batch: size = 1000, trashed = 0 } = plan;
  const random = new Random(seed, 'reading');
  const filmOfPage: number[] = [];
  let films = 0;
  let next: LibraryBatch = { films: [], reviews: [], annotations: [] };
  let made = 0;
  let at = firstRead;

  while (made < wanted) {
    const isKnown = filmOfPage.length > 0 && random.chance(0.15);
    const page = isKnown ? random.between(0, filmOfPage.length - 1) : filmOfPage.length;
    const film = filmOfPage[page] ?? (films > 0 && random.chance(0.5) ? random.between(0, films - 1) : films);
    const madeFilm = makeFilm(seed, film);
    const { review, language } = makePage(seed, page, madeFilm);
    if (!isKnown) {
      filmOfPage.push(film);
      next.reviews.push(review);
      if (film === films) {
        films += 1;
        next.films.push(madeFilm.film);
      }
    }
    let start = random.between(0, 3000);
    const sitting = random.length(3.5, 0.8, 1, 40);
    for (let index = 0; index < sitting && made < wanted; index += 1) {
      made += 1;
      at += random.between(1, mostMsBetween);
      const annotation = makeAnnotation(seed, { sequence: made, review, language, start, at, trashed });
      next.annotations.push(annotation);
      start = annotation.selectors.position.end + random.between(20, 900);
      if (next.annotations.length === size) {
        yield next;
        next = { films: [], reviews: [], annotations: [] };
      }
    }
  }
  if (next.annotations.length > 0) yield next;
}
