import { inRanges, letter, lower } from './letters';
import { withPhrases } from './phrases';

/** "Helena Zengel (Bernadette)": a full name, and in brackets what is none; and the other way round. */
const pair = inRanges(
  /(?<!\p{L})(\p{Lu}[\p{L}’'.-]{1,20}(?:\s\p{Lu}[\p{L}’'.-]{1,20}){0,3})\s\((\p{Lu}[^()\d“"]{1,40})\)/gu,
);
const addressed = withPhrases((of) => new RegExp(`^(?:${of('addressed')})(?![${letter}])`));

/** Whether the brackets of this text hold roles, and the actors stand before them. */
export function holdsRoles(text: string): boolean {
  let weight = 0;
  for (const { 1: before = '', 2: inner = '' } of text.matchAll(pair)) {
    const isFull = before.includes(' ');
    if (inner.includes(' ') && !addressed().test(lower(inner))) weight -= isFull ? 0 : 1;
    else if (isFull) weight += 1;
  }
  return weight > 0;
}
