import type { HeadlineKind } from '../headline';
import { headlineSays, otherKinds } from '../headline';
import { type Rule, type Rules, when } from './rule';

function headline(kind: HeadlineKind): Rule {
  return (subject) => {
    const words = headlineSays(subject, kind);
    return when(words !== undefined, words);
  };
}

function path(pattern: RegExp): Rule {
  return (subject) => {
    const match = pattern.exec(subject.path);
    return when(match !== null, match?.[0]);
  };
}

function section(pattern: RegExp): Rule {
  return ({ sections }) => {
    const name = sections.find((candidate) => pattern.test(candidate));
    return when(name !== undefined, name);
  };
}

const filmReviewSection =
  /^(?:.{1,20} )?(?:film|movie|cinema|kino)s?[ -]?(?:reviews?|kritik(?:en)?|critiques?)$|^(?:critiques?|cr[íi]ticas?|recensioni|recensies|rese[ñn]as?|resenhas?|recenzje)(?: de| do| di)? (?:films?|cine|cinema|pel[íi]culas?|filmes|filmów)$/;
const reviewSection =
  /^(?:.{1,20} )?(?:reviews?|critiques?|kritik|kritiken|cr[íi]ticas?|recensioni|rese[ñn]as?|resenhas?)$/;
const otherSection = new RegExp(`^(?:[^ ]+ )?(?:${otherKinds}|tv shows?|kitchen)(?: reviews?)?$`);
/** What the headline says, and where the site files the page: address, sections, tags. */
export const filed: Rules = {
  'headline-film-review': headline('filmReview'),
  'headline-review': headline('review'),
  'headline-year': headline('year'),
  'headline-other-review': headline('otherReview'),
  'headline-other-thing': headline('otherThing'),
  'headline-season': headline('season'),
  'headline-list': headline('list'),
  'headline-several-films': headline('severalFilms'),
  'headline-news': headline('news'),
  'headline-interview': headline('interview'),
  'headline-feature': headline('feature'),

  'address-film': path(/\/(?:films?|movies?|cinema|kino|cine|pel(?:í|i)culas?|filme|filmes)\//),
  'address-film-review': path(
    /(?:film|movie|kino|cinema)s? ?\/?(?:reviews?|kritik|critique|critica|recension[ei])|\/reviews?\/(?:films?|movies?)\//,
  ),
  'address-other': path(new RegExp(`/(?:${otherKinds}|shop|store|interviews?|news)/`)),
  'address-index': path(
    /^\/$|\/(?:category|categories|tag|tags|author|archive|archives|page|topics?|search)\/|^\/(?:reviews?|films?|movies?|kritiken|critiques|criticas|recensioni)\/$|\/page \d+\/$|^\/\d{4}\/\d{2}\/$/,
  ),

  'section-film-review': section(filmReviewSection),
  'section-review': section(reviewSection),
  'section-other': section(otherSection),
};
