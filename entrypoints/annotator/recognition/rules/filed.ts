import type { HeadlineKind } from '../headline';
import { headlineSays, namesReview, sections } from '../headline';
import { type Rule, type Rules, said } from './rule';

function headline(kind: HeadlineKind): Rule {
  return (subject) => said(headlineSays(subject, kind));
}

function filed(kind: keyof typeof sections): Rule {
  return ({ filedUnder }) => said(filedUnder.find(({ kinds }) => sections[kind].test(kinds))?.name);
}

/** What the headline says, and where the site files the page: the folders of its address, sections, tags, short lines at its top. */
export const filedRules: Rules = {
  // Among films "review" need not say of what: "Interstellar: critique" under "Cinéma".
  'headline-film-review': (subject) =>
    said(
      headlineSays(subject, 'filmReview') ??
        (subject.filedUnder.some(({ kinds }) => /^[FP]+$/.test(kinds))
          ? subject.headlines.find(namesReview)
          : undefined),
    ),
  'headline-year': headline('year'),
  'headline-other': headline('other'),
  'headline-list': headline('list'),
  'headline-several-films': headline('severalFilms'),
  'headline-news': headline('news'),
  'headline-feature': headline('feature'),

  'filed-film-review': filed('filmReview'),
  'filed-review': filed('review'),
  'filed-other': filed('other'),
  'address-index': ({ path }) =>
    said(
      /^\/$|\/(?:category|categories|tag|tags|author|page|topics?|search)\/|\/archives?\/(?:(?:19|20)\d\d\/)?(?:\d\d\/)?$|^\/(?:reviews?|films?|movies?|kritiken|critiques|criticas|recensioni)\/$|\/page \d+\/$|^\/\d{4}\/\d{2}\/$/.exec(
        path,
      )?.[0],
    ),
};
