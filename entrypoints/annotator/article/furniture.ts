import type { Furniture } from '@/storage/records/furniture';
import { nameOf } from '../anchoring/document-access';

const furnitureTags = new Set(
  'script style noscript template svg math iframe object select textarea button nav footer dialog'.split(' '),
);

let furnitureWords = new Set<string>();
let furniturePhrases: RegExp | undefined;

/** Learns how sites name what surrounds an article; by itself this script knows elements and roles. */
export function learnFurniture({ words, phrases }: Furniture): void {
  furnitureWords = new Set(words.split(' '));
  furniturePhrases = new RegExp(phrases, 'i');
}

/** Layout classes that hold one of the words above and still wrap whole articles. */
const wrapperWords = new Set('with has no main content page site body layout post type'.split(' '));

const furnitureRoles = new Set('navigation complementary contentinfo search banner dialog'.split(' '));

/** A page has few different names for its many elements. */
const judged = new Map<string, boolean>();
const maxJudged = 3000;

function namesFurniture(value: string | null): boolean {
  if (!value) return false;
  const names = value.slice(0, 300);
  let verdict = judged.get(names);
  if (verdict === undefined) {
    verdict = furniturePhrases?.test(names) || hasFurnitureWord(names);
    if (judged.size < maxJudged) judged.set(names, verdict);
  }
  return verdict;
}

function hasFurnitureWord(names: string): boolean {
  return names.split(/\s+/).some((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/);
    return words.some((word) => furnitureWords.has(word)) && !words.some((word) => wrapperWords.has(word));
  });
}

/**
 * Whether an element belongs to the site and not to the article: navigation, comments, related posts, sharing, what is hidden.
 * It judges by the element's own name, role and class, never by its text or layout.
 */
export function isFurniture(element: Element): boolean {
  const tag = nameOf(element);
  if (furnitureTags.has(tag)) return true;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  if (element.hasAttribute('hidden')) return true;
  const role = element.getAttribute('role');
  if (role && furnitureRoles.has(role)) return true;
  const style = element.getAttribute('style');
  if (style && /display\s*:\s*none/i.test(style.slice(0, 300))) return true;
  if (!namesFurniture(element.getAttribute('class')) && !namesFurniture(element.getAttribute('id')))
    return false;
  // A layout named after its sidebar wraps the article too, and one builder of blogs calls all its parts widgets.
  return element.querySelector('h1, main, .post-body, .entry-content') === null;
}
