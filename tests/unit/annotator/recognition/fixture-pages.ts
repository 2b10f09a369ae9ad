import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

export interface FixturePage {
  name: string;
  address: string;
  html: string;
}

const folder = new URL('../../../fixtures/', import.meta.url);

function addressIn(index: unknown, name: string): string {
  if (typeof index === 'object' && index !== null) {
    for (const [key, entry] of Object.entries(index)) {
      const isEntry = (value: unknown): value is { address: unknown } =>
        typeof value === 'object' && value !== null && 'address' in value;
      if (key === name && isEntry(entry) && typeof entry.address === 'string') return entry.address;
    }
  }
  throw new Error(`No address is known for ${name}`);
}

/** The pages of one kind, each with the address that its index gives. */
export function fixturePages(kind: 'reviews' | 'near-misses' | 'ordinary'): FixturePage[] {
  const index: unknown = JSON.parse(readFileSync(new URL(`${kind}.json`, folder), 'utf8'));
  return readdirSync(new URL(`${kind}/`, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace(/\.html$/, '');
      const html = readFileSync(new URL(`${kind}/${file}`, folder), 'utf8');
      return { name, address: addressIn(index, name), html };
    });
}

export function documentOf(html: string, address?: string): Document {
  return new JSDOM(html, address === undefined ? {} : { url: address }).window.document;
}
