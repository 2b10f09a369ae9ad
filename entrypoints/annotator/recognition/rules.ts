import { isType } from '../structured-data/item';
import { type HeadlineKind, headlineSays } from './headline';
import {
  business,
  countOf,
  criticism,
  filmNoun,
  manyFilms,
  oneFilm,
  otherSubjects,
  reporting,
} from './lexicon';
import type { Subject } from './subject';

/** How strongly a rule speaks, 0 to 1, and the words of the page that it rests on. */
export interface Finding {
  strength: number;
  words?: string;
}

export interface Rule {
  rule: string;
  /** In log-odds at full strength: 1 makes a review 2.7 times as likely, -1 as unlikely. */
  weight: number;
  find: (subject: Subject) => Finding | undefined;
}

/** Rises from 0 at `none` to 1 at `full`. */
function between(none: number, full: number, value: number): number {
  return Math.min(1, Math.max(0, (value - none) / (full - none)));
}

function when(strength: number, words?: string): Finding | undefined {
  if (!(strength > 0)) return undefined;
  return { strength, ...(words !== undefined && words !== '' && { words }) };
}

function headline(rule: string, weight: number, kind: HeadlineKind): Rule {
  return {
    rule,
    weight,
    find: (subject) => {
      const words = headlineSays(subject, kind);
      return when(words === undefined ? 0 : 1, words);
    },
  };
}

function path(rule: string, weight: number, pattern: RegExp): Rule {
  return {
    rule,
    weight,
    find: (subject) => {
      const match = pattern.exec(subject.path);
      return when(match ? 1 : 0, match?.[0]);
    },
  };
}

/** How often in a thousand words. */
function rate(pattern: RegExp, { text, words }: Subject): number {
  return (1000 * countOf(pattern, text)) / Math.max(words, 150);
}

const creditFields = [
  'directors',
  'writers',
  'cast',
  'runningTime',
  'certificate',
  'producers',
  'cinematographers',
  'composers',
  'editors',
];

const otherThing =
  /^(?:Book|MusicAlbum|MusicRecording|VideoGame|TVSeries|TVSeason|TVEpisode|Product|Restaurant|Hotel|LocalBusiness|Recipe|SoftwareApplication|Course|Event|TheaterEvent|MobileApplication|Play|PodcastEpisode|Place|LodgingBusiness|Organization|Game|CreativeWorkSeason)$/;

const scoreMark =
  /[★☆⭐]{2,}|(?<![\d/])(?:10|\d(?:[.,]\d{1,2})?)\s?(?:\/|out of|von|sur|su|de)\s?(?:5|10|100)(?![\d/])|(?<!\d)[1-5](?:[.,½]5?)?\s?(?:stars|sterne|étoiles|estrellas|estrelas|stelle)(?!\p{L})|(?<!\p{L})(?:grade|score|rating|note|wertung|nota|puntuación|voto)\s?:\s?(?:[A-D][+-]?(?!\p{L})|\d)/iu;

/** Headings by which an encyclopaedia divides its page of a film. */
const encyclopaedia =
  /^(?:plot|cast|production|release|reception|references|external links|see also|box office|critical response|handlung|besetzung|rezeption|einzelnachweise|synopsis|fiche technique|distribution|accueil|argumento|reparto|recepción|referencias|trama|produzione|accoglienza)$/i;

/** A heading that opens one of several: numbered, or a title with its year. */
const entryHeading = /^(?:#?\d{1,2}[.):\]]\s?\S|.{2,80}\((?:[^()]{1,40}, ?)?(?:19|20)\d\d\))/;

const yearInBrackets = /\((?:[^()]{0,40}, ?)?(?:19|20)\d\d\)/g;

function isHeading(tag: string): boolean {
  return /^h[1-6]$/.test(tag);
}

/**
 * What speaks for and against a page's being a review of one film. Each line is one thing that a reader would look at too; weights were
 * set by reading pages and checked against labelled ones, site by site left out. Rules about a neighbouring art weigh its words against
 * those about film, since reviews of adaptations name the book.
 */
export const rules: readonly Rule[] = [
  // What the page says of itself for machines.
  {
    rule: 'declared-review-of-film',
    weight: 5,
    find: ({ data }) => when(data.reviewed.some((item) => isType(item, /^Movie$/)) ? 1 : 0),
  },
  {
    rule: 'declared-review-of-other',
    weight: -4,
    find: ({ data }) => {
      const other = data.reviewed.find((item) => isType(item, otherThing));
      return when(other && !data.reviewed.some((item) => isType(item, /^Movie$/)) ? 1 : 0, other?.types[0]);
    },
  },
  {
    rule: 'declared-review',
    weight: 1,
    find: ({ data }) => when(data.items.some((item) => isType(item, /Review$/)) ? 1 : 0),
  },
  {
    rule: 'declared-other',
    weight: -2,
    find: ({ data }) => {
      const other = data.items.find((item) =>
        isType(
          item,
          /^(?:Product|Recipe|Book|MusicAlbum|VideoGame|TVSeries|TVSeason|TVEpisode|Course|PodcastEpisode|SearchResultsPage|CollectionPage)$/,
        ),
      );
      return when(other ? 1 : 0, other?.types[0]);
    },
  },

  // What the headline and the address say.
  headline('headline-film-review', 2.5, 'filmReview'),
  headline('headline-review', 1, 'review'),
  headline('headline-other-review', -4, 'otherReview'),
  headline('headline-season', -4, 'season'),
  headline('headline-list', -3, 'list'),
  headline('headline-news', -2, 'news'),
  headline('headline-feature', -2, 'feature'),
  headline('headline-year', 1, 'year'),
  path('address-film', 0.5, /\/(?:films?|movies?|cinema|kino|cine|pel(?:í|i)culas?|filme|filmes)\//),
  path(
    'address-film-review',
    2,
    /(?:film|movie|kino|cinema)s? ?\/?(?:reviews?|kritik|critique|critica|recension[ei])|\/reviews?\/(?:films?|movies?)\//,
  ),
  path(
    'address-other',
    -2.5,
    /\/(?:books?|music|albums?|games?|gaming|tv|television|series|theatre|theater|stage|recipes?|shop|store|products?|restaurants?|hotels?|podcasts?|interviews?|news|events?|courses?|food)\//,
  ),
  path(
    'address-index',
    -5,
    /^\/$|\/(?:category|categories|tag|tags|author|archive|archives|page|topics?)\/|^\/(?:reviews?|films?|movies?|kritiken|critiques|criticas|recensioni)\/$|\/page \d+\/$|^\/\d{4}\/\d{2}\/$/,
  ),

  // What the page states of one film.
  {
    rule: 'credit-block',
    weight: 3,
    find: ({ labels }) => {
      const named = creditFields.filter((field) => labels.has(field));
      return when(between(0, 3, named.length), named.join(', '));
    },
  },
  {
    rule: 'several-credit-blocks',
    weight: -4,
    find: ({ labels }) =>
      when(between(1, 3, Math.max(labels.get('directors') ?? 0, labels.get('runningTime') ?? 0))),
  },
  {
    rule: 'director-known',
    weight: 0.8,
    find: ({ film }) => when(film.directors.length > 0 ? 1 : 0, film.directors[0]?.value.name),
  },
  {
    rule: 'cast-known',
    weight: 1,
    find: ({ film }) =>
      when(
        between(0, 3, film.cast.length),
        film.cast
          .map((fact) => fact.value.name)
          .slice(0, 3)
          .join(', '),
      ),
  },
  {
    rule: 'running-time-known',
    weight: 1,
    find: ({ film }) => when(film.runningTime.length > 0 ? 1 : 0, String(film.runningTime[0]?.value)),
  },
  {
    rule: 'title-in-headline',
    weight: 0.8,
    find: ({ film, headlines }) => {
      const title = film.title[0]?.value;
      return when(
        title !== undefined && headlines.some((line) => line.toLowerCase().includes(title.toLowerCase()))
          ? 1
          : 0,
        title,
      );
    },
  },
  {
    rule: 'title-repeated',
    weight: 1,
    find: ({ film, text }) => {
      const title = film.title[0]?.value;
      if (title === undefined || title.length < 3) return undefined;
      return when(between(0, 4, text.split(title).length - 1), title);
    },
  },

  // How the article is written.
  {
    rule: 'names-film',
    weight: 2.5,
    find: (subject) => when(between(0, 8, rate(filmNoun, subject))),
  },
  {
    rule: 'one-film',
    weight: 2.5,
    find: (subject) => {
      const one = countOf(oneFilm, subject.text);
      const many = countOf(manyFilms, subject.text);
      return when(one === 0 ? 0 : (one / (one + many)) * between(0, 3, one));
    },
  },
  {
    rule: 'criticism',
    weight: 4,
    find: (subject) => {
      const kinds = Object.entries(criticism).filter(([, words]) => countOf(words, subject.text) > 0);
      return when(between(2, 9, kinds.length), kinds.map(([kind]) => kind).join(', '));
    },
  },
  {
    rule: 'verdict',
    weight: 1,
    find: (subject) => when(criticism.verdict ? between(0, 6, rate(criticism.verdict, subject)) : 0),
  },
  {
    rule: 'score',
    weight: 1.5,
    find: ({ text }) => {
      const match = scoreMark.exec(text);
      return when(match ? 1 : 0, match?.[0]);
    },
  },
  {
    rule: 'no-film-named',
    weight: -3,
    find: (subject) => when(countOf(filmNoun, subject.text) === 0 && subject.labels.size < 2 ? 1 : 0),
  },
  ...Object.entries(otherSubjects).map(([art, words]): Rule => ({
    rule: `rather-${art}`,
    weight: -3.5,
    find: (subject) => {
      const other = countOf(words, subject.text);
      const film = countOf(filmNoun, subject.text) + 2 * subject.labels.size;
      return when(between(1, 4, other / (film + 2)) * between(0, 12, rate(words, subject)));
    },
  })),
  {
    rule: 'reporting',
    weight: -2.5,
    find: (subject) => when(between(3, 14, rate(reporting, subject))),
  },
  {
    rule: 'business',
    weight: -2.5,
    find: (subject) => when(between(5, 22, rate(business, subject))),
  },

  // How the page is built.
  {
    rule: 'many-entries',
    weight: -4,
    find: ({ lines }) => {
      const entries = lines.filter(
        (line) =>
          (isHeading(line.tag) || line.marks.some((mark) => mark.kind === 'bold' && mark.start === 0)) &&
          entryHeading.test(line.text),
      );
      return when(between(1, 4, entries.length), entries[1]?.text);
    },
  },
  {
    rule: 'many-years',
    weight: -3,
    find: ({ text, words }) => {
      const years = text.match(yearInBrackets) ?? [];
      return when(between(4, 14, (years.length * 800) / Math.max(words, 800)), years.slice(0, 3).join(' '));
    },
  },
  {
    rule: 'encyclopaedia',
    weight: -6,
    find: ({ lines }) => {
      const headings = lines.filter(
        (line) => isHeading(line.tag) && encyclopaedia.test(line.text.split('[')[0]?.trim() ?? ''),
      );
      return when(
        between(1, 4, headings.length),
        headings
          .map((line) => line.text)
          .slice(0, 4)
          .join(', '),
      );
    },
  },
  {
    rule: 'questions-and-answers',
    weight: -3,
    find: ({ lines }) => {
      const questions = lines.filter(
        (line) =>
          /^(?:Question|Frage|Pregunta|Domanda|[QPD])\s?[:.]/.test(line.text) ||
          (line.text.endsWith('?') &&
            line.marks.some(
              (mark) =>
                (mark.kind === 'bold' || mark.kind === 'italic') &&
                mark.start === 0 &&
                mark.end > line.text.length - 3,
            )),
      );
      return when(between(1, 4, questions.length), questions[0]?.text);
    },
  },
  {
    rule: 'mostly-links',
    weight: -3,
    find: ({ lines, text }) => {
      let linked = 0;
      for (const line of lines)
        for (const mark of line.marks) if (mark.kind === 'link') linked += mark.end - mark.start;
      return when(between(0.2, 0.6, linked / Math.max(text.length, 1)));
    },
  },
  {
    rule: 'too-short',
    weight: -3,
    find: ({ words }) => when(between(70, 30, words)),
  },
];

/** The log-odds of a page of which nothing is known, once the first look has let it through. */
export const bias = -6;
