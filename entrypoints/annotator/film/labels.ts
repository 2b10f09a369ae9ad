import { german } from './labels/de';
import { english } from './labels/en';
import { spanish } from './labels/es';
import { french } from './labels/fr';
import { italian } from './labels/it';
import type { LabelledField, LabelRow } from './labels/label';
import { portuguese } from './labels/pt';

export interface Label {
  fields: readonly LabelledField[];
  /** Counts only among other labels. */
  weak: boolean;
  /** Reads on into the name without a colon: "Directed by", "Starring". */
  runsOn: boolean;
}

const maxWords = 6;

/** Lower case, without diacritics and full stops, every other sign a space. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.’']+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function indexLabels(tables: readonly (readonly LabelRow[])[]): Map<string, Label> {
  const index = new Map<string, Label>();
  for (const row of tables.flat()) {
    for (const label of row.labels) {
      const key = foldWords(label);
      const runsOn = /\b(?:by|par|por|da|di|von|starring|cast includes)$/.test(key) || key === 'starring';
      const known = index.get(key);
      // The same word in two languages: the reading that needs no company wins, else the first.
      if (!known || (known.weak && !row.weak))
        index.set(key, { fields: row.fields, weak: row.weak ?? false, runsOn });
    }
  }
  return index;
}

const labels = indexLabels([english, german, french, spanish, portuguese, italian]);
const firstWords = new Set([...labels.keys()].map((key) => key.split(' ')[0] ?? ''));

const wordPattern = /[\p{L}\p{M}’']+\.?/uy;
const joint = /\s?[/&*+,-]\s?|[\s:]/y;

/**
 * The longest label that begins at this place of a text, with the place where it ends; undefined where none does.
 * "Writer/Director", "Writers & Directors" and "Director(s)" read as if spelt out.
 */
export function matchLabel(text: string, at: number): { label: Label; end: number } | undefined {
  wordPattern.lastIndex = at;
  const first = wordPattern.exec(text);
  if (!first || first[0].length > 30 || !firstWords.has(foldWords(first[0]))) return undefined;
  let key = foldWords(first[0]);
  let end = at + first[0].length;
  let found: { label: Label; end: number } | undefined;
  for (let words = 1; ; words += 1) {
    const label = labels.get(key);
    if (label) found = { label, end };
    if (words === maxWords) break;
    joint.lastIndex = end;
    const gap = joint.exec(text);
    if (!gap || gap[0].includes(':')) break;
    wordPattern.lastIndex = joint.lastIndex;
    const next = wordPattern.exec(text);
    if (!next || next[0].length > 30) break;
    if (/[&+]/.test(gap[0]) && labels.has(`${key} and ${foldWords(next[0])}`)) key += ' and';
    key += ` ${foldWords(next[0])}`;
    end = wordPattern.lastIndex;
  }
  if (!found) return undefined;
  const plural = /^(?:\([a-z]{1,3}\)|[/*:_]?in(?:nen)?(?=\s*:))/iu.exec(text.slice(found.end, found.end + 8));
  return plural ? { label: found.label, end: found.end + plural[0].length } : found;
}
