import type { HeadlineKind } from '../headline';
import { select } from '../../anchoring/document-access';
import { headlineSays, namesReview, sections } from '../headline';
import { nameOfPart } from '../lexicon';
import { type Rule, type Rules, said, when } from './rule';

function headline(kind: HeadlineKind): Rule {
  return (subject) => said(headlineSays(subject, kind));
}

function filed(kind: keyof typeof sections): Rule {
  return ({ filedUnder }) => said(filedUnder.find(({ kinds }) => sections[kind].test(kinds))?.name);
}

/** Menus stand at the beginning; a link of more characters is none of a menu. */
const maxLinks = 300;
const maxLink = 30;

/** The first words of a link, or of what it begins with; all of its text could be a whole page's. */
function nameOfLink({ firstChild, firstElementChild }: Element): string {
  const text = firstChild?.nodeValue?.trim() || firstElementChild?.firstChild?.nodeValue?.trim();
  return text?.slice(0, maxLink) ?? '';
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
  // A cinema praises what it shows; one such link may lead anywhere.
  'ticket-office': ({ root }) => {
    const links = select(root.ownerDocument, 'a', maxLinks).map(nameOfLink);
    const sold = new Set(links.filter((text) => nameOfPart(text) === 'tickets'));
    return when(sold.size > 1, [...sold].join(', '));
  },
};
