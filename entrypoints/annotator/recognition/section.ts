import type { Article } from '../article';
import { select } from '../anchoring/document-access';
import { selectorOf } from '../article/page-parts';
import type { StructuredData } from '../structured-data';
import { cleanText } from '../structured-data/item';

/** Bounds for pages that carry thousands of tags. */
const maxLinks = 60;
const maxLength = 60;
/** A paragraph with more characters than these beside its links is of the article: what it links to is what it speaks of. */
const maxBesideLinks = 150;
const maxClasses = 2000;

function isInText(link: Element): boolean {
  const paragraph = link.closest('p');
  if (!paragraph) return false;
  const linked = select(paragraph, 'a', maxLinks).reduce(
    (sum, { textContent }) => sum + textContent.length,
    0,
  );
  return paragraph.textContent.length - linked > maxBesideLinks;
}

/** WordPress and its kin write an article's categories and tags into its class: `post category-film tag-review`. */
function classNames(article: Article): string[] {
  const post =
    article.root.closest('.post, .hentry, article') ?? article.root.querySelector('.post, .hentry');
  const names = (post?.getAttribute('class') ?? '').slice(0, maxClasses).split(/\s+/);
  return names.flatMap((name) => /^(?:category|tag)-(.+)$/.exec(name)?.[1]?.replace(/[-_]/g, ' ') ?? []);
}

/**
 * Where the site files the page: its section, categories and tags, in lower case, as the page's head, its links and its classes name them.
 * Menus and clouds are left out. At most about a hundred names of at most 60 characters.
 */
export function readSections(document: Document, article: Article, data: StructuredData): string[] {
  const names: (string | null | undefined)[] = classNames(article);
  for (const meta of select(document, selectorOf('declaredSections'), maxLinks))
    names.push(meta.getAttribute('content'));
  for (const link of select(
    article.root.closest('article') ?? article.root,
    selectorOf('sections'),
    maxLinks,
  )) {
    if (link.closest(selectorOf('siteWide')) === null && !isInText(link)) names.push(link.textContent);
  }
  for (const item of data.items.slice(0, 50)) {
    for (const value of item.properties.get('articleSection') ?? [])
      if (typeof value === 'string') names.push(value);
  }
  const clean = names.map((name) => cleanText(name ?? '').toLowerCase());
  return [...new Set(clean)].filter((name) => name !== '' && name.length <= maxLength);
}
