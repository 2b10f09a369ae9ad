import { select } from '../anchoring/document-access';
import { addValue, cleanText, cleanType, maxItems, type Item } from './item';

const maxScripts = 40;
const maxScriptLength = 500_000;
const maxDepth = 20;

type Fields = Partial<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON itself, without what publishing systems wrap around it: comments, CDATA marks, a closing semicolon. */
function unwrap(text: string): string {
  const bare = text.replace(/<!\[CDATA\[|\]\](?:>|&gt;)/g, '');
  const start = bare.search(/[[{]/);
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return start >= 0 && end > start ? bare.slice(start, end + 1) : '';
}

/** Where a comment ends that starts at `from`; `from` itself where none does. */
function endOfComment(text: string, from: number): number {
  const close = text.startsWith('//', from) ? '\n' : text.startsWith('/*', from) ? '*/' : undefined;
  if (close === undefined) return from;
  const at = text.indexOf(close, from + 2);
  return at < 0 ? text.length : at + close.length;
}

/**
 * Mends what publishing systems break most: raw line breaks and control characters inside strings, comments between values, and a comma
 * before a closing bracket. One pass.
 */
function mend(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let isString = false;
  let comma = -1;
  const leaveOut = (start: number, end: number, instead: string): void => {
    pieces.push(text.slice(from, start), instead);
    from = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isString) {
      if (code === 92) index += 1;
      else if (code === 34) isString = false;
      else if (code < 32) leaveOut(index, index + 1, ' ');
      continue;
    }
    const end = endOfComment(text, index);
    if (end > index) {
      leaveOut(index, end, '');
      index = end - 1;
    } else if (code === 44) {
      // Whether a comma is one too many shows at what follows it.
      pieces.push(text.slice(from, index));
      from = index + 1;
      comma = pieces.push(',') - 1;
    } else if (code > 32) {
      if ((code === 93 || code === 125) && comma >= 0) pieces[comma] = '';
      comma = -1;
      isString = code === 34;
    }
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function parseLeniently(text: string): unknown {
  const unwrapped = unwrap(text.slice(0, maxScriptLength));
  if (unwrapped === '') return undefined;
  const attempts = [() => unwrapped, () => mend(unwrapped)];
  for (const attempt of attempts) {
    try {
      const parsed: unknown = JSON.parse(attempt());
      return parsed;
    } catch {
      // Broken in a way that the next attempt may mend.
    }
  }
  return undefined;
}

/** Calls back for every object of a parsed block, outer ones first. */
function visitFields(value: unknown, visit: (fields: Fields) => void, depth = 0): void {
  if (depth > maxDepth) return;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, maxItems)) visitFields(entry, visit, depth + 1);
  } else if (isFields(value)) {
    visit(value);
    for (const entry of Object.values(value)) {
      if (typeof entry === 'object') visitFields(entry, visit, depth + 1);
    }
  }
}

function typesOf(fields: Fields): string[] {
  const type = fields['@type'] ?? fields.type;
  const all: unknown[] = Array.isArray(type) ? type : [type];
  return all
    .filter((entry) => typeof entry === 'string')
    .map(cleanType)
    .filter((entry) => entry !== '');
}

/**
 * Reads the page's JSON-LD, also where it is malformed in the ways that real pages are (comments and CDATA around it, raw line breaks in
 * strings, trailing commas), `@graph` and references between blocks included. A block beyond repair is left out.
 */
export function readJsonLd(document: Document): Item[] {
  const blocks: unknown[] = [];
  for (const script of select(document, 'script[type^="application/ld+json" i]', maxScripts)) {
    const parsed = parseLeniently(script.textContent);
    if (parsed !== undefined) blocks.push(parsed);
  }

  const byId = new Map<string, Fields>();
  visitFields(blocks, (fields) => {
    const id = fields['@id'];
    if (typeof id === 'string' && Object.keys(fields).length > 1 && !byId.has(id)) byId.set(id, fields);
  });

  const read = new Map<Fields, Item>();
  const toItem = (fields: Fields, depth: number): Item | undefined => {
    const id = fields['@id'];
    const isReference = typeof id === 'string' && Object.keys(fields).length === 1;
    const source = isReference ? (byId.get(id) ?? fields) : fields;
    const known = read.get(source);
    if (known) return known;
    if (read.size >= maxItems || depth > maxDepth) return undefined;
    const item: Item = { types: typesOf(source), properties: new Map() };
    read.set(source, item);
    for (const [property, value] of Object.entries(source)) {
      if (property === '@type' || property === '@context') continue;
      addValues(item, property.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''), value, depth + 1);
    }
    return item;
  };
  const addValues = (item: Item, property: string, value: unknown, depth: number): void => {
    if (depth > maxDepth) return;
    if (typeof value === 'string' || typeof value === 'number') {
      const text = cleanText(String(value));
      if (text !== '') addValue(item, property, text);
    } else if (Array.isArray(value)) {
      for (const entry of value.slice(0, 200)) addValues(item, property, entry, depth + 1);
    } else if (isFields(value)) {
      const literal = value['@value'];
      if (typeof literal === 'string') addValue(item, property, cleanText(literal));
      else {
        const inner = toItem(value, depth + 1);
        if (inner) addValue(item, property, inner);
      }
    }
  };

  visitFields(blocks, (fields) => {
    if (typesOf(fields).length > 0) toItem(fields, 0);
  });
  return [...read.values()].filter((item) => item.types.length > 0);
}
