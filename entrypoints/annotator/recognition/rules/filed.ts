import type { HeadlineKind } from '../headline';
import { headlineSays } from '../headline';
import { type Rule, when } from './rule';

function headline(rule: string, weight: number, kind: HeadlineKind): Rule {
  return {
    rule,
    weight,
    find: (subject) => {
      const words = headlineSays(subject, kind);
      return when(words !== undefined, words);
    },
  };
}

function path(rule: string, weight: number, pattern: RegExp): Rule {
  return {
    rule,
    weight,
    find: (subject) => {
      const match = pattern.exec(subject.path);
      return when(match !== null, match?.[0]);
    },
  };
}

function section(rule: string, weight: number, pattern: RegExp): Rule {
  return {
    rule,
    weight,
    find: ({ sections }) => {
      const name = sections.find((candidate) => pattern.test(candidate));
      return when(name !== undefined, name);
    },
  };
}

const filmReviewSection =
  /^(?:.{1,20} )?(?:film|movie|cinema|kino)s?[ -]?(?:reviews?|kritik(?:en)?|critiques?)$|^(?:critiques?|cr[íi]ticas?|recensioni|rese[ñn]as?|resenhas?)(?: de| do| di)? (?:film|films|cine|cinema|pel[íi]culas?|filmes)$/;
const reviewSection =
  /^(?:.{1,20} )?(?:reviews?|critiques?|kritik|kritiken|cr[íi]ticas?|recensioni|rese[ñn]as?|resenhas?)$/;
const otherSection =
  /^(?:\p{L}+ )?(?:books?|novels?|albums?|games?|gaming|tv|tv shows?|television|series|serien|séries|theatre|theater|stage|plays|restaurants?|hotels?|ristoranti|recipes?|food|libros|livres|bücher|libri|livros|disques|discos|concerts?|politics|sports?|coffee|kitchen|musi[ck]|musique|música|musica|viaggi|travel)(?: reviews?)?$/u;
const newsSection =
  /^(?:(?:film|movie|tv) )?(?:news|interviews?|features?|festivals?|trailers?|lists?|box office|awards?|essays?|obituaries|podcasts?|episodes|events?|eventi|the long read)$/;

/** What the headline says, and where the site files the page: address, sections, tags. */
export const filed: readonly Rule[] = [
  headline('headline-film-review', 2.75, 'filmReview'),
  headline('headline-review', 1, 'review'),
  headline('headline-year', 0.75, 'year'),
  headline('headline-other-review', -4.25, 'otherReview'),
  headline('headline-other-thing', -2.75, 'otherThing'),
  headline('headline-season', -4, 'season'),
  headline('headline-list', -4.25, 'list'),
  headline('headline-several-films', -3.25, 'severalFilms'),
  headline('headline-news', -3.5, 'news'),
  headline('headline-interview', -4.5, 'interview'),
  headline('headline-feature', -2.5, 'feature'),

  path('address-film', 1.25, /\/(?:films?|movies?|cinema|kino|cine|pel(?:í|i)culas?|filme|filmes)\//),
  path(
    'address-film-review',
    2,
    /(?:film|movie|kino|cinema)s? ?\/?(?:reviews?|kritik|critique|critica|recension[ei])|\/reviews?\/(?:films?|movies?)\//,
  ),
  path(
    'address-other',
    -2.5,
    /\/(?:books?|music|albums?|games?|gaming|tv|television|series|theatre|theater|stage|recipes?|shop|store|products?|restaurants?|hotels?|podcasts?|interviews?|news|events?|courses?|food|politics|sports?)\//,
  ),
  path(
    'address-index',
    -5.25,
    /^\/$|\/(?:category|categories|tag|tags|author|archive|archives|page|topics?|search)\/|^\/(?:reviews?|films?|movies?|kritiken|critiques|criticas|recensioni)\/$|\/page \d+\/$|^\/\d{4}\/\d{2}\/$/,
  ),

  section('section-film-review', 2, filmReviewSection),
  section('section-review', 1, reviewSection),
  section('section-other', -3.5, otherSection),
  section('section-news', -1.5, newsSection),
];
