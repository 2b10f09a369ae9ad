import { select } from '../../anchoring/document-access';
import { patternOf } from '../../article/page-parts';
import { knownTitleIn } from '../../film/known-films';
import { withPhrases } from '../../film/phrases';
import { findForm, type HeadlineForm, headlineSays, namesFilmReview, namesReview } from '../headline';
import { nameOfPart } from '../lexicon';
import type { Subject } from '../subject';
import { type Rule, type Rules, said, when } from './rule';

function headline(form: HeadlineForm): Rule {
  return (subject) => said(headlineSays(subject, form));
}

function filed(form: HeadlineForm): Rule {
  return ({ filedUnder }) => said(filedUnder.find(({ kinds }) => findForm(form, kinds))?.name);
}

const joint = withPhrases((of) => new RegExp(` (?:${of('and')}|[+/]) `));

/** "The Ferry and The Salt Road": the text names each by itself. A name of one word may be a person of the film: "Harold and Maude". */
function isOfTwo(headline: string, { text }: Subject): boolean {
  const timesNamed = (name: string) => text.split(name).length - 1;
  const parts = headline.split(joint());
  return (
    parts.length > 1 &&
    parts.every((part) => /[^ ] [^ ]/.test(part) && timesNamed(part) > timesNamed(headline) + 1)
  );
}

const indexPath = patternOf('indexPaths');
const filmLink = patternOf('filmLinks');

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
        subject.openings.find(namesFilmReview) ??
        (subject.filedUnder.some(({ kinds }) => /^[FP]+$/.test(kinds))
          ? subject.headlines.find(namesReview)
          : undefined),
    ),
  'headline-year': headline('year'),
  // Who writes the credits out need not be guessed at; a cinema does.
  'headline-known-film': ({ headlines, film }) =>
    said(
      film.directors.some(({ source }) => source !== 'prose')
        ? undefined
        : headlines.map(knownTitleIn).find(Boolean),
    ),
  'headline-other': headline('other'),
  'headline-list': headline('list'),
  'headline-several-films': (subject) =>
    said(headlineSays(subject, 'severalFilms') ?? subject.headlines.find((line) => isOfTwo(line, subject))),
  'headline-news': headline('news'),
  'headline-feature': headline('feature'),

  'filed-film-review': filed('filmReviewSection'),
  'filed-review': filed('reviewSection'),
  'filed-other': filed('otherSection'),
  // Of a list many are linked.
  'database-link': ({ root }) => {
    const linked = select(root, 'a[href]', maxLinks).flatMap(
      (link) => filmLink().exec(link.getAttribute('href') ?? '')?.[0] ?? [],
    );
    return said(linked.every((film) => film === linked[0]) ? linked[0] : undefined);
  },
  'address-index': ({ path }) => said(indexPath().exec(path)?.[0]),
  // A cinema praises what it shows; one such link may lead anywhere.
  'ticket-office': ({ root }) => {
    const links = select(root.ownerDocument, 'a', maxLinks).map(nameOfLink);
    const sold = new Set(links.filter((text) => nameOfPart(text) === 'tickets'));
    return when(sold.size > 1, [...sold].join(', '));
  },
};
