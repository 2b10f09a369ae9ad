import { namesOf } from '../article/page-parts';
import { plainSigns } from '../film/letters';

/**
 * One thing that a page describes for machines. Items may refer to each other in circles.
 * Property names are schema.org's; those of microformats are translated to them.
 */
export interface Item {
  /** Without namespace, e.g. `Movie`; empty for a thing of no stated type. */
  types: string[];
  properties: Map<string, (string | Item)[]>;
}

export const maxItems = 1000;
const maxValues = 200;
const maxTextLength = 1000;

let entities: ReadonlyMap<string, string> | undefined;

/** The character that a reference names, or the mark that accents are made with. */
function characterOf(name: string | undefined): string {
  entities ??= new Map(namesOf('characters').map((spelt, index, all) => [spelt, all[index + 1] ?? '']));
  return entities.get(name ?? '') ?? '';
}

/** Spells out character references that were encoded once too often; unknown ones stay. `&eacute;` is a letter with its accent's name. */
function decodeEntities(text: string): string {
  return text
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        const code = Number(decimal ?? `0x${hex ?? ''}`);
        if (code <= 0x10ffff) return code > 0 ? String.fromCodePoint(code) : whole;
        const accent = characterOf(name?.slice(1));
        return characterOf(name) || (accent ? `${name?.charAt(0) ?? ''}${accent}` : whole);
      },
    )
    .normalize('NFC');
}

/** A value as plain words: references decoded, markup dropped, white space folded, at most 1,000 characters. */
export function cleanText(text: string): string {
  const capped = text.slice(0, maxTextLength);
  return plainSigns(capped.includes('&') ? decodeEntities(decodeEntities(capped)) : capped)
    .replace(/<[a-z/][^<>]{0,200}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A type without its namespace, its first letter a capital. */
export function cleanType(type: string): string {
  const name = type.trim().slice(0, 200).split(/[/#:]/).pop() ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function addValue(item: Item, property: string, value: string | Item): void {
  const known = item.properties.get(property);
  if (known === undefined) item.properties.set(property, [value]);
  else if (known.length < maxValues) known.push(value);
}

export function isType(item: Item, pattern: RegExp): boolean {
  return item.types.some((type) => pattern.test(type));
}

/** All values of the first of these properties that has any. */
export function valuesOf(item: Item, ...properties: string[]): (string | Item)[] {
  for (const property of properties) {
    const values = item.properties.get(property);
    if (values && values.length > 0) return values;
  }
  return [];
}

/** The words of a value: a text itself, or a thing's name. */
export function wordsOf(value: string | Item): string {
  if (typeof value === 'string') return value;
  const [name] = valuesOf(value, 'name', 'headline', 'alternateName');
  return typeof name === 'string' ? name : '';
}

export function textOf(item: Item, ...properties: string[]): string | undefined {
  for (const property of properties) {
    for (const value of item.properties.get(property) ?? []) {
      const words = wordsOf(value);
      if (words !== '') return words;
    }
  }
  return undefined;
}

export function itemsOf(item: Item, ...properties: string[]): Item[] {
  return properties.flatMap((property) =>
    (item.properties.get(property) ?? []).filter((value) => typeof value !== 'string'),
  );
}
