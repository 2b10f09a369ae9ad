import { readFilm } from '@/entrypoints/annotator/film/read-film';
import { readSource } from '@/entrypoints/annotator/page-source';
import { finish } from '@/entrypoints/annotator/parts';
import { findEvidence } from '@/entrypoints/annotator/recognition/recognise';
import { isWorthReading } from '@/entrypoints/detector/first-look';
import '../../setup/learn';

/** How strongly each rule speaks on a page, by the rule's name, without those that are silent; and whether the first look lets the page through. */
export function measure(
  html: string,
  address: string,
): { strengths: Record<string, number>; isLetThrough: boolean } {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const source = readSource(document, address);
  const { film, review } = readFilm(source);
  const found = finish(findEvidence(source, film, review));
  return {
    strengths: Object.fromEntries(found.map(([rule, finding]) => [rule, finding.strength])),
    isLetThrough: isWorthReading(document, address),
  };
}
