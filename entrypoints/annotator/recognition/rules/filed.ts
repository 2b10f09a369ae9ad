import { films, reviewNoun } from '../../film/headline';
import { pause } from '../../film/letters';
import type { HeadlineKind } from '../headline';
import { headlineSays, otherKinds } from '../headline';
import { type Rule, type Rules, said } from './rule';

function headline(kind: HeadlineKind): Rule {
  return (subject) => said(headlineSays(subject, kind));
}

function filed(pattern: RegExp): Rule {
  return ({ sections }) => said(sections.find((name) => pattern.test(name)));
}

/** What the headline says, and where the site files the page: the folders of its address, sections, tags. */
export const filedRules: Rules = {
  'headline-film-review': headline('filmReview'),
  'headline-year': headline('year'),
  'headline-other': headline('other'),
  'headline-list': headline('list'),
  'headline-several-films': headline('severalFilms'),
  'headline-news': headline('news'),
  'headline-feature': headline('feature'),

  'filed-film-review': filed(
    new RegExp(
      `^(?:.{1,20} )?${pause}(?:(?:${films}|dvd)[ -]?${reviewNoun}|${reviewNoun}(?: d[eoi])? ${pause}(?:${films}))$`,
    ),
  ),
  'filed-review': filed(new RegExp(`^(?:.{1,20} )?${reviewNoun}$`)),
  'filed-other': filed(
    new RegExp(
      `^(?:[^ ]+ )?(?:${otherKinds}|tv shows?|kitchen|shop|store|interviews?|news)${pause}(?: reviews?)?$`,
    ),
  ),
  'address-index': ({ path }) =>
    said(
      /^\/$|\/(?:category|categories|tag|tags|author|archive|archives|page|topics?|search)\/|^\/(?:reviews?|films?|movies?|kritiken|critiques|criticas|recensioni)\/$|\/page \d+\/$|^\/\d{4}\/\d{2}\/$/.exec(
        path,
      )?.[0],
    ),
};
