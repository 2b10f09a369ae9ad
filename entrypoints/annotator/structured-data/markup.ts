import { select } from '../anchoring/document-access';
import { isFurniture } from '../article/furniture';
import { addValue, cleanText, cleanType, maxItems, type Item } from './item';

const maxElements = 3000;
const maxClimb = 200;

/** The visible or declared value of an element that carries a property. */
function declaredValue(element: Element): string {
  // `<abbr title>` is how hReview writes dates and ratings for machines.
  const attributes = element.nodeName === 'ABBR' ? ['title'] : ['content', 'datetime'];
  for (const attribute of attributes) {
    const value = element.getAttribute(attribute);
    if (value) return cleanText(value);
  }
  if (/^(?:img|link|source|iframe)$/i.test(element.nodeName)) return '';
  return cleanText(element.textContent.slice(0, 2000));
}

function stands(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < maxClimb; steps += 1) {
    // A hidden element is a usual place for markup; a list of other posts is not.
    if (isFurniture(at) && !at.hasAttribute('hidden') && !/^(?:meta|footer)$/i.test(at.nodeName))
      return false;
    at = at.parentElement;
  }
  return true;
}

interface Syntax {
  /** Which elements begin an item, and which carry a property. */
  scope: string;
  property: string;
  typesOf: (element: Element) => string[];
  propertiesOf: (element: Element) => string[];
}

const split = (value: string | null) => (value ?? '').trim().slice(0, 500).split(/\s+/).filter(Boolean);

const microdata: Syntax = {
  scope: '[itemscope]',
  property: '[itemprop]',
  typesOf: (element) => split(element.getAttribute('itemtype')),
  propertiesOf: (element) => split(element.getAttribute('itemprop')),
};

const rdfa: Syntax = {
  scope: '[typeof]',
  property: '[property]:not(meta[property*=":"])',
  typesOf: (element) => split(element.getAttribute('typeof')),
  propertiesOf: (element) => split(element.getAttribute('property')),
};

/** Translations of the class names of hReview, hCard and h-review. */
const propertyOfClass: Partial<Record<string, string>> = {
  item: 'itemReviewed',
  'p-item': 'itemReviewed',
  fn: 'name',
  'p-name': 'name',
  reviewer: 'author',
  'p-author': 'author',
  author: 'author',
  dtreviewed: 'datePublished',
  'dt-published': 'datePublished',
  'dt-reviewed': 'datePublished',
  summary: 'headline',
};
const typeOfClass: Partial<Record<string, string>> = {
  hreview: 'Review',
  'h-review': 'Review',
  item: 'Thing',
  'p-item': 'Thing',
  vcard: 'Person',
  'h-card': 'Person',
};

const microformats: Syntax = {
  scope: '.hreview, .h-review, :is(.hreview, .h-review) :is(.item, .p-item, .vcard, .h-card)',
  property: `:is(.hreview, .h-review) :is(${Object.keys(propertyOfClass)
    .map((name) => `.${name}`)
    .join(', ')})`,
  typesOf: (element) => split(element.getAttribute('class')).flatMap((name) => typeOfClass[name] ?? []),
  propertiesOf: (element) =>
    split(element.getAttribute('class')).flatMap((name) => propertyOfClass[name] ?? []),
};

function readSyntax(document: Document, syntax: Syntax): Item[] {
  const items = new Map<Element, Item>();
  for (const element of select(document, syntax.scope, maxItems)) {
    if (!stands(element)) continue;
    const types = syntax.typesOf(element).map(cleanType);
    items.set(element, { types, properties: new Map() });
  }
  if (items.size === 0) return [];
  for (const element of select(document, syntax.property, maxElements)) {
    let owner: Item | undefined;
    let at = element.parentElement;
    for (let steps = 0; at && !owner && steps < maxClimb; steps += 1) {
      owner = items.get(at);
      at = at.parentElement;
    }
    if (!owner) continue;
    const value = items.get(element) ?? declaredValue(element);
    if (value === '') continue;
    for (const property of syntax.propertiesOf(element))
      addValue(owner, property.replace(/^(?:\w+:|.*[/#])/, ''), value);
  }
  if (syntax === microformats) for (const [element, item] of items) nameByText(element, item);
  return [...items.values()];
}

/** In microformats the thing reviewed or the reviewer is often named by the element's text alone. */
function nameByText(element: Element, item: Item): void {
  if (item.properties.has('name') || item.types.includes('Review')) return;
  const text = cleanText(element.textContent.slice(0, 300));
  if (text !== '' && text.length <= 150) item.properties.set('name', [text]);
}

/** Reads microdata, RDFa Lite and the review microformats from the page's own elements, furniture left out. */
export function readMarkup(document: Document): Item[] {
  return [microdata, rdfa, microformats].flatMap((syntax) => readSyntax(document, syntax));
}
